using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Matching;

/// <summary>
/// One side of all units as numbers: what brute force runs over. Words and placeables are numbered by what they compare by; the
/// units stand in the order of their lengths, so that those of a range of lengths lie together.
/// </summary>
internal sealed class TokenCorpus
{
    private readonly Dictionary<(TokenKind Kind, string Exact, string Stem, PlaceableType? Type), int> _numbers = [];
    private readonly List<Token> _forms = [];
    private readonly int[] _tokens;
    private readonly int[] _ends;
    private readonly int[] _firstOfLength;

    /// <summary>Reads the sides in <paramref name="language"/>.</summary>
    public TokenCorpus(IReadOnlyList<TranslationUnit> units, TextLanguage language, TextAnalyzer analyzer)
    {
        var sides = new int[units.Count][];
        var hashes = new ulong[units.Count];
        for (var i = 0; i < sides.Length; i++)
        {
            var text = analyzer.Analyze(SideOf(units[i], language), language);
            hashes[i] = HashOf(text.ExactKey);
            sides[i] = [.. text.Tokens.Where(token => token.Kind != TokenKind.Punctuation).Select(Number)];
        }

        var order = Enumerable.Range(0, sides.Length).OrderBy(i => sides[i].Length).ToArray();
        Units = Array.ConvertAll(order, i => units[i]);
        Hashes = Array.ConvertAll(order, i => hashes[i]);
        _tokens = new int[sides.Sum(side => side.Length)];
        _ends = new int[order.Length + 1];
        for (var i = 0; i < order.Length; i++)
        {
            sides[order[i]].CopyTo(_tokens, _ends[i]);
            _ends[i + 1] = _ends[i] + sides[order[i]].Length;
        }

        _firstOfLength = new int[(sides.Length == 0 ? 0 : sides[order[^1]].Length) + 2];
        for (var length = 0; length < _firstOfLength.Length; length++)
        {
            _firstOfLength[length] = length == 0 ? 0 : FirstAbove(length - 1, _firstOfLength[length - 1]);
        }
    }

    /// <summary>The units by length.</summary>
    public IReadOnlyList<TranslationUnit> Units { get; }

    /// <summary>The hashes of their exact keys.</summary>
    public ulong[] Hashes { get; }

    /// <summary>A token of every number.</summary>
    public IReadOnlyList<Token> Forms => _forms;

    /// <summary>The text of a unit in a language; Arabic is the source.</summary>
    public static string SideOf(TranslationUnit unit, TextLanguage language) =>
        language == TextLanguage.Arabic ? unit.SourceText : unit.TargetText;

    /// <summary>The hash of an exact key.</summary>
    public static ulong HashOf(string exactKey) => TextHash.Add(TextHash.Basis, exactKey);

    /// <summary>The numbers of a unit's words.</summary>
    public ReadOnlySpan<int> Tokens(int unit) => _tokens.AsSpan(_ends[unit].._ends[unit + 1]);

    /// <summary>The units of so many to so many words.</summary>
    public (int First, int End) OfLengths(int shortest, int longest)
    {
        var last = _firstOfLength.Length - 1;
        return (_firstOfLength[Math.Clamp(shortest, 0, last)], _firstOfLength[Math.Clamp(longest + 1, 0, last)]);
    }

    private int Number(Token token)
    {
        var key = (token.Kind, token.ExactKey, token.StemKey, token.Placeable?.Type);
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _forms.Count;
            _numbers.Add(key, number);
            _forms.Add(token);
        }

        return number;
    }

    private int FirstAbove(int length, int from)
    {
        while (from < Units.Count && Tokens(from).Length <= length)
        {
            from++;
        }

        return from;
    }
}
