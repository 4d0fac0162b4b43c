using TranslationMemory.V1;

namespace TranslationMemory.Cli.Demo;

/// <summary>Sentences that stand again inside later ones, word for word, whatever clitics begin them.</summary>
internal static class InnerRepeats
{
    /// <summary>Shorter sentences stand inside others by chance.</summary>
    private const int FewestWords = 5;

    /// <summary>For each sentence the numbers of the earlier ones that stand inside it.</summary>
    /// <param name="sentences">The sentences of an article, in order.</param>
    /// <param name="analyses">How the service reads each of them.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Find(
        IReadOnlyList<Sentence> sentences, IReadOnlyList<NormalizeTextResponse> analyses)
    {
        string[][] stems = [.. analyses.Select(Stems)];
        var found = new List<IReadOnlyList<int>>(sentences.Count);
        for (var i = 0; i < sentences.Count; i++)
        {
            found.Add(sentences[i].Kind != SentenceKind.Sentence
                ? []
                : [.. Enumerable.Range(0, i)
                    .Where(j => sentences[j].Kind == SentenceKind.Sentence && stems[j].Length >= FewestWords)
                    .Where(j => stems[i].AsSpan().IndexOf(stems[j]) >= 0)
                    .Select(j => sentences[j].Index)]);
        }

        return found;
    }

    private static string[] Stems(NormalizeTextResponse analysis) =>
        [.. analysis.Tokens.Where(token => token.Kind != TokenKind.Punctuation).Select(token => token.Stem)];
}
