using System.Collections.Immutable;
using TranslationMemory.Server.Errors;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Articles;

/// <summary>An article and its translation, each with its sentences.</summary>
internal sealed record ArticleSides(
    string SourceText, ImmutableArray<ArticleSentence> Source, string TargetText, ImmutableArray<ArticleSentence> Target)
{
    public string SourceSentence(int index) => Source[index].Span.In(SourceText);

    public string TargetSentence(int index) => Target[index].Span.In(TargetText);

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
