namespace TranslationMemory.Alignment.Sentences;

/// <summary>The sentences of a text without those of the page around it.</summary>
/// <param name="Count">How many there are with them.</param>
/// <param name="Sentences">Those of the text.</param>
/// <param name="Indexes">Where each stood among all.</param>
internal sealed record TextSentences(int Count, List<AlignmentSentence> Sentences, List<int> Indexes)
{
    /// <summary>Leaves the page around out.</summary>
    public static TextSentences Of(IReadOnlyList<AlignmentSentence> all)
    {
        var text = new TextSentences(all.Count, [], []);
        for (var i = 0; i < all.Count; i++)
        {
            if (!all[i].IsBoilerplate)
            {
                text.Sentences.Add(all[i]);
                text.Indexes.Add(i);
            }
        }

        return text;
    }
}
