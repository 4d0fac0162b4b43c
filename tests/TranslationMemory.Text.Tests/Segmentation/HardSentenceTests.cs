namespace TranslationMemory.Text.Tests.Segmentation;

public class HardSentenceTests
{
    public static TheoryData<string> Arabic => [.. Lines("hard-ar")];

    public static TheoryData<string> English => [.. Lines("hard-en")];

    [Theory]
    [MemberData(nameof(Arabic))]
    public void Hard_arabic_sentences_divide_where_they_end(string marked) => Check(marked, TextLanguage.Arabic);

    [Theory]
    [MemberData(nameof(English))]
    public void Hard_english_sentences_divide_where_they_end(string marked) => Check(marked, TextLanguage.English);

    // Direction marks behind a sentence belong to no sentence.
    private static void Check(string marked, TextLanguage language)
    {
        var text = marked.Replace(" ¦ ", " ", StringComparison.Ordinal).Replace("¦", string.Empty, StringComparison.Ordinal);

        Sentences.Joined(text, language).ShouldBe(
            string.Join(Sentences.Mark, marked.Split('¦').Select(sentence => sentence.Trim().TrimEnd('\u200E', '\u200F').TrimEnd())));
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(HardSentenceTests).Assembly.GetManifestResourceStream("Segmentation/" + name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return SharedCases.Unescape(line);
            }
        }
    }
}
