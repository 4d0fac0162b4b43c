using TranslationMemory.Cli.Demo;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Demo;

public class InnerRepeatsTests
{
    [Fact]
    public void Sentence_inside_a_later_one_is_found_by_its_stems() =>
        Find("a b c d e", "x y a b c d e z").ShouldBe(["", "1"]);

    [Fact]
    public void Few_words_are_no_repeat() => Find("a b c d", "x a b c d").ShouldBe(["", ""]);

    [Fact]
    public void Words_with_others_between_them_are_no_repeat() => Find("a b c d e", "a b x c d e").ShouldBe(["", ""]);

    [Fact]
    public void Sentence_is_found_in_each_later_one() =>
        Find("a b c d e", "a b c d e f", "a b c d e f g").ShouldBe(["", "1", "1,2"]);

    [Fact]
    public void Whole_repeats_are_left_to_the_service()
    {
        Sentence[] sentences =
        [
            new Sentence { Index = 1, Kind = SentenceKind.Sentence },
            new Sentence { Index = 2, Kind = SentenceKind.Repeat, SameAs = 1 },
        ];

        InnerRepeats.Find(sentences, [Analysis("a b c d e"), Analysis("a b c d e")]).ShouldAllBe(found => found.Count == 0);
    }

    [Fact]
    public void Punctuation_does_not_matter()
    {
        var second = Analysis("a b c d e f");
        second.Tokens.Insert(3, new Token { Kind = TokenKind.Punctuation, Stem = string.Empty });

        InnerRepeats.Find(Sentences(2), [Analysis("a b c d e"), second])[1].ShouldBe([1]);
    }

    private static string[] Find(params string[] stems) =>
        [.. InnerRepeats.Find(Sentences(stems.Length), [.. stems.Select(Analysis)]).Select(found => string.Join(',', found))];

    private static Sentence[] Sentences(int count) =>
        [.. Enumerable.Range(1, count).Select(index => new Sentence { Index = index, Kind = SentenceKind.Sentence })];

    private static NormalizeTextResponse Analysis(string stems)
    {
        var analysis = new NormalizeTextResponse();
        analysis.Tokens.AddRange(stems.Split(' ').Select(stem => new Token { Kind = TokenKind.Word, Stem = stem }));
        return analysis;
    }
}
