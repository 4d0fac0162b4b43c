using System.Buffers;
using CsCheck;

namespace TranslationMemory.Matching.Tests;

/// <summary>What is packed comes back as it was.</summary>
public sealed class ColumnsTests
{
    [Fact]
    public void Form_codes_come_back() =>
        Gen.Frequency((2, Gen.Int[0, 30_000]), (1, Gen.Int[0, FormCodes.LongForms + 10]), (1, Gen.Int[0, int.MaxValue - 1])).List[0, 50].Sample(forms =>
        {
            var codes = new List<byte>();
            forms.ForEach(form => FormCodes.WriteForm(codes, form));

            Read(codes, []).ShouldBe(forms);
        });

    [Fact]
    public void Every_rank_stands_for_its_form()
    {
        var frequent = Enumerable.Range(0, FormCodes.Ranks).Select(rank => rank * 7).ToArray();
        var codes = new List<byte>();
        for (var rank = 0; rank < FormCodes.Ranks; rank++)
        {
            FormCodes.WriteRank(codes, rank);
        }

        Read(codes, frequent).ShouldBe(frequent);
        Should.Throw<ArgumentOutOfRangeException>(() => FormCodes.WriteRank([], FormCodes.Ranks));
    }

    [Fact]
    public void A_side_says_the_same_in_ranks_in_fewer_bytes()
    {
        List<int> forms = [.. Enumerable.Repeat(7, 9), .. Enumerable.Repeat(70_000, 5), .. Enumerable.Repeat(3, 4)];
        var counts = new int[70_001];
        forms.ForEach(form => counts[form]++);
        var plain = new List<byte>();
        forms.ForEach(form => FormCodes.WriteForm(plain, form));
        var ranks = FormRanks.Of(counts);
        var ranked = new List<byte>();

        ranks.Write(new FormCodes(plain.ToArray(), []), ranked);

        ranks.Forms.ShouldBe([7, 70_000]);
        Read(ranked, ranks.Forms).ShouldBe(forms);
        ranked.Count.ShouldBe(9 + 5 + (4 * 3));
    }

    [Fact]
    public void Places_come_back() => Gen.Frequency((9, Gen.Int[0, 1_000]), (1, Gen.Int[0, 2_000_000])).Array[0, 300].Sample(lengths =>
    {
        var places = new int[lengths.Length + 1];
        for (var i = 0; i < lengths.Length; i++)
        {
            places[i + 1] = places[i] + lengths[i];
        }

        var bytes = PlaceColumn.Write(places);

        var read = new PlaceColumn(bytes);
        read.Length.ShouldBe(places.Length);
        for (var i = 0; i < places.Length; i++)
        {
            read[i].ShouldBe(places[i]);
        }
    });

    [Fact]
    public void Numbers_however_far_apart_come_back() =>
        (from width in Gen.Int[0, 63]
         from least in Gen.Long
         from numbers in Gen.Long.Array[0, 20]
         select (numbers, least, width)).Sample(column =>
         {
             var numbers = Array.ConvertAll(column.numbers, number => unchecked(column.least + (number >>> column.width)));

             var bytes = NumberColumn.Write(numbers);

             var read = new NumberColumn(bytes);
             read.Length.ShouldBe(numbers.Length);
             for (var i = 0; i < numbers.Length; i++)
             {
                 read[i].ShouldBe(numbers[i]);
             }
         });

    [Fact]
    public void Any_utf_16_comes_back_and_is_stepped_over() =>
        Gen.Frequency((3, Gen.Char), (1, Gen.Char['\uD800', '\uDFFF'])).Array[0, 20].Select(letters => new string(letters)).List[0, 5].Sample(texts =>
        {
            var bytes = new ArrayBufferWriter<byte>();
            texts.ForEach(text => PackedText.Write(bytes, text));
            PackedText.Write(bytes, null);
            var rest = bytes.WrittenSpan;
            var skipped = bytes.WrittenSpan;
            foreach (var text in texts)
            {
                PackedText.Read(ref rest).ShouldBe(text);
                PackedText.Skip(ref skipped).SequenceEqual(PackedText.Of(text)).ShouldBeTrue();
            }

            PackedText.Read(ref rest).ShouldBeNull();
            rest.Length.ShouldBe(0);
            Should.Throw<SnapshotException>(() => ReadMissing(bytes.WrittenMemory));
        });

    private static List<int> Read(List<byte> codes, int[] frequent)
    {
        var side = new FormCodes(codes.ToArray(), frequent);
        var forms = new List<int>();
        for (var position = 0; position < side.Length;)
        {
            forms.Add(side.Read(ref position));
        }

        return forms;
    }

    private static void ReadMissing(ReadOnlyMemory<byte> bytes)
    {
        var rest = bytes.Span[^1..];
        PackedText.ReadText(ref rest);
    }
}
