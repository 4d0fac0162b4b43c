using CsCheck;

namespace TranslationMemory.Text.Tests.Keys;

public class ExactKeyTests
{
    [Theory]
    [InlineData("كَتَبَ", "كتب")]
    [InlineData("جدًّا", "جدا")]
    [InlineData("هٰذا", "هذا")]
    [InlineData("الـوفـــــد", "الوفد")]
    [InlineData("1438هـ", "1438ه")]
    public void Of_leaves_out_optional_marks_and_tatweel(string text, string key) =>
        ExactKey.Of(text, TextLanguage.Arabic).ShouldBe(key);

    [Theory]
    [InlineData("\u0627\u0653", "آ")]
    [InlineData("\u0627\u0654", "أ")]
    [InlineData("\u0627\u0655", "إ")]
    [InlineData("\u0648\u0654", "ؤ")]
    [InlineData("\u064A\u0654", "ئ")]
    [InlineData("\u0649\u0654", "ئ")]
    [InlineData("\u06CC\u0654", "ئ")]
    [InlineData("\u0649\u064E\u0654", "ئ")]
    [InlineData("\u0627\u0640\u0654", "أ")]
    [InlineData("\u0627\u200C\u0654", "أ")]
    [InlineData("\u06D0\u0654", "ئ")]
    [InlineData("\u0671\u0653", "آ")]
    [InlineData("e\u0301", "é")]
    [InlineData("e\u200C\u0301", "é")]
    [InlineData("\uFF1D\u0338", "≠")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\u212B", "Å")]
    public void Of_composes_also_where_something_stands_between(string text, string key) =>
        ExactKey.Of(text, TextLanguage.Arabic).ShouldBe(key);

    [Theory]
    [InlineData("\uFEFB", "لا")]
    [InlineData("\uFEF7\u200Fن", "لأن")]
    [InlineData("\uFEFB\u0654", "لأ")]
    [InlineData("\uFDF2", "الله")]
    [InlineData("\uFDFC", "ريال")]
    [InlineData("\uFDFA", "صلى الله عليه وسلم")]
    [InlineData("\uFDFD", "بسم الله الرحمن الرحيم")]
    [InlineData("ا\uFE70", "ا")]
    [InlineData("\uFC5E", "")]
    [InlineData("\uFBFD", "ي")]
    [InlineData("\uFF21\uFF11\uFF07", "A1'")]
    [InlineData("\uFD3Eق\uFD3F", "(ق)")]
    public void Of_spells_out_presentation_forms(string text, string key) =>
        ExactKey.Of(text, TextLanguage.Arabic).ShouldBe(key);

    [Theory]
    [InlineData("½ ² ™", "½ ² ™")]
    [InlineData("a\u0000b\u0007", "a\u0000b\u0007")]
    public void Of_keeps_what_is_neither_optional_nor_another_way_to_write_the_same(string text, string key) =>
        ExactKey.Of(text, TextLanguage.Arabic).ShouldBe(key);

    [Theory]
    [InlineData("کتاب", "كتاب")]
    [InlineData("مدرسۃ", "مدرسة")]
    [InlineData("ۀ", "ه")]
    [InlineData("ٱلله", "الله")]
    [InlineData("گوگل", "گوگل")]
    public void Of_replaces_look_alikes_in_Arabic_text_only(string text, string key)
    {
        ExactKey.Of(text, TextLanguage.Arabic).ShouldBe(key);
        ExactKey.Of(text, TextLanguage.English).ShouldBe(text);
    }

    [Theory]
    [InlineData("٣٫٥ و۲۳", "3.5 و23")]
    [InlineData("نعم، لا؛ كيف؟ ٣٥٪", "نعم, لا; كيف? 35%")]
    [InlineData("«أ» “ب” „ج‟ ″", "\"أ\" \"ب\" \"ج\" \"")]
    [InlineData("‘a’ ‚b‛ ‹c› ` ´ ʼ ′", "'a' 'b' 'c' ' ' ' '")]
    [InlineData("a–b—c‐d‑e−f―g", "a-b-c-d-e-f-g")]
    [InlineData("انتهى…", "انتهى...")]
    public void Of_writes_digits_and_punctuation_one_way(string text, string key)
    {
        ExactKey.Of(text, TextLanguage.Arabic).ShouldBe(key);
        ExactKey.Of(text, TextLanguage.English).ShouldBe(key);
    }

    [Theory]
    [InlineData(" \u00A0قال \t ثم\u202F\u3000ذهب\r\n", "قال ثم ذهب")]
    [InlineData("قال\u2028ثم", "قال ثم")]
    [InlineData(" \u200F ", "")]
    [InlineData("", "")]
    public void Of_collapses_white_space_and_trims(string text, string key) =>
        ExactKey.Of(text, TextLanguage.Arabic).ShouldBe(key);

    [Fact]
    public void Of_replaces_a_lone_surrogate_and_keeps_a_pair()
    {
        // Attributes cannot carry lone surrogates.
        ExactKey.Of("a\uD83Db", TextLanguage.Arabic).ShouldBe("a\uFFFDb");
        ExactKey.Of("\uDE00", TextLanguage.Arabic).ShouldBe("\uFFFD");
        ExactKey.Of("\uD83D\u200C\uDE00", TextLanguage.Arabic).ShouldBe("\uFFFD\uFFFD");
        ExactKey.Of("\uD83D\uDE00", TextLanguage.Arabic).ShouldBe("\uD83D\uDE00");
        ExactKey.Of("\uFFFE\u0301", TextLanguage.Arabic).ShouldBe("\uFFFE\u0301");
    }

    [Fact]
    public void Of_returns_the_same_instance_for_its_own_key()
    {
        const string key = "اتفاق وقف إطلاق النار";
        ExactKey.Of(key, TextLanguage.Arabic).ShouldBeSameAs(key);
    }

    [Fact]
    public void Of_is_idempotent() => AnyText.Utf16.Sample(text =>
    {
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var key = ExactKey.Of(text, language);
            ExactKey.Of(key, language).ShouldBe(key);
        }
    }, iter: 30_000);

