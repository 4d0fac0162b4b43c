using System.Buffers;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Finds the units of a part that may stand in runs of words, by the rarest word of each run.</summary>
internal sealed class RunLists
{
    private readonly Part _part;
    private readonly TextLanguage _language;
    private readonly RunWords _words;
    private readonly long[] _lengths;
    private readonly int[] _rarest;

    /// <summary>The lists of <paramref name="words"/> in a part.</summary>
    public RunLists(Part part, TextLanguage language, RunWords words)
    {
        _part = part;
        _language = language;
        _words = words;
        _lengths = new long[words.Count];
        _rarest = new int[words.Count];
        var side = part.Side(language);
        for (var word = 0; word < words.Count; word++)
        {
            _rarest[word] = word;
            foreach (var key in words.Keys(word))
            {
                var list = side.List(key);
                _lengths[word] += list.IsEmpty ? 0 : Postings.Count(list);
            }
        }
    }

    /// <summary>Reads them.</summary>
    /// <param name="visit">Is given the ordinal of a unit, and the first words of the runs as long as it: the first of them, and the one behind the last.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public void Read(Action<int, int, int> visit, CancellationToken cancellationToken)
    {
        var most = Math.Min(_words.Count - 1, _part.Side(_language).MostItems);
        for (var length = 1; length <= most; length++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var first = 0; first + length <= _words.Count; first++)
            {
                // The rarest of the shorter run, or the word that comes to it.
                var last = first + length - 1;
                _rarest[first] = _lengths[last] < _lengths[_rarest[first]] ? last : _rarest[first];
            }

            Read(length, visit);
        }
    }

    private void Read(int length, Action<int, int, int> visit)
    {
        var side = _part.Side(_language);
        var (start, end) = (side.FirstOfLength(length), side.FirstOfLength(length + 1));
        for (var first = 0; start < end && first + length <= _words.Count;)
        {
            // Runs that begin one behind the other and have one rarest word are looked for together.
            var word = _rarest[first];
            var behind = first + 1;
            while (behind + length <= _words.Count && _rarest[behind] == word)
            {
                behind++;
            }

            if (_lengths[word] > 0 && (length > 1 || _words.IsContent(word)))
            {
                Read(side, word, (start, end), (first, behind), visit);
            }

            first = behind;
        }
    }

    private void Read(in PartSide side, int word, (int Start, int End) numbersOf, (int First, int Behind) runs, Action<int, int, int> visit)
    {
        var units = new HashSet<int>();
        foreach (var key in _words.Keys(word))
        {
            var list = side.List(key);
            if (list.IsEmpty)
            {
                continue;
            }

            var numbers = ArrayPool<int>.Shared.Rent(Postings.Count(list) + 128);
            foreach (var number in numbers.AsSpan(0, Postings.Read(list, numbersOf.Start, numbersOf.End, numbers)))
            {
                if (units.Add(number))
                {
                    visit(side.Ordinal(number), runs.First, runs.Behind);
                }
            }

            ArrayPool<int>.Shared.Return(numbers);
        }
    }
}
