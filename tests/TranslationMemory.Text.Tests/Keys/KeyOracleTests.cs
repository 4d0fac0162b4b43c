using System.Globalization;
using System.Text;
using CsCheck;

namespace TranslationMemory.Text.Tests.Keys;

public class KeyOracleTests
{
    [Fact]
    public void Every_character_has_the_key_that_the_steps_give_it()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            if (CanNormalize(c.ToString()))
            {
                ExactKey.Of($"ا{c}ب", TextLanguage.Arabic).ShouldBe(KeyOracle.ExactKey($"ا{c}ب", TextLanguage.Arabic), $"U+{(int)c:X4}");
            }
        }
    }

    [Fact]
    public void Every_pair_of_an_Arabic_letter_and_what_may_follow_has_the_key_that_the_steps_give_it()
    {
        for (var a = '\u0621'; a <= '\u06D5'; a++)
        {
            for (var b = '\u0640'; b <= '\u06D5'; b++)
            {
                ReadOnlySpan<char> pair = [a, b];
                var text = pair.ToString();
                if (ExactKey.Of(text, TextLanguage.Arabic) != KeyOracle.ExactKey(text, TextLanguage.Arabic))
                {
                    Assert.Fail($"U+{(int)a:X4} U+{(int)b:X4}");
                }
            }
        }
    }

    [Fact]
    public void Any_three_characters_that_the_steps_treat_in_any_way_have_the_key_that_the_steps_give_them()
    {
        var treated = Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(IsTreated).ToArray();
        treated.Length.ShouldBeGreaterThan(2000);
        var any = Gen.Frequency((6, Gen.OneOf(treated)), (2, Gen.Char['ء', 'ي']), (1, Gen.Char[' ', 'z']));
        Gen.String[any, 2, 3].Where(CanNormalize).Sample(text =>
        {
            foreach (var language in Enum.GetValues<TextLanguage>())
            {
                ExactKey.Of(text, language).ShouldBe(KeyOracle.ExactKey(text, language));
            }
        }, iter: 40_000);
    }

    [Fact]
    public void Any_text_has_the_key_that_the_steps_give_it() => AnyText.Utf16.Where(CanNormalize).Sample(text =>
    {
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            ExactKey.Of(text, language).ShouldBe(KeyOracle.ExactKey(text, language));
        }
    }, iter: 20_000);

    [Fact]
    public void Any_Arabic_sentence_has_the_fold_key_that_its_letters_have() => AnyText.ArabicSentence.Sample(text =>
    {
        var exactKey = ExactKey.Of(text, TextLanguage.Arabic);
        FoldKey.Of(exactKey, TextLanguage.Arabic).ShouldBe(KeyOracle.FoldKey(exactKey));
    }, iter: 10_000);

    /// <summary>True for what has another key than itself and for what may change the letter before it.</summary>
    private static bool IsTreated(char c) => CanNormalize(c.ToString())
        && (KeyOracle.ExactKey(c.ToString(), TextLanguage.Arabic) != c.ToString()
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    // The framework normalises no lone surrogate and no U+FFFE; the key sorts no more than 64 marks on one letter.
    private static bool CanNormalize(string text) =>
        text.Length <= 20 && !text.Contains('\uFFFE') && !text.EnumerateRunes().Contains(Rune.ReplacementChar);
}
