namespace TranslationMemory.Text;

/// <summary>Numbers that somebody has given to the forms of tokens of one language. They may grow at any time, and stay.</summary>
public interface IFormNumbers
{
    /// <summary>The number of a token's form, value included; −1 when it has none yet.</summary>
    int Find(in Token token);

    /// <summary>The letters of the form with a number.</summary>
    ReadOnlySpan<char> Surface(int number);
}
