namespace TranslationMemory.Text.Tests.English;

public class EnglishWordsTests
{
    [Theory]
    [InlineData("talks", "talk")]
    [InlineData("Forces", "force")]
    [InlineData("States", "state")]
    [InlineData("ministries", "ministry")]
    [InlineData("ties", "tie")]
    [InlineData("movies", "movie")]
    [InlineData("clashes", "clash")]
    [InlineData("churches", "church")]
    [InlineData("headaches", "headache")]
    [InlineData("classes", "class")]
    [InlineData("taxes", "tax")]
    [InlineData("houses", "house")]
    [InlineData("heroes", "hero")]
    [InlineData("shoes", "shoe")]
    [InlineData("goes", "go")]
    [InlineData("refugees", "refugee")]
    [InlineData("representatives", "representative")]
    [InlineData("knives", "knife")]
    [InlineData("men", "man")]
    [InlineData("spokeswomen", "spokeswoman")]
    [InlineData("crises", "crisis")]
    [InlineData("viruses", "virus")]
    [InlineData("coronaviruses", "coronavirus")]
    [InlineData("people", "person")]
    [InlineData("Iraqis", "iraqi")]
    [InlineData("Hindus", "hindu")]
    [InlineData("NGOs", "ngo")]
    [InlineData("by-laws", "by-law")]
    [InlineData("passers-by", "passer-by")]
    [InlineData("sons-in-law", "son-in-law")]
    [InlineData("vice-chairmen", "vice-chairman")]
    public void Read_finds_the_singular(string word, string stem) =>
        EnglishWords.Read(word).ShouldBe(Reading.Whole(stem));

    [Theory]
    [InlineData("news")]
    [InlineData("series")]
    [InlineData("means")]
    [InlineData("Paris")]
    [InlineData("Athens")]
    [InlineData("Brussels")]
    [InlineData("Cyprus")]
    [InlineData("Damascus")]
    [InlineData("Texas")]
    [InlineData("Laos")]
    [InlineData("Wales")]
    [InlineData("Philippines")]
    [InlineData("Hamas")]
    [InlineData("Abbas")]
    [InlineData("James")]
    [InlineData("Guterres")]
    [InlineData("politics")]
    [InlineData("economics")]
    [InlineData("crisis")]
    [InlineData("status")]
    [InlineData("Congress")]
    [InlineData("bus")]
    [InlineData("gas")]
    [InlineData("as")]
    [InlineData("this")]
    [InlineData("themselves")]
    [InlineData("s")]
    public void Read_keeps_an_s_that_makes_no_plural(string word) =>
        EnglishWords.Read(word).ShouldBe(Reading.Whole(word.ToLowerInvariant()));

    [Theory]
    [InlineData("united", "unit")]
    [InlineData("organization", "organ")]
    [InlineData("security", "secure")]
    [InlineData("universities", "universe")]
    [InlineData("international", "internal")]
    [InlineData("delegation", "delegate")]
    [InlineData("Islamic", "Islam")]
    [InlineData("news", "new")]
    [InlineData("Syrian", "Syria")]
    [InlineData("Russians", "Russia")]
    [InlineData("US", "us")]
    [InlineData("U.S.", "us")]
    [InlineData("WHO", "who")]
    public void Read_keeps_words_apart(string one, string other) =>
        EnglishWords.StemKey(EnglishWords.Read(one).Stem).ShouldNotBe(EnglishWords.StemKey(EnglishWords.Read(other).Stem));

    [Theory]
    [InlineData("Russia's", "russia")]
    [InlineData("delegates'", "delegate")]
    [InlineData("James'", "james")]
    [InlineData("women's", "woman")]
    [InlineData("U.S.'s", "US")]
    [InlineData("UN's", "un")]
    [InlineData("Sana'a's", "sana'a")]
    public void Read_takes_the_possessive_off(string word, string stem) =>
        EnglishWords.Read(word).ShouldBe(new Reading(Proclitics.None, stem, "'s"));

    [Theory]
    [InlineData("it's")]
    [InlineData("That's")]
    [InlineData("won't")]
    [InlineData("they're")]
    [InlineData("Sana'a")]
    [InlineData("O'Brien")]
    public void Read_keeps_contractions_and_names_whole(string word) =>
        EnglishWords.Read(word).ShouldBe(Reading.Whole(word.ToLowerInvariant()));

    [Theory]
    [InlineData("U.S.", "US")]
    [InlineData("U.N.", "UN")]
    [InlineData("NATO", "Nato")]
    [InlineData("cease-fire", "ceasefire")]
    [InlineData("Cease-Fires", "ceasefire")]
    [InlineData("al-Assad", "Al-Assad")]
    [InlineData("U.S.-led", "US-led")]
    public void StemKey_is_one_for_one_word(string one, string other) =>
        EnglishWords.StemKey(EnglishWords.Read(one).Stem).ShouldBe(EnglishWords.StemKey(EnglishWords.Read(other).Stem));

    [Theory]
    [InlineData("U.N.", "un")]
    [InlineData("U.S.", "US")]
    [InlineData("us", "us")]
    [InlineData("Delegations", "delegations")]
    public void FoldKey_keeps_capitals_where_they_tell_words_apart(string word, string foldKey) =>
        EnglishWords.FoldKey(word).ShouldBe(foldKey);

    [Theory]
    [InlineData("not", true)]
    [InlineData("No", true)]
    [InlineData("NEVER", true)]
    [InlineData("without", true)]
    [InlineData("cannot", true)]
    [InlineData("won't", true)]
    [InlineData("Isn't", true)]
    [InlineData("nothing", false)]
    [InlineData("note", false)]
    [InlineData("with", false)]
    public void IsNegation_is_true_for_the_words_that_turn_the_sense(string word, bool expected) =>
        EnglishWords.IsNegation(word).ShouldBe(expected);

    [Fact]
    public void Stems_are_stable()
    {
        foreach (var plural in WordLists.Read("english-irregular-plurals").Chunk(2))
        {
            var stem = EnglishWords.Read(plural[0]).Stem;
            stem.ShouldBe(plural[1]);
            EnglishWords.Read(stem).Stem.ShouldBe(stem);
        }

        foreach (var word in WordLists.Read("english-not-plural"))
        {
            EnglishWords.Read(word).Stem.ShouldBe(word);
        }
    }
}
