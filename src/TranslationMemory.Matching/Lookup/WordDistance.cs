using System.Numerics;

namespace TranslationMemory.Matching;

/// <summary>
/// The least number of words that are put in, left out or changed between the query and a unit, where words of related
/// keys are the same: what each edit costs at least is one word, so this bounds the cost of every alignment. All words
/// of the query at once, a bit each (Myers 1999, in Hyyrö's form of 2003).
/// </summary>
internal sealed class WordDistance(QueryPlan plan)
{
    private ulong[] _positive = [];
    private ulong[] _negative = [];

    /// <summary>The distance where it is at most <paramref name="most"/>, else anything larger.</summary>
    /// <param name="slots">The slot of each word of the unit; −1 for a word that is related to none.</param>
    /// <param name="most">The largest distance of interest.</param>
    public int Within(ReadOnlySpan<int> slots, int most) => plan.PositionWords == 1 ? Short(slots, most) : Long(slots, most);

    private int Short(ReadOnlySpan<int> slots, int most)
    {
        var last = 1UL << (plan.Length - 1);
        var positive = ulong.MaxValue;
        var negative = 0UL;
        var distance = plan.Length;
        for (var i = 0; i < slots.Length; i++)
        {
            var equal = slots[i] < 0 ? 0 : plan.Positions(slots[i])[0];
            var vertical = equal | negative;
            var horizontal = (((equal & positive) + positive) ^ positive) | equal;
            var up = negative | ~(horizontal | positive);
            var down = positive & horizontal;
            distance += (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;

            // Each word that is left takes the distance down by one at most.
            if (distance - (slots.Length - 1 - i) > most)
            {
                return most + 1;
            }

            up = (up << 1) | 1;
            down <<= 1;
            positive = down | ~(vertical | up);
            negative = up & vertical;
        }

        return distance;
    }

    private int Long(ReadOnlySpan<int> slots, int most)
    {
        var words = plan.PositionWords;
        if (_positive.Length < words)
        {
            _positive = new ulong[BitOperations.RoundUpToPowerOf2((uint)words)];
            _negative = new ulong[_positive.Length];
        }

        _positive.AsSpan(0, words).Fill(ulong.MaxValue);
        _negative.AsSpan(0, words).Clear();
        var distance = plan.Length;
        for (var i = 0; i < slots.Length; i++)
        {
            distance += Step(slots[i] < 0 ? [] : plan.Positions(slots[i]), words);
            if (distance - (slots.Length - 1 - i) > most)
            {
                return most + 1;
            }
        }

        return distance;
    }

    /// <summary>One column, word by word with a carry between them.</summary>
    private int Step(ReadOnlySpan<ulong> positions, int words)
    {
        var carry = 1;
        for (var word = 0; word < words; word++)
        {
            var equal = positions.IsEmpty ? 0 : positions[word];
            var last = 1UL << (word + 1 < words ? 63 : (plan.Length - 1) & 63);
            var (positive, negative) = (_positive[word], _negative[word]);
            var vertical = equal | negative;
            equal |= carry < 0 ? 1UL : 0;
            var horizontal = (((equal & positive) + positive) ^ positive) | equal;
            var up = negative | ~(horizontal | positive);
            var down = positive & horizontal;
            var next = (up & last) != 0 ? 1 : (down & last) != 0 ? -1 : 0;
            up = (up << 1) | (carry > 0 ? 1UL : 0);
            down = (down << 1) | (carry < 0 ? 1UL : 0);
            _positive[word] = down | ~(vertical | up);
            _negative[word] = up & vertical;
            carry = next;
        }

        return carry;
    }
}
