using System.Text;

namespace TranslationMemory.Text.Tests.Clitics;

public class RareStemTests
{
    [Theory]
    [InlineData("ستورك", "verb.huns.dic", "تورك")]
    [InlineData("فينغر", "verb.huns.dic", "ينغر")]
    [InlineData("لنكز", "names.dic", "نكز")]
    [InlineData("بارون", "verb.huns.dic", "ارون")]
    [InlineData("بابك", "names.dic", "باب")]
    public void A_rare_word_of_a_large_dictionary_is_not_looked_for_in_short_names(string name, string section, string stem) =>
        Dictionary(section, stem).Preferred(name).ShouldBe(Reading.Whole(name));

    [Theory]
    [InlineData("وارتطموا", "verb.huns.dic", "ارتطموا")]
    [InlineData("بخندق", "names.dic", "خندق")]
    [InlineData("سيرتطم", "verb.huns.dic", "يرتطم")]
    [InlineData("خندقها", "names.dic", "خندق")]
    public void Behind_frequent_clitics_a_rare_word_is_found(string word, string section, string stem) =>
        Dictionary(section, stem).Preferred(word).Stem.ShouldBe(stem);

    private static CliticAnalyzer Dictionary(string section, string word)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"{section}\n{word}/1\n"));
        return new CliticAnalyzer(new LexiconBuilder().AddHunspell(stream).Build());
    }
}
