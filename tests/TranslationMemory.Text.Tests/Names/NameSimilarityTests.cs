using CsCheck;
using TranslationMemory.Text.Names;

namespace TranslationMemory.Text.Tests.Names;

public class NameSimilarityTests
{
    private static readonly Gen<string> Arabic = Gen.String[Gen.OneOf([.. "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى "]), 0, 14];
    private static readonly Gen<string> Latin = Gen.String[Gen.OneOf([.. "abcdefghijklmnopqrstuvwxyz '-"]), 0, 14];

    [Theory]
    [InlineData("لافرنتييف", "Lavrentiev")]
    [InlineData("أستانة", "Astana")]
    [InlineData("غوغل", "Google")]
    [InlineData("جوجل", "Google")]
    [InlineData("ترمب", "Trump")]
    [InlineData("ترامب", "Trump")]
    [InlineData("جعفري", "Jaafari")]
    [InlineData("بوتين", "Putin")]
    [InlineData("كازاخستان", "Kazakhstan")]
    [InlineData("علوش", "Alloush")]
    public void Spellings_of_one_name_are_nearly_equal(string arabic, string english) =>
        NameSimilarity.Of(arabic, english).ShouldBeGreaterThan(0.9);

    [Theory]
    [InlineData("القاهرة", "Cairo")]
    [InlineData("بيان", "statement")]
    [InlineData("وفد", "delegation")]
    [InlineData("حلب", "Aleppo")]
    [InlineData("ألمانيا", "Germany")]
    [InlineData("لافروف", "Lavrentiev")]
    [InlineData("بوتين", "Patton")]
    public void Other_words_are_below_the_threshold(string arabic, string english) =>
        NameSimilarity.Of(arabic, english).ShouldBeLessThan(NameSimilarity.Threshold);

    [Theory]
    [InlineData("الجعفري", "Jaafari")]
    [InlineData("الجعفري", "al-Jaafari")]
    [InlineData("والأسد", "Assad")]
    [InlineData("للأسد", "Assad")]
    [InlineData("لبوتين", "Putin")]
    [InlineData("بالرقة", "Raqqa")]
    [InlineData("بشار الأسد", "Bashar al-Assad")]
    [InlineData("بشار الأسد", "Bashar Assad")]
    public void Article_and_clitics_may_be_there_or_not(string arabic, string english) =>
        NameSimilarity.Of(arabic, english).ShouldBeGreaterThan(0.85);

    [Theory]
    [InlineData("عبد الله", "Abdullah")]
    [InlineData("عبدالله", "Abdallah")]
    [InlineData("عبد الرحمن", "Abdurrahman")]
    [InlineData("عبدالرحمن", "Abd al-Rahman")]
    [InlineData("عبدالرحمنوف", "Abdrakhmanov")]
    [InlineData("نصر الله", "Nasrallah")]
    [InlineData("دي ميستورا", "de Mistura")]
    [InlineData("ديمستورا", "de Mistura")]
    public void Words_of_a_name_may_be_joined_or_apart(string arabic, string english) =>
        NameSimilarity.Of(arabic, english).ShouldBeGreaterThan(0.8);

    [Theory]
    [InlineData("دو فيلبان", "de Villepin", "DE VILLEPIN")]
    [InlineData("أردوغان", "Erdoğan", "Erdogan")]
    [InlineData("ماكرون", "Mácron", "macron")]
    [InlineData("يورغنسن", "Jørgensen", "Jorgensen")]
    public void Capitals_and_accents_do_not_matter(string arabic, string english, string same) =>
        NameSimilarity.Of(arabic, english).ShouldBe(NameSimilarity.Of(arabic, same));

    [Theory]
    [InlineData("بُوتِين")]
    [InlineData("بــوتين")]
    [InlineData("\u200Fبوتين")]
    [InlineData("بوت\u06CCن")]
    [InlineData("«بوتين»")]
    public void Invisible_and_optional_characters_do_not_matter(string arabic) =>
        NameSimilarity.Of(arabic, "Putin").ShouldBe(NameSimilarity.Of("بوتين", "Putin"));

    [Theory]
    [InlineData("", "Putin")]
    [InlineData("بوتين", "")]
    [InlineData("24", "Putin")]
    [InlineData("بوتين", "24")]
    [InlineData("Putin", "Putin")]
    [InlineData("بوتين", "بوتين")]
    public void Without_letters_of_the_script_nothing_is_alike(string arabic, string english) =>
        NameSimilarity.Of(arabic, english).ShouldBe(0);

    [Fact]
    public void Names_beyond_the_longest_are_not_compared()
    {
        NameSimilarity.Of(new string('ب', 96), new string('b', 96)).ShouldBeGreaterThan(0.9);
        NameSimilarity.Of(new string('ب', 97), new string('b', 96)).ShouldBe(0);
        NameSimilarity.Of(new string('ب', 96), new string('b', 97)).ShouldBe(0);
        NameSimilarity.Of(new string('ب', 100_000), new string('b', 100_000)).ShouldBe(0);
    }

    [Fact]
    public void Of_any_text_is_from_0_to_1() =>
        Gen.Select(AnyText.Utf16, AnyText.Utf16).Sample((arabic, english) =>
            NameSimilarity.Of(arabic, english).ShouldBeInRange(0, 1));

    [Fact]
    public void Of_what_is_below_the_wanted_is_0_and_else_the_same() =>
        Gen.Select(Arabic, Latin, Gen.Double[0, 1]).Sample((arabic, english, atLeast) =>
        {
            var similarity = NameSimilarity.Of(arabic, english);

            NameSimilarity.Of(arabic, english, atLeast).ShouldBe(similarity >= atLeast ? similarity : 0, 1e-9);
        });

    [Fact]
    public void The_distance_is_the_cheapest_of_all_ways_of_writing() =>
        Gen.Select(Arabic, Latin).Sample((arabic, latin) =>
        {
            var (a, l) = (Letters(arabic, NameLetters.WriteArabic), Letters(latin, NameLetters.WriteLatin));
            if (a.Length > 0 && l.Length > 0)
            {
                TransliterationDistance.Within(a, l, 100_000).ShouldBe(TransliterationOracle.Cost(a, l));
            }
        });

    [Fact]
    public void Of_allocates_nothing()
    {
        NameSimilarity.Of("والأسد", "al-Assad").ShouldBeGreaterThan(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            NameSimilarity.Of("والأسد", "al-Assad");
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private delegate int Writer(ReadOnlySpan<char> name, Span<char> destination);

    private static string Letters(string name, Writer writer)
    {
        Span<char> letters = stackalloc char[NameLetters.Longest];
        return letters[..writer(name, letters)].ToString();
    }
}
