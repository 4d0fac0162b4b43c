using System.Buffers;
using CsCheck;

namespace TranslationMemory.Matching.Tests;

/// <summary>What is packed comes back as it was.</summary>
public sealed class ColumnsTests
{
    [Fact]
    public void Token_codes_come_back() => Gen.Frequency((2, Gen.Int[0, 60_000]), (1, Gen.Int[0, TokenCodes.End - 1])).List[0, 50].Sample(numbers =>
    {
        var codes = new List<ushort>();
        numbers.ForEach(number => TokenCodes.Write(codes, number));
        var read = new List<int>();
        for (var position = 0; position < codes.Count;)
        {
            read.Add(TokenCodes.Read(codes.ToArray(), ref position));
        }

        read.ShouldBe(numbers);
    });

    [Fact]
    public void A_token_beyond_all_codes_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => TokenCodes.Write([], TokenCodes.End));

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

    private static void ReadMissing(ReadOnlyMemory<byte> bytes)
    {
        var rest = bytes.Span[^1..];
        PackedText.ReadText(ref rest);
    }
}
