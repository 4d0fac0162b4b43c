namespace TranslationMemory.Text.Tests.Tokens;

public class WordScannerTests
{
    [Theory]
    [InlineData("الوفد الروسي", "الوفد")]
    [InlineData("وَفْدٌ،", "وَفْدٌ")]
    [InlineData("بـ7", "بـ")]
    [InlineData("هـ.", "هـ")]
    [InlineData("سو\u200Bريا\u200B ", "سو\u200Bريا")]
    [InlineData("أستانة\u200F\u064B\u200F", "أستانة\u200F\u064B")]
    [InlineData("أ.ف.ب. قالت", "أ.ف.ب.")]
    [InlineData("أ.ف.ب", "أ.ف.ب")]
    [InlineData("د. محمد", "د")]
    [InlineData("قال.ثم", "قال")]
    [InlineData("أ.فب", "أ")]
    [InlineData("عربيLatin", "عربي")]
    [InlineData("شاطى\u0654 البحر", "شاطى\u0654")]
    public void EndOfArabic_ends_the_word(string text, string word) =>
        text[..WordScanner.EndOfArabic(text, 0)].ShouldBe(word);

    [Theory]
    [InlineData("talks,", "talks")]
    [InlineData("U.S. and", "U.S.")]
    [InlineData("U.S and", "U.S")]
    [InlineData("U.S.-led talks", "U.S.-led")]
    [InlineData("A. Smith", "A")]
    [InlineData("e.g. this", "e.g.")]
    [InlineData("cease-fire-", "cease-fire")]
    [InlineData("cease--fire", "cease")]
    [InlineData("won’t.", "won’t")]
    [InlineData("H1N1-virus", "H1N1-virus")]
    [InlineData("cafe\u0301s", "cafe\u0301s")]
    [InlineData("delegates' demands", "delegates'")]
    [InlineData("delegate' demands", "delegate")]
    [InlineData("Latinعربي", "Latin")]
    [InlineData("soft\u00ADware\u00AD ", "soft\u00ADware")]
    public void EndOfOther_ends_the_word(string text, string word) =>
        text[..WordScanner.EndOfOther(text, 0, isQuoted: false)].ShouldBe(word);

    [Fact]
    public void EndOfOther_leaves_the_apostrophe_that_closes_a_quotation() =>
        WordScanner.EndOfOther("delegates' left", 0, isQuoted: true).ShouldBe("delegates".Length);
}
