using System.Buffers.Binary;
using System.Text;

namespace TranslationMemory.Alignment.Learning;

/// <summary>
/// A lexicon as a file: <c>TMLX</c>, the version of the format, the number of pairs that were learnt from, the words of both
/// languages with their counts, both tables, and an XXH3 checksum of all that. Whole numbers have seven bits a byte, the lowest
/// first; the words of a row are told by their differences, the probabilities as half-precision numbers.
/// </summary>
internal static class LexiconFile
{
    private const int LongestWord = 4096;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static ReadOnlySpan<byte> Mark => "TMLX\x01"u8;

    /// <summary>Writes a lexicon.</summary>
    public static void Write(TranslationLexicon lexicon, Stream stream)
    {
        var output = new LexiconOutput(stream);
        output.Write(Mark);
        output.Write(lexicon.PairCount);
        Write(output, lexicon.Arabic);
        Write(output, lexicon.English);
        Write(output, lexicon.EnglishOfArabic);
        Write(output, lexicon.ArabicOfEnglish);
        output.Finish();
    }

    /// <summary>Reads a lexicon. Takes no more memory than the file is long, times a small number, whatever the file says.</summary>
    /// <exception cref="InvalidDataException">It is none, of another version, cut off or damaged.</exception>
    public static TranslationLexicon Read(Stream stream)
    {
        var input = new LexiconInput(stream);
        Span<byte> mark = stackalloc byte[Mark.Length];
        input.Read(mark);
        if (!mark[..4].SequenceEqual(Mark[..4]))
        {
            throw new InvalidDataException("This is no file of a lexicon.");
        }

        if (mark[4] != Mark[4])
        {
            throw new InvalidDataException(FormattableString.Invariant($"The lexicon has version {mark[4]}; {Mark[4]} is understood."));
        }

        var pairs = input.Number(int.MaxValue, "number of pairs");
        var arabic = ReadWords(input);
        var english = ReadWords(input);
        var lexicon = new TranslationLexicon(
            arabic, english, ReadTable(input, arabic.Words.Length, english.Words.Length), ReadTable(input, english.Words.Length, arabic.Words.Length), pairs);
        input.Finish();
        return lexicon;
    }

    private static void Write(LexiconOutput output, WordTable words)
    {
        output.Write(words.Words.Length);
        for (var i = 0; i < words.Words.Length; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(words.Words[i]);
            output.Write(bytes.Length);
            output.Write(bytes);
            output.Write(words.Counts[i]);
        }
    }

    private static WordTable ReadWords(LexiconInput input)
    {
        var count = input.Number(int.MaxValue, "number of words");
        var (words, counts) = (new List<string>(), new List<int>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var buffer = new byte[LongestWord];
        for (var i = 0; i < count; i++)
        {
            var bytes = buffer.AsSpan(0, input.Number(LongestWord, "length of a word"));
            input.Read(bytes);
            words.Add(Decode(bytes));
            counts.Add(input.Number(int.MaxValue, "count of a word"));
            if (!seen.Add(words[i]))
            {
                throw new InvalidDataException("The lexicon is damaged: a word stands in it twice.");
            }
        }

        return new WordTable([.. words], [.. counts]);
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (ArgumentException e)
        {
            throw new InvalidDataException("The lexicon is damaged: a word is not well formed.", e);
        }
    }

    private static void Write(LexiconOutput output, TranslationTable table)
    {
        Span<byte> half = stackalloc byte[2];
        for (var row = 0; row + 1 < table.Starts.Length; row++)
        {
            var words = table.Translations(row);
            output.Write(words.Length);
            var previous = -1;
            for (var i = 0; i < words.Length; i++)
            {
                output.Write(words[i] - previous - 1);
                BinaryPrimitives.WriteHalfLittleEndian(half, (Half)table.ProbabilitiesOf(row)[i]);
                output.Write(half);
                previous = words[i];
            }
        }
    }

    private static TranslationTable ReadTable(LexiconInput input, int rows, int columns)
    {
        var starts = new int[rows + 1];
        var (words, probabilities) = (new List<int>(), new List<float>());
        Span<byte> half = stackalloc byte[2];
        for (var row = 0; row < rows; row++)
        {
            var length = input.Number(columns, "number of translations");
            var next = 0;
            for (var i = 0; i < length; i++)
            {
                var word = next + input.Number(columns - next - 1, "number of a word");
                input.Read(half);
                var probability = (float)BinaryPrimitives.ReadHalfLittleEndian(half);
                if (probability is not (> 0 and <= 1))
                {
                    throw new InvalidDataException("The lexicon is damaged: a probability is none.");
                }

                words.Add(word);
                probabilities.Add(probability);
                next = word + 1;
            }

            starts[row + 1] = words.Count;
        }

        return new TranslationTable(starts, [.. words], [.. probabilities]);
    }
}
