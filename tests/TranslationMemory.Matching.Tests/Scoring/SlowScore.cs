using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>
/// The score once more, written down row by row from its definition, with the least cost of an alignment found by
/// trying everything.
/// </summary>
internal sealed class SlowScore(AnalyzedText query, AnalyzedText unit, IEntityNames names)
{
    private readonly Token[] _query = [.. query.Tokens.Where(token => token.Kind != TokenKind.Punctuation)];
    private readonly Token[] _unit = [.. unit.Tokens.Where(token => token.Kind != TokenKind.Punctuation)];
    private readonly Dictionary<(int, int), (int Cost, int Cases)> _least = [];

    /// <summary>Least cost, and fewest case differences at that cost.</summary>
    public (int Cost, int Cases) Least() => Least(0, 0);

    /// <summary>The score of texts without tags and context; null for no match.</summary>
    public (int Score, MatchClass Class)? Compute()
    {
        var length = Math.Max(_query.Length, _unit.Length);
        var marksContradict = _query.Length == _unit.Length
            && _query.Zip(_unit).Any(pair => VowelMarks.Conflict(pair.First.Span.In(query.Text), pair.Second.Span.In(unit.Text)));
        if (query.ExactKey == unit.ExactKey)
        {
            return marksContradict ? (98, MatchClass.NearExact) : (100, MatchClass.Exact);
        }

        if (length == 0)
        {
            return null;
        }

        var negationsDiffer = _query.Count(token => token.IsNegation) != _unit.Count(token => token.IsNegation);
        if (!negationsDiffer && _query.Length == _unit.Length && _query.Zip(_unit).All(pair => Cost(pair.First, pair.Second) is { SameWord: true }))
        {
            var pairs = _query.Zip(_unit).ToArray();
            var lost = Marks(query, positions: true).SequenceEqual(Marks(unit, positions: true)) ? 0 : 1;
            lost += pairs.Any(pair => Cost(pair.First, pair.Second).OtherCase) ? 1 : 0;
            return (Math.Max(95, Math.Min(99, FoldValue(pairs, marksContradict)) - lost), MatchClass.NearExact);
        }

        var (cost, cases) = Least();
        var secondary = (Marks(query, positions: false).SequenceEqual(Marks(unit, positions: false)) ? 0 : 1) + (cases > 0 ? 1 : 0);
        var score = (int)Math.Floor((100m * length - cost) / length) - secondary;
        return (Math.Max(0, Math.Min(score, negationsDiffer ? 84 : 94)), MatchClass.Fuzzy);
    }

    private static int FoldValue((Token First, Token Second)[] pairs, bool marksContradict)
    {
        // One value for each class that occurs; each class beyond the first takes one point.
        var values = new Dictionary<FoldClass, int>();
        foreach (var (a, b) in pairs)
        {
            if (a.Kind != TokenKind.Word || a.FoldKey != b.FoldKey || FoldDifference.Between(a.ExactKey, b.ExactKey) is not { } classes)
            {
                continue;
            }

            foreach (var one in Enum.GetValues<FoldClass>().Where(one => one != FoldClass.None && classes.HasFlag(one)))
            {
                values[one] = one switch
                {
                    FoldClass.TaMarbuta => 97,
                    FoldClass.AlefHamzaOther => 98,
                    _ => 99,
                };
            }
        }

        if (marksContradict)
        {
            values[FoldClass.VowelMarks] = 98;
        }

        return values.Count == 0 ? 100 : Math.Max(95, values.Values.Min() - (values.Count - 1));
    }

    private static List<(string Key, int Words)> Marks(AnalyzedText text, bool positions)
    {
        var words = 0;
        var marks = new List<(string, int)>();
        foreach (var token in text.Tokens)
        {
            if (token.Kind == TokenKind.Punctuation)
            {
                marks.Add((token.ExactKey, positions ? words : 0));
            }
            else
            {
                words++;
            }
        }

        return marks;
    }

    private (int Cost, int Cases) Least(int i, int j)
    {
        if (i == _query.Length || j == _unit.Length)
        {
            return (100 * (_query.Length - i + _unit.Length - j), 0);
        }

        if (!_least.TryGetValue((i, j), out var least))
        {
            var (cost, otherCase, _) = Cost(_query[i], _unit[j]);
            var (rest, cases) = Least(i + 1, j + 1);
            least = (cost + rest, cases + (otherCase ? 1 : 0));
            foreach (var (skipped, casesThere) in new[] { Least(i + 1, j), Least(i, j + 1) })
            {
                least = (skipped + 100, casesThere).CompareTo(least) < 0 ? (skipped + 100, casesThere) : least;
            }

            _least[(i, j)] = least;
        }

        return least;
    }

    private (int Cost, bool OtherCase, bool SameWord) Cost(Token a, Token b)
    {
        if (a.ExactKey == b.ExactKey)
        {
            return (0, false, true);
        }

        if (string.Equals(a.ExactKey, b.ExactKey, StringComparison.OrdinalIgnoreCase) && a.FoldKey == b.FoldKey)
        {
            return (0, true, true);
        }

        if (a.Kind == TokenKind.Placeable || b.Kind == TokenKind.Placeable)
        {
            return a.Placeable?.Type == b.Placeable?.Type ? (0, false, true) : (100, false, false);
        }

        var entities = (names.Find(a.StemKey), names.Find(b.StemKey));
        if (entities is ({ } one, { } other) && one != other)
        {
            return (100, false, false);
        }

        if (a.FoldKey == b.FoldKey)
        {
            return (2, false, true);
        }

        if (a.StemKey == b.StemKey)
        {
            const Proclitics light = Proclitics.Waw | Proclitics.Fa | Proclitics.Article;
            var clitics = a.Reading.Proclitics ^ b.Reading.Proclitics;
            var onlyLight = clitics != Proclitics.None && (clitics | light) == light;
            return (onlyLight && a.Reading.Enclitic == b.Reading.Enclitic ? 10 : 15, false, false);
        }

        return (NearSpelling.Between(a, b, Engine.Clitics.IsKnownWord) ? 50 : 100, false, false);
    }
}
