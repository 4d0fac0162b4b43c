namespace TranslationMemory.Text;

/// <summary>Flags of a pattern that the mapping itself has to know; they end with the group that they stand in.</summary>
/// <param name="IgnoreCase"><c>i</c>.</param>
/// <param name="DotAll"><c>s</c>: the dot matches line breaks too.</param>
/// <param name="Comments"><c>x</c>: spaces and comments do not count.</param>
internal readonly record struct PatternFlags(bool IgnoreCase, bool DotAll, bool Comments)
{
    /// <summary>Reads flags up to the mark behind them, which is left.</summary>
    /// <param name="cursor">Behind <c>(?</c>.</param>
    /// <param name="passOn">What .NET has to be told, such as <c>i-m</c>; may be empty.</param>
    public PatternFlags Read(PatternCursor cursor, out string passOn)
    {
        var flags = this;
        var (on, off) = (string.Empty, string.Empty);
        var set = true;
        while (cursor.Peek is not (':' or ')'))
        {
            var letter = cursor.Next();
            switch (letter)
            {
                case '-': set = false; break;
                case 'i': flags = flags with { IgnoreCase = set }; break;
                case 's': flags = flags with { DotAll = set }; break;
                case 'x': flags = flags with { Comments = set }; break;
                case 'm' or 'w' or 'u' or 'd' or 'U': break;
                default: throw cursor.Fault($"the flag '{letter}' is not supported.");
            }

            if (letter is 'i' or 'm')
            {
                (on, off) = set ? (on + letter, off) : (on, off + letter);
            }
        }

        passOn = off.Length == 0 ? on : $"{on}-{off}";
        return flags;
    }
}
