using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>One version of the index as readers see it, with the edges of the words that they met lately.</summary>
internal sealed class TermSnapshot(IndexState state, CliticAnalyzer clitics)
{
    private const int CacheSize = 1 << 16;

    private readonly ArabicTermWords _arabicWords = new(clitics, state);
    private readonly Lazy<RecentResults<WordName, WordEdges>> _arabic = new(() => new(CacheSize));
    private readonly Lazy<RecentResults<WordName, WordEdges>> _english = new(() => new(CacheSize));

    /// <summary>The version.</summary>
    public IndexState State { get; } = state;

    /// <summary>The edges of a word, which may be that of any script, in a text of a language.</summary>
    public WordEdges EdgesOf(in TextUnit word, TextLanguage language)
    {
        var name = new WordName(word.Form);
        return language == TextLanguage.Arabic
            ? _arabic.Value.GetOrAdd(name, static (_, from) => from.Words.Of(from.Word), (Words: _arabicWords, Word: word))
            : _english.Value.GetOrAdd(name, static (_, from) => EnglishTermWords.Edges(from.Word, from.Root), (Root: State.English, Word: word));
    }

    /// <summary>
    /// What tells words apart: capitals say nothing in a text that has nothing else, so that one spelling may have two fold keys.
    /// </summary>
    private readonly record struct WordName(WordForm Form)
    {
        public bool Equals(WordName other) =>
            ReferenceEquals(Form, other.Form)
            || (Form.ExactKey == other.Form.ExactKey && Form.FoldKey == other.Form.FoldKey && Form.Reading == other.Form.Reading);

        public override int GetHashCode() => StringMap.HashOf(Form.ExactKey);
    }
}
