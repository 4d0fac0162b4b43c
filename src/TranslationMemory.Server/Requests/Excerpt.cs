namespace TranslationMemory.Server.Requests;

/// <summary>The beginning of a text, for people. It never ends in the middle of a character.</summary>
internal static class Excerpt
{
    /// <summary>The whole text when it is short enough; else its beginning, with an ellipsis as the last of the code units.</summary>
    public static string Of(string text, int length) =>
        text.Length <= length ? text : string.Concat(Start(text, length - 1), "…");

    /// <summary>At most so many UTF-16 code units of a text.</summary>
    public static string Start(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
