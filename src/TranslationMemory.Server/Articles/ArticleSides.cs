using System.Collections.Immutable;
using System.Text;
using TranslationMemory.Server.Errors;
using TranslationMemory.Storage;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Articles;

/// <summary>An article and its translation, each with its sentences.</summary>
internal sealed record ArticleSides(
    string SourceText, ImmutableArray<ArticleSentence> Source, string TargetText, ImmutableArray<ArticleSentence> Target)
{
    /// <summary>The sides of a stored article.</summary>
    public static ArticleSides Of(ArticleRecord article) => new(
        article.SourceText,
        Sentences(article.SourceSentences),
        article.TargetText ?? string.Empty,
        Sentences(article.TargetSentences));

    /// <summary>The sentences of a side as they are stored.</summary>
    public static ImmutableArray<StoredSentence> Stored(ImmutableArray<ArticleSentence> sentences) =>
        [.. sentences.Select(sentence => new StoredSentence(sentence.Span, sentence.Kind, sentence.SameAs))];

    private static ImmutableArray<ArticleSentence> Sentences(ImmutableArray<StoredSentence> sentences) =>
        [.. sentences.Select((sentence, index) => new ArticleSentence(index + 1, sentence.Span, sentence.Kind, sentence.SameAs))];

    /// <summary>The article's sentences of these numbers (from 1) as one text.</summary>
    public string SourceTextOf(ImmutableArray<int> numbers) => TextOf(SourceText, Source, numbers);

    /// <summary>The translation's sentences of these numbers (from 1) as one text.</summary>
    public string TargetTextOf(ImmutableArray<int> numbers) => TextOf(TargetText, Target, numbers);

    /// <summary>Sentences of one paragraph as they stand there; a space between those of different ones.</summary>
    private static string TextOf(string text, ImmutableArray<ArticleSentence> sentences, ImmutableArray<int> numbers)
    {
        if (numbers.Length == 1)
        {
            return sentences[numbers[0] - 1].Span.In(text);
        }

        var joined = new StringBuilder();
        for (var i = 0; i < numbers.Length; i++)
        {
            var span = sentences[numbers[i] - 1].Span;
            if (i > 0)
            {
                var gap = text.AsSpan(sentences[numbers[i - 1] - 1].Span.End, span.Start - sentences[numbers[i - 1] - 1].Span.End);
                joined.Append(gap.IsEmpty || gap.IndexOfAny("\r\n\u2028\u2029") >= 0 ? " " : gap);
            }

            joined.Append(span.In(text));
        }

        return joined.ToString();
    }

    /// <summary>Throws INVALID_ARGUMENT for the first sentence that is too long for a segment.</summary>
    public void RequireSegmentLengths()
    {
        RequireSegmentLengths("article.source_text", Source);
        RequireSegmentLengths("article.target_text", Target);
    }

    private static void RequireSegmentLengths(string field, ImmutableArray<ArticleSentence> sentences)
    {
        if (sentences.FirstOrDefault(sentence => sentence.Span.Length > Limits.SegmentLength) is { } tooLong)
        {
            throw RpcError.InvalidArgument(
                field,
                $"sentence {tooLong.Index} (at {tooLong.Span.Start:N0}) has {tooLong.Span.Length:N0} UTF-16 code units; at most {Limits.SegmentLength:N0} are allowed. Break it with a new line.",
                ErrorReason.SegmentTooLong);
        }
    }
}