    [Fact]
    public void Of_does_not_see_canonical_equivalence() => AnyText.Utf16.Where(CanNormalize).Sample(text =>
    {
        var decomposed = text.Normalize(System.Text.NormalizationForm.FormD);
        ExactKey.Of(decomposed, TextLanguage.English).ShouldBe(ExactKey.Of(text, TextLanguage.English));
    }, iter: 5_000);

    [Fact]
    public void Of_takes_a_long_line_of_marks_in_linear_time()
    {
        // Marks of two classes in turn: sorting them would take the square of their number.
        var text = "ا" + string.Concat(Enumerable.Repeat("\u0323\u0301", 500_000));
        ExactKey.Of(text, TextLanguage.Arabic).Length.ShouldBe(text.Length);
    }

    [Fact]
    public void TryWrite_says_when_the_destination_is_too_small()
    {
        ExactKey.TryWrite("\uFDFD", TextLanguage.Arabic, new char[21], [], out _).ShouldBeFalse();
        ExactKey.TryWrite("\uFDFD", TextLanguage.Arabic, new char[22], [], out var written).ShouldBeTrue();
        written.ShouldBe(22);
    }

    [Fact]
    public void TryWrite_refuses_too_few_offsets() => Should.Throw<ArgumentException>(
        () => ExactKey.TryWrite("ab", TextLanguage.English, new char[2], new int[2], out _));

    [Fact]
    public void TryWrite_allocates_nothing()
    {
        const string text = "وقال المبعوث الأممي إنّ «محادثات أستانة» تستأنف في ٢٣ كانون الثاني…";
        var key = new char[200];
        var offsets = new int[201];
        for (var i = 0; i < 3; i++)
        {
            ExactKey.TryWrite(text, TextLanguage.Arabic, key, offsets, out _);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        ExactKey.TryWrite(text, TextLanguage.Arabic, key, offsets, out _);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    [Trait("Category", "Shared")]
    public void Shared_normalization_rows_have_the_keys_they_name() => SharedCases.Read("normalization.tsv").ShouldAllBe(
        row => ExactKey.Of(row["input"], TextLanguage.Arabic) == row["k1_exact_key"]
            && FoldKey.Of(row["k1_exact_key"], TextLanguage.Arabic) == row["k2_fold_key"]);

    // The framework normalises no lone surrogate and no U+FFFE; the key sorts no more than 64 marks on one letter.
    private static bool CanNormalize(string text) =>
        text.Length <= 20 && !text.Contains('\uFFFE') && !text.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar);
}
