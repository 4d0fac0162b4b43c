namespace TranslationMemory.Matching;

/// <summary>
/// Chooses how many of the groups' lists are counted, the rarest first. More lists cost more time to count; but each
/// raises the weight that a unit must have among them by its own, so that fewer units are left to test.
/// </summary>
internal sealed class CountPlan
{
    // Nanoseconds, measured: a number counted, a bit counted with others at once, a unit tested by signature and perhaps
    // compared, which waits for memory.
    private const double CountCost = 2;
    private const double BitCost = 0.05;
    private const double TestCost = 40;

    // Words keep company: units that share several are so many times more frequent than chance has it.
    private const double Company = 8;

    private readonly List<(long Count, int Group, int Weight, double Cost)> _groups = [];
    private readonly List<int> _ranks = [];
    private readonly List<(int Lists, int Needed)> _choices = [];

    /// <summary>Weight of the groups without a list.</summary>
    public int Absent { get; private set; }

    /// <summary>Forgets the groups.</summary>
    public void Clear()
    {
        _groups.Clear();
        Absent = 0;
    }

    /// <summary>Adds a group.</summary>
    /// <param name="weight">Its weight.</param>
    /// <param name="count">Length of its lists.</param>
    /// <param name="cost">What counting them costs (<see cref="CostOf"/>).</param>
    public void Add(int weight, long count, double cost)
    {
        _groups.Add((count, _groups.Count, weight, cost));
        Absent += count == 0 ? weight : 0;
    }

    /// <summary>What counting a list costs, in nanoseconds.</summary>
    public static double CostOf(int count, int units) => Math.Min(CountCost * count, BitCost * units);

    /// <summary>The weight of so many groups, rarest first, as far as they have a list.</summary>
    public int Weight(int lists)
    {
        var weight = 0;
        for (var rank = 0; rank < lists; rank++)
        {
            weight += _groups[rank].Count == 0 ? 0 : _groups[rank].Weight;
        }

        return weight;
    }

    /// <summary>The place of a group among all, rarest first.</summary>
    public int Rank(int group) => _ranks[group];

    /// <summary>How many groups are counted where so many words must be shared.</summary>
    public int Lists(int shared) => _choices[shared].Lists;

    /// <summary>The weight that a unit must have among them.</summary>
    public int Needed(int shared) => _choices[shared].Needed;

    /// <summary>Chooses for every number of words that must be shared.</summary>
    /// <param name="length">Items of the query.</param>
    /// <param name="units">Units of the part.</param>
    public void Choose(int length, int units)
    {
        _groups.Sort();
        _ranks.Clear();
        _ranks.AddRange(Enumerable.Repeat(0, _groups.Count));
        for (var rank = 0; rank < _groups.Count; rank++)
        {
            _ranks[_groups[rank].Group] = rank;
        }

        _choices.Clear();
        _choices.Add((_groups.Count, 0));
        for (var shared = 1; shared <= length; shared++)
        {
            _choices.Add(Choose(length, units, shared));
        }

        // Lists are read as far as the greatest length at which they are counted, so a greater share may not need more of them.
        for (var shared = length - 1; shared > 0; shared--)
        {
            if (_choices[shared].Lists < _choices[shared + 1].Lists)
            {
                _choices[shared] = (_choices[shared + 1].Lists, _choices[shared + 1].Needed - 1);
            }
        }
    }

    private (int Lists, int Needed) Choose(int length, int units, int shared)
    {
        var best = (Lists: _groups.Count, Needed: shared);
        var leastCost = double.MaxValue;
        var weight = 0;
        var counted = 0.0;
        var spent = 0.0;
        var density = 0.0;
        for (var lists = 1; lists <= _groups.Count; lists++)
        {
            var (count, _, own, cost) = _groups[lists - 1];
            weight += own;
            counted += count;
            spent += cost;
            density += (double)own * count / units;
            var needed = shared - (length - weight);
            if (needed < 1)
            {
                continue;
            }

            var total = spent + (Math.Min(counted, units * Chance(density, needed)) * TestCost);
            if (total < leastCost)
            {
                leastCost = total;
                best = (lists, needed);
            }
            else if (spent > leastCost)
            {
                break;
            }
        }

        return best;
    }

    /// <summary>The chance that a unit has the weight, were words spread by chance, times <see cref="Company"/>.</summary>
    private static double Chance(double density, int needed)
    {
        var chance = needed == 1 ? 1 : Company;
        for (var i = 1; i <= Math.Min(needed, 20); i++)
        {
            chance *= density / i;
        }

        return chance;
    }
}
