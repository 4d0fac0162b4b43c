using System.Runtime.InteropServices;

namespace TranslationMemory.Text;

/// <summary>The tokens of a text as numbers (<see cref="NumberedReader"/>), in room that is used again.</summary>
public sealed class NumberedTokens
{
    private readonly List<int> _numbers = [];
    private readonly List<TextSpan> _spans = [];
    private readonly List<(int Index, Token Token)> _unknown = [];

    /// <summary>The numbers in the order of the text; −1 for a form that has none.</summary>
    public ReadOnlySpan<int> Numbers => CollectionsMarshal.AsSpan(_numbers);

    /// <summary>Where the tokens stand.</summary>
    public ReadOnlySpan<TextSpan> Spans => CollectionsMarshal.AsSpan(_spans);

    /// <summary>The tokens without number, with their places among all.</summary>
    public IReadOnlyList<(int Index, Token Token)> Unknown => _unknown;

    internal void Clear()
    {
        _numbers.Clear();
        _spans.Clear();
        _unknown.Clear();
    }

    internal void Add(TextSpan span, int number)
    {
        _numbers.Add(number);
        _spans.Add(span);
    }

    internal void AddUnknown(in Token token)
    {
        _unknown.Add((_numbers.Count, token));
        Add(token.Span, -1);
    }
}
