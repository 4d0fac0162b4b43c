using System.Text;
using CsCheck;

namespace TranslationMemory.Storage.Tests;

public sealed class ExactTextTests
{
    /// <summary>Strings of any code units, surrogates often.</summary>
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char,
        Gen.Char['\uD800', '\uDFFF'],
        Gen.Char['\u0600', '\u06FF'],
        Gen.Char['\0', '\u007F']).Array[0, 40].Select(letters => new string(letters));

    [Fact]
    public void Any_text_comes_back() =>
        AnyText.Sample(text => ExactText.Decode(ExactText.Encode(text)).ShouldBe(text));

    [Fact]
    public void Different_texts_have_different_bytes() => Gen.Select(AnyText, AnyText).Sample((left, right) =>
        ExactText.Encode(left).AsSpan().SequenceEqual(ExactText.Encode(right))
            .ShouldBe(string.Equals(left, right, StringComparison.Ordinal)));

    [Fact]
    public void A_text_without_lone_surrogates_is_plain_utf8() => AnyText.Sample(text =>
    {
        var scalars = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        ExactText.Encode(scalars).ShouldBe(Encoding.UTF8.GetBytes(scalars));
    });

    [Fact]
    public void The_nasty_texts_come_back()
    {
        foreach (var text in Samples.NastyTexts)
        {
            ExactText.Decode(ExactText.Encode(text)).ShouldBe(text);
        }
    }

    [Fact]
    public void Bytes_are_those_of_wtf8()
    {
        // No inline data: attributes would carry the surrogates as U+FFFD.
        (string Text, string Bytes)[] cases =
        [
            ("\uD800", "EDA080"),
            ("\uDFFF", "EDBFBF"),
            ("a\uDBFFb", "61EDAFBF62"),
            ("\uDE00\uD83D", "EDB880EDA0BD"),
            ("\U0001F600", "F09F9880"),
            ("\0ب", "00D8A8"),
        ];

        foreach (var (text, bytes) in cases)
        {
            Convert.ToHexString(ExactText.Encode(text)).ShouldBe(bytes);
        }
    }

    [Theory]
    [InlineData("FF")]
    [InlineData("C0")]
    [InlineData("61ED")]
    [InlineData("EDA0")]
    [InlineData("EDA041")]
    [InlineData("EDC080")]
    [InlineData("F5808080")]
    [InlineData("80")]
    public void Bytes_that_are_no_text_are_refused(string bytes) =>
        Should.Throw<InvalidDataException>(() => ExactText.Decode(Convert.FromHexString(bytes)));

    [Fact]
    public void Encode_into_too_little_room_is_refused() =>
        Should.Throw<ArgumentException>(() => ExactText.Encode("abc", new byte[2]));

    [Fact]
    public void Packed_values_come_back_in_order() => Gen.Select(Gen.Long, AnyText.Null(), AnyText.Array[0, 5], Gen.Int)
        .Sample((number, text, list, small) =>
        {
            var writer = new PackedWriter();
            writer.Add(number).Add(text).AddAll(list, static (to, item) => to.Add(item)).Add(small).Add(string.Empty);
            var reader = new PackedReader(writer.ToArray());

            reader.ReadNumber().ShouldBe(number);
            reader.ReadTextOrNull().ShouldBe(text);
            reader.ReadAll(static from => from.ReadText()).ShouldBe(list);
            reader.ReadNumber().ShouldBe(small);
            reader.AtEnd.ShouldBeFalse();
            reader.ReadText().ShouldBe(string.Empty);
            reader.AtEnd.ShouldBeTrue();
        });

    [Fact]
    public void Packed_values_that_were_cut_off_are_refused()
    {
        var whole = new PackedWriter().Add(1L << 40).Add("text").AddAll([1L, 2L], static (to, item) => to.Add(item)).ToArray();
        for (var length = 0; length < whole.Length; length++)
        {
            var reader = new PackedReader(whole.AsMemory(0, length));
            Should.Throw<InvalidDataException>(() =>
            {
                reader.ReadNumber();
                reader.ReadText();
                reader.ReadAll(static from => from.ReadNumber());
            });
        }
    }

    [Fact]
    public void A_missing_text_and_a_number_without_end_are_refused()
    {
        Should.Throw<InvalidDataException>(() => new PackedReader(new byte[] { 0 }).ReadText());
        Should.Throw<InvalidDataException>(
            () => new PackedReader(Enumerable.Repeat((byte)0x80, 11).ToArray()).ReadNumber());
    }

    [Fact]
    public void Clear_begins_anew()
    {
        var writer = new PackedWriter().Add("before");
        writer.Clear();
        writer.Add("after");

        new PackedReader(writer.ToArray()).ReadText().ShouldBe("after");
    }
}
