namespace TranslationMemory.Text;

/// <summary>One sentence of an article.</summary>
/// <param name="Index">Its number in the article, from 1.</param>
/// <param name="Span">Where it stands in the article, in UTF-16 code units, spaces around it left out.</param>
/// <param name="Kind">What it is.</param>
/// <param name="SameAs">For a repeat, the index of the first sentence with the same exact key; else null.</param>
public sealed record ArticleSentence(int Index, TextSpan Span, SentenceKind Kind, int? SameAs);
