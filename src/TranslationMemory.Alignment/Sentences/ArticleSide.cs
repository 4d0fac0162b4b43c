using TranslationMemory.Alignment.Learning;

namespace TranslationMemory.Alignment.Sentences;

/// <summary>One text as the aligner sees it: its words by numbers of its own, sentence after sentence.</summary>
internal sealed class ArticleSide
{
    private readonly int[] _gapsBefore;

    private ArticleSide(int sentences)
    {
        WordStarts = new int[sentences + 1];
        LengthsBefore = new int[sentences + 1];
        IsRepeat = new bool[sentences];
        _gapsBefore = new int[sentences];
    }

    /// <summary>Number of sentences.</summary>
    public int Count => IsRepeat.Length;

    /// <summary>By sentence, where its words begin; one more behind the last.</summary>
    public int[] WordStarts { get; }

    /// <summary>By sentence, the UTF-16 code units of all before it; one more behind the last.</summary>
    public int[] LengthsBefore { get; }

    /// <summary>By sentence, whether it repeats an earlier one.</summary>
    public bool[] IsRepeat { get; }

    /// <summary>The words of all sentences by number.</summary>
    public int[] Words { get; private set; } = [];

    /// <summary>By number, the word as it first stood there.</summary>
    public AlignmentWord[] Types { get; private set; } = [];

    /// <summary>By number, the word's number in the lexicon, −1 for one that it does not know.</summary>
    public int[] LexiconIds { get; private set; } = [];

    /// <summary>By number, one over the share of the word in running text.</summary>
    public double[] Rarity { get; private set; } = [];

    /// <summary>Makes the side of an article.</summary>
    public static ArticleSide Of(TextSentences text, WordTable lexicon)
    {
        var sentences = text.Sentences;
        var side = new ArticleSide(sentences.Count);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var types = new List<AlignmentWord>();
        var words = new List<int>();
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var word in AlignmentWords.Of(sentences[i].Text))
            {
                if (!ids.TryGetValue(word.Key, out var id))
                {
                    id = types.Count;
                    ids.Add(word.Key, id);
                    types.Add(word);
                }

                words.Add(id);
            }

            side.WordStarts[i + 1] = words.Count;
            side.LengthsBefore[i + 1] = side.LengthsBefore[i] + sentences[i].Text.Text.Length;
            side.IsRepeat[i] = sentences[i].IsRepeat;
            side._gapsBefore[i] = text.Indexes[i] - i;
        }

        side.Words = [.. words];
        side.Types = [.. types];
        side.LexiconIds = Array.ConvertAll(side.Types, type => lexicon.Find(type.Key));
        side.Rarity = Array.ConvertAll(side.LexiconIds, id => 1 / lexicon.Share(id));
        return side;
    }

    /// <summary>Words of a run of sentences.</summary>
    public int WordCount(int start, int end) => WordStarts[end] - WordStarts[start];

    /// <summary>True when nothing of the page around stands between the sentences of a run that is not empty.</summary>
    public bool IsTogether(int start, int end) => _gapsBefore[start] == _gapsBefore[end - 1];

    /// <summary>UTF-16 code units of a run of sentences.</summary>
    public int Length(int start, int end) => LengthsBefore[end] - LengthsBefore[start];
}
