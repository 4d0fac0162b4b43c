using System.Text;

namespace TranslationMemory.Text.Tests.Lexicons;

public class LexiconBuilderTests
{
    [Fact]
    public void Version_does_not_depend_on_the_order_of_adding()
    {
        var one = new LexiconBuilder().AddNouns(["وفد", "بيان"]).AddVerbs(["قال"]).AddAttested([new("كتاب", 2)]).Build();
        var other = new LexiconBuilder().AddAttested([new("كتاب", 1)]).AddVerbs(["قال"]).AddNouns(["بيان", "وفد"])
            .AddAttested([new("كتاب", 1)]).Build();

        one.Version.ShouldBe(other.Version);
        one.Version.Length.ShouldBe(16);
    }

    [Fact]
    public void Version_changes_with_every_kind_of_word()
    {
        var versions = new[]
        {
            new LexiconBuilder(),
            new LexiconBuilder().AddNouns(["وفد"]),
            new LexiconBuilder().AddNames(["وفد"]),
            new LexiconBuilder().AddPlaces(["وفد"]),
            new LexiconBuilder().AddVerbs(["وفد"]),
            new LexiconBuilder().AddAttested([new("وفد", 1)]),
            new LexiconBuilder().AddAttested([new("وفد", 2)]),
        }.Select(builder => builder.Build().Version).ToList();

        versions.Distinct().Count().ShouldBe(versions.Count);
    }

    [Fact]
    public void A_lexicon_does_not_change_after_it_was_built()
    {
        var builder = new LexiconBuilder().AddNouns(["وفد"]);
        var lexicon = builder.Build();
        var version = lexicon.Version;

        builder.AddNouns(["بيان"]).AddVerbs(["قال"]).AddAttested([new("كتاب", 3)]);

        lexicon.IsNoun("بيان").ShouldBeFalse();
        lexicon.IsVerb("قال").ShouldBeFalse();
        lexicon.AttestedCount("كتاب").ShouldBe(0);
        lexicon.Version.ShouldBe(version);
    }

    [Fact]
    public void Attested_words_count_for_their_stem_under_the_article()
    {
        var lexicon = new LexiconBuilder().AddAttested([new("الوفد", 2), new("وفد", 1), new("للوفد", 4), new("أستانة", 5), new("ال", 9)]).Build();

        lexicon.AttestedCount("وفد").ShouldBe(7);
        lexicon.AttestedCount("استانة").ShouldBe(5);
        lexicon.AttestedCount("الوفد").ShouldBe(2);
    }

    [Fact]
    public void A_negative_count_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new LexiconBuilder().AddAttested([new("وفد", -1)]));

    [Fact]
    public void A_name_of_several_words_counts_word_by_word()
    {
        var lexicon = new LexiconBuilder().AddNames(["سيرغي لافروف"]).AddPlaces(["دير حافر"]).Build();

        lexicon.IsNoun("لافروف").ShouldBeTrue();
        lexicon.IsNoun("حافر").ShouldBeTrue();
        lexicon.IsOnlyPerson("لافروف").ShouldBeTrue();
        lexicon.IsOnlyPerson("حافر").ShouldBeFalse();
        lexicon.IsOnlyName("حافر").ShouldBeTrue();
    }

    [Fact]
    public void A_name_that_is_a_noun_too_is_not_only_a_name()
    {
        var lexicon = new LexiconBuilder().AddNames(["كريم"]).AddNouns(["كريم"]).Build();

        lexicon.IsOnlyName("كريم").ShouldBeFalse();
        lexicon.IsNoun("كريم").ShouldBeTrue();
    }

    [Fact]
    public void AddHunspell_reads_particles_names_and_verbs_and_leaves_the_stop_words_out()
    {
        const string Dictionary =
            "9\t1\n::::::::::::::\nstopwords.dic\n::::::::::::::\nوغير\n::::::::::::::\ntools.dic\n::::::::::::::\n#####\t2\nبين/12\t3\n"
            + "::::::::::::::\nnames.dic\n::::::::::::::\n50000\n###أسماء\t3\nوزير/35\t7\nلجنة\nabc/1\n"
            + "::::::::::::::\nverb.huns.dic\n::::::::::::::\nيكتب/228\t5\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Dictionary));

        var lexicon = new LexiconBuilder().AddHunspell(stream).Build();

        lexicon.NounCount.ShouldBe(3);
        lexicon.VerbCount.ShouldBe(1);
        new[] { "بين", "وزير", "لجنة" }.ShouldAllBe(word => lexicon.IsNoun(word));
        lexicon.IsVerb("يكتب").ShouldBeTrue();
        lexicon.IsNoun("وغير").ShouldBeFalse();
        lexicon.IsCommon("وزير").ShouldBeFalse();
        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public void AddHunspell_refuses_another_file()
    {
        using var stream = new MemoryStream("hello\nworld/S\n"u8.ToArray());

        Should.Throw<InvalidDataException>(() => new LexiconBuilder().AddHunspell(stream));
    }
}
