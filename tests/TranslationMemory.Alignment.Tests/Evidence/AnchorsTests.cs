using TranslationMemory.Alignment.Evidence;

namespace TranslationMemory.Alignment.Tests.Evidence;

public sealed class AnchorsTests
{
    [Fact]
    public void Sentences_that_share_rare_numbers_are_anchors_and_those_of_another_page_are_not()
    {
        string[] arabic = [.. Enumerable.Range(0, 40).Select(i => $"كتاب {1000 + i} مدينة {5000 + i}")];
        string[] english =
        [
            .. Enumerable.Range(0, 20).Select(i => $"book {1000 + i} city {5000 + i}"),
            .. Enumerable.Range(0, 30).Select(i => $"garden of page {9000 + i}"),
            .. Enumerable.Range(20, 20).Select(i => $"book {1000 + i} city {5000 + i}"),
        ];

        var anchors = Find(arabic, english);

        anchors.Count.ShouldBe(40);
        anchors.ShouldAllBe(anchor => anchor.English == (anchor.Arabic < 20 ? anchor.Arabic : anchor.Arabic + 30));
    }

    [Fact]
    public void Sentence_that_stands_twice_is_no_anchor()
    {
        string[] arabic = [.. Enumerable.Range(0, 10).Select(i => $"كتاب {1000 + (i % 5)} مدينة {5000 + (i % 5)}")];
        string[] english = [.. Enumerable.Range(0, 10).Select(i => $"book {1000 + (i % 5)} city {5000 + (i % 5)}")];

        Find(arabic, english).ShouldBeEmpty();
    }

    private static List<(int Arabic, int English)> Find(string[] arabic, string[] english) =>
        Anchors.Find(Samples.Evidence(Samples.ArabicText(arabic), Samples.EnglishText(english), Samples.Lexicon), CancellationToken.None);
}
