using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Alignment.Tests;

public sealed class AlignerTests
{
    private static readonly TextAnalyzer Analyzer = new(new CliticAnalyzer(Lexicon.BuiltIn));

    [Fact]
    public void Sentence_that_was_divided_in_the_translation_makes_a_bead_of_one_and_two()
    {
        string[] arabic = ["وصل 12 وفداً إلى أستانا يوم 23 يناير 2017، وبدأت المحادثات الساعة 10:30 بحضور 40 صحافياً.", "وقتل 7 أشخاص في حلب."];
        string[] english = ["Twelve (12) delegations arrived in Astana on 23 January 2017.", "The talks began at 10:30 before 40 journalists.", "In Aleppo 7 people were killed."];

        var beads = Align(arabic, english);

        beads.Select(bead => (bead.Arabic.Count, bead.English.Count)).ShouldBe([(1, 2), (1, 1)]);
    }

    [Fact]
    public void Empty_side_leaves_every_sentence_alone()
    {
        var beads = Align(["جملة.", "أخرى."], []);

        beads.Length.ShouldBe(2);
        beads.ShouldAllBe(bead => bead.IsNull && bead.English.Count == 0);
    }

    private static ImmutableArray<Bead> Align(IEnumerable<string> arabic, IEnumerable<string> english) =>
        new Aligner(TranslationLexicon.Empty).Align(
            [.. arabic.Select(text => new AlignmentSentence(Analyzer.Analyze(text, TextLanguage.Arabic)))],
            [.. english.Select(text => new AlignmentSentence(Analyzer.Analyze(text, TextLanguage.English)))],
            TestContext.Current.CancellationToken).Beads;
}
