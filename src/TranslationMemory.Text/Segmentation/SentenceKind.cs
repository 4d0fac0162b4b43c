namespace TranslationMemory.Text;

/// <summary>What a sentence is within its article.</summary>
public enum SentenceKind
{
    /// <summary>A sentence that stands for the first time.</summary>
    Sentence = 1,

    /// <summary>A sentence that stood in the article before.</summary>
    Repeat = 2,

    /// <summary>A line of the web page around the article (comments, share, read also).</summary>
    Boilerplate = 3,
}
