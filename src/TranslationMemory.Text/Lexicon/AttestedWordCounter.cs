using System.Buffers;

namespace TranslationMemory.Text;

/// <summary>
/// Counts the Arabic words of texts, for <see cref="LexiconBuilder.AddAttested"/>. Of texts with more distinct words than
/// the capacity it keeps the frequent ones. The same texts in the same order always give the same counts. For one thread.
/// </summary>
public sealed class AttestedWordCounter
{
    private const int ShortestWord = 2;
    private const int LongestWord = 32;

    private readonly int _capacity;
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private long _rarest = 1;

    /// <summary>A counter of nothing yet.</summary>
    /// <param name="capacity">How many distinct words to keep, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is not positive.</exception>
    public AttestedWordCounter(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
        _bySpan = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words as exact keys (K1), with how often they were seen.</summary>
    public IReadOnlyDictionary<string, long> Counts => _counts;

    /// <summary>Counts each Arabic word of a text.</summary>
    /// <param name="text">Any UTF-16 text.</param>
    /// <param name="weight">What one appearance counts; at least one.</param>
    public void Add(string text, long weight = 1)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        var capacity = text.Length + 32;
        while (true)
        {
            var key = ArrayPool<char>.Shared.Rent(capacity);
            try
            {
                if (ExactKey.TryWrite(text, TextLanguage.Arabic, key, [], out var written))
                {
                    AddWords(key.AsSpan(0, written), weight);
                    return;
                }
            }
            finally
            {
                ArrayPool<char>.Shared.Return(key);
            }

            capacity *= 2;
        }
    }

    private void AddWords(ReadOnlySpan<char> key, long weight)
    {
        var start = 0;
        for (var i = 0; i <= key.Length; i++)
        {
            if (i < key.Length && ArabicLetters.IsLetter(key[i]))
            {
                continue;
            }

            if (i - start is >= ShortestWord and <= LongestWord)
            {
                Add(key[start..i], weight);
            }

            start = i + 1;
        }
    }

    private void Add(ReadOnlySpan<char> word, long weight)
    {
        _bySpan.TryGetValue(word, out var count);
        _bySpan[word] = count + weight;
        // Room is made for half of the words at once, so that the work stays linear in the words seen.
        while (_counts.Count > _capacity)
        {
            foreach (var (rare, seen) in _counts)
            {
                if (seen <= _rarest)
                {
                    _counts.Remove(rare);
                }
            }

            if (_counts.Count > _capacity / 2)
            {
                _rarest *= 2;
            }
        }
    }
}
