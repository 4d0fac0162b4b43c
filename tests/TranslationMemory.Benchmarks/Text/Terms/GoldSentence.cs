using System.Text;
using TranslationMemory.Benchmarks.Text.Clitics;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Terms;

/// <summary>A sentence put together from gold words with a space between any two.</summary>
internal sealed record GoldSentence(string Text, IReadOnlyList<GoldWord> Words, IReadOnlyList<TextSpan> Spans)
{
    /// <summary>The sentences of words that stand in order.</summary>
    public static IReadOnlyList<GoldSentence> Of(IEnumerable<GoldWord> words) =>
        [.. words.GroupBy(word => word.Sentence).Select(group => Join([.. group]))];

    private static GoldSentence Join(IReadOnlyList<GoldWord> words)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>(words.Count);
        foreach (var word in words)
        {
            spans.Add(new TextSpan(text.Length, word.Written.Length));
            text.Append(word.Written).Append(' ');
        }

        return new GoldSentence(text.ToString(), words, spans);
    }
}
