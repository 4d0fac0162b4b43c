using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>Makes the arrays of the sides of a part in one language.</summary>
internal static class SideBuilder
{
    private const int UnitsBetweenChecks = 1 << 16;

    /// <summary>Adds the arrays of a language to those of the units, whose tokens are there already.</summary>
    /// <param name="sections">The arrays.</param>
    /// <param name="language">The language.</param>
    /// <param name="lengths">Words and placeables of each unit's side.</param>
    /// <param name="vocabulary">The keys of the forms.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static void Add(
        ReadOnlyMemory<byte>[] sections, TextLanguage language, int[] lengths, Vocabulary vocabulary, CancellationToken cancellationToken)
    {
        var order = OrderByLength(lengths, out var lengthStarts);
        Set(SideSection.LengthStarts, Sections.Of<int>(lengthStarts));
        Set(SideSection.Ordinals, language == TextLanguage.Arabic ? [] : NumberColumn.Write(Array.ConvertAll(order, ordinal => (long)ordinal)));
        var tokens = new TokenSource(
            sections[(int)PartSection.TokenStarts].Span,
            sections[(int)PartSection.Tokens].Span,
            MemoryMarshal.Cast<byte, int>(sections[(int)PartSections.Of(SideSection.FrequentForms, language)].Span),
            vocabulary.FormKeys,
            language);

        // One list for each key: first how long it is, then what is in it.
        var counts = new int[vocabulary.KeyCount];
        var last = new int[counts.Length];
        Array.Fill(last, -1);
        Set(SideSection.Signatures, Count(tokens, order, lengths, counts, last, cancellationToken));
        var starts = new int[counts.Length + 1];
        for (var key = 0; key < counts.Length; key++)
        {
            starts[key + 1] = starts[key] + counts[key];
        }

        var numbers = new int[starts[^1]];
        Array.Fill(last, -1);
        Fill(tokens, order, numbers, starts.AsSpan(0, counts.Length).ToArray(), last, cancellationToken);
        AddLists(starts, numbers, Set);

        void Set(SideSection section, byte[] bytes) => sections[(int)PartSections.Of(section, language)] = bytes;
    }

    /// <summary>The units in the order of their lengths, those of one length in the order they had.</summary>
    /// <param name="lengths">The lengths.</param>
    /// <param name="starts">For each length, how many units are shorter; behind the last, how many there are.</param>
    public static int[] OrderByLength(int[] lengths, out int[] starts)
    {
        var most = 0;
        foreach (var length in lengths)
        {
            most = Math.Max(most, length);
        }

        starts = new int[most + 2];
        foreach (var length in lengths)
        {
            starts[length + 1]++;
        }

        for (var length = 0; length <= most; length++)
        {
            starts[length + 1] += starts[length];
        }

        var next = starts.AsSpan().ToArray();
        var order = new int[lengths.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            order[next[lengths[i]]++] = i;
        }

        return order;
    }

    private static byte[] Count(
        TokenSource tokens, int[] order, int[] lengths, int[] counts, int[] last, CancellationToken cancellationToken)
    {
        var words = 0L;
        foreach (var length in lengths)
        {
            words += Signatures.WordsOf(length);
        }

        var bytes = Sections.Room<ulong>(words);
        bytes.AsSpan().Clear();
        var signatures = Sections.As<ulong>(bytes);
        for (var number = 0; number < order.Length; number++)
        {
            Check(number, cancellationToken);
            var width = Signatures.WordsOf(lengths[order[number]]);
            foreach (var key in tokens.Keys(order[number]))
            {
                if (last[key] != number)
                {
                    last[key] = number;
                    counts[key]++;
                    Signatures.Set(signatures[..width], key);
                }
            }

            signatures = signatures[width..];
        }

        return bytes;
    }

    private static void Fill(TokenSource tokens, int[] order, int[] numbers, int[] next, int[] last, CancellationToken cancellationToken)
    {
        for (var number = 0; number < order.Length; number++)
        {
            Check(number, cancellationToken);
            foreach (var key in tokens.Keys(order[number]))
            {
                if (last[key] != number)
                {
                    last[key] = number;
                    numbers[next[key]++] = number;
                }
            }
        }
    }

    private static void Check(int number, CancellationToken cancellationToken)
    {
        if (number % UnitsBetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static void AddLists(int[] starts, int[] numbers, Action<SideSection, byte[]> set)
    {
        var blocks = new KeyBlock[(starts.Length - 1 + 63) / 64];
        var listStarts = new List<int>();
        var lists = Array.Empty<byte>();
        var length = 0;
        for (var key = 0; key < starts.Length - 1; key++)
        {
            if (key % 64 == 0)
            {
                blocks[key / 64] = new KeyBlock(0, listStarts.Count);
            }

            var list = numbers.AsSpan(starts[key]..starts[key + 1]);
            if (list.IsEmpty)
            {
                continue;
            }

            blocks[key / 64] = blocks[key / 64] with { Mask = blocks[key / 64].Mask | (1UL << key) };
            listStarts.Add(length);
            if (lists.Length - length < Postings.MostLength(list.Length))
            {
                Array.Resize(ref lists, (int)Math.Min(Array.MaxLength, ((lists.Length * 3L) / 2) + Postings.MostLength(list.Length)));
            }

            length += Postings.Write(list, lists.AsSpan(length));
        }

        listStarts.Add(length);
        Array.Resize(ref lists, length);
        set(SideSection.KeyBlocks, Sections.Of<KeyBlock>(blocks));
        set(SideSection.ListStarts, Sections.Of<int>(CollectionsMarshal.AsSpan(listStarts)));
        set(SideSection.Lists, lists);
    }

    /// <summary>The tokens of the units of a part that is being made.</summary>
    private readonly ref struct TokenSource(
        ReadOnlySpan<byte> starts, ReadOnlySpan<byte> tokens, ReadOnlySpan<int> frequent, ReadOnlySpan<FormKey> keys, TextLanguage language)
    {
        private readonly PlaceColumn _starts = new(starts);
        private readonly ReadOnlySpan<byte> _tokens = tokens;
        private readonly ReadOnlySpan<int> _frequent = frequent;
        private readonly ReadOnlySpan<FormKey> _keys = keys;

        /// <summary>The keys of a unit's words and placeables in order.</summary>
        public ItemKeys Keys(int ordinal) =>
            new(new UnitTokens(_tokens[_starts.RangeOf(ordinal)], _frequent, _frequent).Forms(language), _keys);
    }
}
