namespace TranslationMemory.Matching;

/// <summary>Items of the query that the same keys answer.</summary>
/// <param name="Weight">How many items.</param>
/// <param name="Keys">The keys under which a unit's word can be filed that costs less than a whole word beside them.</param>
internal sealed record KeyGroup(int Weight, int[] Keys);

/// <summary>
/// What a unit must share with the query. Of n aligned pairs at most min(weight, occurrences) of a group cost less
/// than a whole word, and each of the L words of the longer side beyond those costs one. So the score is at most
/// 100 · shared / L, and a unit with score θ shares at least ⌈θ · L / 100⌉.
/// </summary>
internal sealed class QueryPlan
{
    /// <summary>The most that a unit scores that may have the same words, but has another exact key.</summary>
    public const int BoundOfSameWords = 99;

    private const int BoundOfOtherWords = 94;

    private readonly KeyGroups _groupsOfKey;
    private readonly int[] _seen;
    private readonly int _minScore;

    public QueryPlan(TokenForm[] items, Vocabulary vocabulary, int minScore)
    {
        _minScore = Math.Min(minScore, 100);
        Length = items.Length;
        Groups = [.. items
            .GroupBy(item => item with { Surface = string.Empty })
            .Select(group => new KeyGroup(group.Count(), [.. vocabulary.RelatedKeys(group.Key)]))];
        _groupsOfKey = new KeyGroups(Groups);
        _seen = new int[Groups.Length];
        MinLength = Share(Length);
        MaxLength = 100 * Length / _minScore;
    }

    /// <summary>Items of the query.</summary>
    public int Length { get; }

    /// <summary>The groups.</summary>
    public KeyGroup[] Groups { get; }

    /// <summary>The fewest words of a unit that can reach the score.</summary>
    public int MinLength { get; }

    /// <summary>The most words of a unit that can reach the score.</summary>
    public int MaxLength { get; }

    /// <summary>
    /// The most that a unit with these keys and another exact key can score.
    /// </summary>
    public int Bound(ReadOnlySpan<int> keys)
    {
        Array.Clear(_seen);
        var related = 0;
        var paired = 0;
        foreach (var key in keys)
        {
            if (_groupsOfKey.Of(key) is not { } groups)
            {
                continue;
            }

            related++;
            foreach (var group in groups)
            {
                if (_seen[group]++ < Groups[group].Weight)
                {
                    paired++;
                }
            }
        }

        var shared = Math.Min(related, paired);
        var longer = Math.Max(Length, keys.Length);
        return shared >= longer ? BoundOfSameWords : Math.Min(BoundOfOtherWords, 100 * shared / longer);
    }

    /// <summary>True when a word filed under this key can cost less than a whole word beside a word of the query.</summary>
    public bool IsRelated(int key) => _groupsOfKey.Of(key) is not null;

    /// <summary>
    /// The groups of which every unit that can reach the score holds at least one: the rarest in the part, as many as
    /// leave the rest too light.
    /// </summary>
    public IEnumerable<KeyGroup> RarestGroups(SidePart part)
    {
        var byFrequency = Groups
            .Select(group => (Group: group, Frequency: group.Keys.Sum(key => (long)part.Numbers(key).Length)))
            .OrderBy(group => group.Frequency);
        var rest = Length;
        foreach (var (group, _) in byFrequency)
        {
            if (rest < MinLength)
            {
                yield break;
            }

            yield return group;
            rest -= group.Weight;
        }
    }

    private int Share(int longer) => ((_minScore * longer) + 99) / 100;
}
