using CsCheck;
using TranslationMemory.Text.Placeables;

namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>The short cuts of recognition change nothing but its time.</summary>
public class TriggerScannerTests
{
    [Fact]
    public void Recognize_gives_what_a_full_scan_gives() =>
        Gen.Select(PlaceableTexts.Any, Gen.Enum<TextLanguage>()).Sample(
            (text, language) => PlaceableRecognizer.Recognize(text, language).ShouldBe(FullScan.Recognize(text, language)), iter: 30_000);

    [Fact]
    public void A_text_without_a_word_that_may_take_part_has_no_placeable() =>
        Gen.Select(PlaceableTexts.Any, Gen.Enum<TextLanguage>()).Sample((text, language) =>
        {
            if (!Array.Exists(text.Split((char[]?)null), word => PlaceableRecognizer.MayTakePart(word, language)))
            {
                FullScan.Recognize(text, language).ShouldBeEmpty();
            }
        }, iter: 30_000);

    [Theory]
    [InlineData("وبالخمسة", TextLanguage.Arabic)]
    [InlineData("٢", TextLanguage.Arabic)]
    [InlineData("كا\u0640نـونَ", TextLanguage.Arabic)]
    [InlineData("للأربعاء", TextLanguage.Arabic)]
    [InlineData("والثالثة", TextLanguage.Arabic)]
    [InlineData("@SyriaTalks", TextLanguage.Arabic)]
    [InlineData("x.com", TextLanguage.English)]
    [InlineData("http://", TextLanguage.English)]
    [InlineData("(twenty-five)", TextLanguage.English)]
    [InlineData("March", TextLanguage.English)]
    [InlineData("ﻣﺌﺔ", TextLanguage.Arabic)]
    public void MayTakePart_is_true_for_words_of_placeables(string word, TextLanguage language) =>
        PlaceableRecognizer.MayTakePart(word, language).ShouldBeTrue();

    [Theory]
    [InlineData("المعارضة", TextLanguage.Arabic)]
    [InlineData("إن", TextLanguage.Arabic)]
    [InlineData("في", TextLanguage.Arabic)]
    [InlineData("دولار", TextLanguage.Arabic)]
    [InlineData("قال:", TextLanguage.Arabic)]
    [InlineData("«انتهى».", TextLanguage.Arabic)]
    [InlineData("march", TextLanguage.English)]
    [InlineData("a", TextLanguage.English)]
    [InlineData("us", TextLanguage.English)]
    [InlineData("", TextLanguage.English)]
    public void MayTakePart_is_false_for_other_words(string word, TextLanguage language) =>
        PlaceableRecognizer.MayTakePart(word, language).ShouldBeFalse();

    [Fact]
    public void Words_are_looked_up_by_their_fold_key() =>
        Gen.Select(AnyText.Utf16, Gen.Enum<TextLanguage>()).Sample((text, language) =>
        {
            Span<char> key = stackalloc char[AnyText.Longest];
            var map = language == TextLanguage.Arabic ? FoldMap.Arabic : FoldMap.English;
            var letters = string.Concat(text.SkipWhile(c => !char.IsLetter(c)));
            var word = letters.Length == 0 ? letters : letters[..AtomCharacters.EndOfWord(letters, 0)];
            if (map.TryWrite(word, key, out var length))
            {
                key[..length].ToString().ShouldBe(AtomKeys.OfWord(word, language));
            }
        }, iter: 20_000);

    [Fact]
    public void A_text_without_a_trigger_costs_no_memory()
    {
        const string Text = "قالت المعارضة إن الوفد سيغادر غدا، وأكدت مصادر أن المحادثات مستمرة";
        PlaceableRecognizer.Recognize(Text, TextLanguage.Arabic, TestContext.Current.CancellationToken).ShouldBeEmpty();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            PlaceableRecognizer.Recognize(Text, TextLanguage.Arabic);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
