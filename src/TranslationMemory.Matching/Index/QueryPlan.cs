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
    private static readonly int[] NoGroups = [];

    private readonly Dictionary<int, int[]> _groupsOfKey = [];
    private readonly int[] _seen;
    private readonly int _minScore;

    public QueryPlan(TokenForm[] items, Vocabulary vocabulary, int minScore)
    {
        _minScore = Math.Min(minScore, 100);
        Length = items.Length;
        Groups = [.. items
            .GroupBy(item => item with { Surface = string.Empty })
            .Select(group => new KeyGroup(group.Count(), [.. vocabulary.RelatedKeys(group.Key)]))];
        for (var group = 0; group < Groups.Length; group++)
        {
            foreach (var key in Groups[group].Keys)
            {
                _groupsOfKey[key] = [.. _groupsOfKey.GetValueOrDefault(key, NoGroups), group];
            }
        }

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
    /// The most that a unit with these keys can score: 99 when it may have the same words, else at most 94.
    /// </summary>
    public int Bound(ReadOnlySpan<int> keys)
    {
        Array.Clear(_seen);
        var related = 0;
        var paired = 0;
        foreach (var key in keys)
        {
            if (!_groupsOfKey.TryGetValue(key, out var groups))
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
        return shared >= longer ? 99 : Math.Min(94, 100 * shared / longer);
    }

    /// <summary>True when a word filed under this key can cost less than a whole word beside a word of the query.</summary>
    public bool IsRelated(int key) => _groupsOfKey.ContainsKey(key);

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
