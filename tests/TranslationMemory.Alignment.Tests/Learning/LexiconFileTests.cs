using System.Text;
using CsCheck;
using TranslationMemory.Alignment.Learning;

namespace TranslationMemory.Alignment.Tests.Learning;

public sealed class LexiconFileTests
{
    private static readonly Gen<TranslationLexicon> Lexicons =
        from arabic in Words
        from english in Words
        from forward in Table(arabic.Words.Length, english.Words.Length)
        from backward in Table(english.Words.Length, arabic.Words.Length)
        from pairs in Gen.Int[0, int.MaxValue]
        select new TranslationLexicon(arabic, english, forward, backward, pairs);

    private static Gen<WordTable> Words => Gen.Select(
        Gen.OneOf(Gen.String["abcdéكتاب\u0001 😀"], Gen.Const("كتاب")).Where(word => word.EnumerateRunes().All(rune => rune != Rune.ReplacementChar)),
        Gen.Int[0, int.MaxValue]).Array[0, 8].Select(words => words.DistinctBy(word => word.Item1).ToArray())
        .Select(words => new WordTable([.. words.Select(word => word.Item1)], [.. words.Select(word => word.Item2)]));

    [Fact]
    public void What_is_written_is_read_again() => Lexicons.Sample(lexicon =>
    {
        var read = Read(Write(lexicon));

        read.PairCount.ShouldBe(lexicon.PairCount);
        read.TranslationCount.ShouldBe(lexicon.TranslationCount);
        ShouldBeEqual(read.Arabic, lexicon.Arabic);
        ShouldBeEqual(read.English, lexicon.English);
        ShouldBeEqual(read.EnglishOfArabic, lexicon.EnglishOfArabic);
        ShouldBeEqual(read.ArabicOfEnglish, lexicon.ArabicOfEnglish);
    });

    [Fact]
    public void Learnt_lexicon_stays_what_it_was()
    {
        var read = Read(Write(Samples.Lexicon));

        ShouldBeEqual(read.EnglishOfArabic, Samples.Lexicon.EnglishOfArabic);
        ShouldBeEqual(read.ArabicOfEnglish, Samples.Lexicon.ArabicOfEnglish);
        ShouldBeEqual(Read(Write(TranslationLexicon.Empty)).Arabic, TranslationLexicon.Empty.Arabic);
    }

    [Fact]
    public void Lexicon_larger_than_the_buffers_is_read_again()
    {
        var words = new WordTable([.. Enumerable.Range(0, 30_000).Select(i => $"word{i}")], [.. Enumerable.Range(0, 30_000)]);
        var table = new TranslationTable(
            [.. Enumerable.Range(0, 30_001)], [.. Enumerable.Range(0, 30_000)], [.. Enumerable.Range(1, 30_000).Select(i => (float)(Half)(i / 30_000f))]);

        var read = Read(Write(new TranslationLexicon(words, words, table, table, 1)));

        ShouldBeEqual(read.English, words);
        ShouldBeEqual(read.ArabicOfEnglish, table);
    }

    [Fact]
    public void Every_cut_is_found()
    {
        var bytes = Write(Samples.Lexicon);

        for (var length = 0; length < bytes.Length; length += 1 + (length / 50))
        {
            Should.Throw<InvalidDataException>(() => Read(bytes[..length]));
        }

        Should.Throw<InvalidDataException>(() => Read([.. bytes, 0])).Message.ShouldContain("checksum");
    }

    [Fact]
    public void Every_change_is_found()
    {
        var bytes = Write(Samples.Lexicon);

        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Int[1, 255]).Sample((at, change) =>
        {
            var changed = (byte[])bytes.Clone();
            changed[at] ^= (byte)change;
            Should.Throw<InvalidDataException>(() => Read(changed));
        });
    }

    [Fact]
    public void Any_bytes_are_refused_without_taking_the_memory_they_ask_for() => Gen.Byte.Array[0, 200].Sample(noise =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Should.Throw<InvalidDataException>(() => Read([.. "TMLX\x01"u8, .. noise]));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4_000_000);
    });

    [Theory]
    [InlineData("TMLX\u0002", "version 2")]
    [InlineData("PK\u0003\u0004 and more", "no file of a lexicon")]
    [InlineData("", "cut off")]
    public void Other_files_are_refused_with_the_reason(string text, string reason) =>
        Should.Throw<InvalidDataException>(() => Read(Encoding.UTF8.GetBytes(text))).Message.ShouldContain(reason);

    [Fact]
    public void Stream_that_gives_a_byte_at_a_time_is_read() =>
        ShouldBeEqual(TranslationLexicon.Read(new Trickle(Write(Samples.Lexicon))).Arabic, Samples.Lexicon.Arabic);

    private static Gen<TranslationTable> Table(int rows, int columns) =>
        Gen.Select(Gen.Bool.Array[columns], Gen.Float[1e-4f, 1].Array[columns]).Array[rows].Select(drawn =>
        {
            int[][] words = [.. drawn.Select(row => Enumerable.Range(0, columns).Where(i => row.Item1[i]).ToArray())];
            var starts = new int[rows + 1];
            for (var row = 0; row < rows; row++)
            {
                starts[row + 1] = starts[row] + words[row].Length;
            }

            return new TranslationTable(
                starts, [.. words.SelectMany(row => row)], [.. words.SelectMany((row, i) => row.Select(word => (float)(Half)drawn[i].Item2[word]))]);
        });

    private static byte[] Write(TranslationLexicon lexicon)
    {
        using var stream = new MemoryStream();
        lexicon.Write(stream);
        return stream.ToArray();
    }

    private static TranslationLexicon Read(byte[] bytes) => TranslationLexicon.Read(new MemoryStream(bytes));

    private static void ShouldBeEqual(WordTable actual, WordTable expected)
    {
        actual.Words.ShouldBe(expected.Words);
        actual.Counts.ShouldBe(expected.Counts);
    }

    private static void ShouldBeEqual(TranslationTable actual, TranslationTable expected)
    {
        actual.Starts.ShouldBe(expected.Starts);
        actual.Words.ShouldBe(expected.Words);
        actual.Probabilities.ShouldBe(expected.Probabilities);
    }

    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(1, count));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
