using CsCheck;

namespace TranslationMemory.Text.Tests.Keys;

/// <summary>What must hold of the keys of every text.</summary>
public class KeyLawTests
{
    private static readonly Gen<string> Text = Gen.OneOf(AnyText.ArabicMix, AnyText.Utf16, AnyText.ArabicSentence);

    [Fact]
    public void The_laws_hold_of_every_code_point_of_the_Arabic_blocks_alone_and_between_letters()
    {
        foreach (var c in AnyText.ArabicBlocks)
        {
            foreach (var text in new[] { c, "ا" + c, c + "ة", "ب" + c + c + "ى ", "a " + c + "\u0654 b" })
            {
                CheckAll(text);
            }
        }
    }

    [Fact]
    public void The_laws_hold_of_any_text() => Text.Sample(CheckAll, iter: 20_000);

    [Fact]
    public void The_laws_hold_of_any_run_of_one_code_point() =>
        Gen.Select(Gen.OneOf(AnyText.ArabicBlocks), Gen.Int[1, 200]).Sample(
            (c, length) => CheckAll(string.Concat(Enumerable.Repeat(c, length))), iter: 500);

    private static void CheckAll(string text)
    {
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var exactKey = ExactKey.Of(text, language);
            var foldKey = FoldKey.Of(exactKey, language);
            ExactKey.Of(exactKey, language).ShouldBe(exactKey, "K1 of K1");
            FoldKey.Of(foldKey, language).ShouldBe(foldKey, "K2 of K2");
            FoldKey.Of(ExactKey.Of(foldKey, language), language).ShouldBe(foldKey, "K2 of K1 of K2");
            CheckRoom(text, language, exactKey);
            CheckMap(text, language, exactKey);
        }
    }

    /// <summary>A destination of the length of the key is enough, and a shorter one never is.</summary>
    private static void CheckRoom(string text, TextLanguage language, string exactKey)
    {
        var destination = new char[exactKey.Length];
        ExactKey.TryWrite(text, language, destination, [], out var written).ShouldBeTrue();
        new string(destination, 0, written).ShouldBe(exactKey);
        if (exactKey.Length > 0)
        {
            ExactKey.TryWrite(text, language, destination.AsSpan(1), [], out _).ShouldBeFalse();
        }
    }

    private static void CheckMap(string text, TextLanguage language, string exactKey)
    {
        var map = ExactKey.Map(text, language);
        map.Key.ShouldBe(exactKey);
        map.Offsets.Length.ShouldBe(exactKey.Length + 1);
        for (var i = 0; i < exactKey.Length; i++)
        {
            map.Offsets[i].ShouldBeInRange(0, map.Offsets[i + 1]);
            var c = text[map.Offsets[i]];
            if (char.IsAsciiLetter(exactKey[i]) && char.IsAsciiLetter(c))
            {
                c.ShouldBe(exactKey[i], "a letter comes from itself");
            }
        }

        map.Offsets[^1].ShouldBeLessThanOrEqualTo(text.Length);
    }
}
