using Google.Protobuf.WellKnownTypes;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Texts;
using TranslationMemory.Storage;
using TranslationMemory.Text;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Articles;

/// <summary>Articles as the contract writes them.</summary>
internal static class ArticleMapping
{
    public static Article ToMessage(ArticleRecord article)
    {
        var message = new Article
        {
            Name = ResourceNames.Article(article.Id),
            Title = article.Title,
            SourceLanguage = article.SourceLanguage.Value,
            SourceText = article.SourceText,
            TargetLanguage = article.TargetLanguage.Value,
            TargetText = article.TargetText ?? string.Empty,
            Memory = article.Memory is null ? string.Empty : ResourceNames.Memory(article.Memory),
            CreateTime = article.CreateTime.ToTimestamp(),
            SourceSentenceCount = article.SourceSentenceCount,
            TargetSentenceCount = article.TargetSentenceCount,
            Etag = article.Version == 0 && article.SourceSentences.IsEmpty ? string.Empty : Etag.Of(article.Version),
        };
        message.SourceSentences.AddRange(article.SourceSentences.Select(
            (sentence, index) => ToMessage(sentence, index, article.SourceText)));
        message.TargetSentences.AddRange(article.TargetSentences.Select(
            (sentence, index) => ToMessage(sentence, index, article.TargetText!)));
        message.Beads.AddRange(article.Beads.Select(bead => ToMessage(bead, article.Memory)));
        return message;
    }

    /// <summary>A bead with its texts.</summary>
    public static Bead ToMessage(DraftBead bead, ArticleSides sides)
    {
        var message = new Bead
        {
            Posterior = bead.Posterior,
            SourceText = bead.Source.IsEmpty ? string.Empty : sides.SourceTextOf(bead.Source),
            TargetText = bead.Target.IsEmpty ? string.Empty : sides.TargetTextOf(bead.Target),
        };
        message.SourceIndexes.AddRange(bead.Source);
        message.TargetIndexes.AddRange(bead.Target);
        return message;
    }

    /// <summary>A stored bead without its texts.</summary>
    public static Bead ToMessage(StoredBead bead, string? memory)
    {
        var message = new Bead
        {
            Unit = bead.UnitId is null || memory is null ? string.Empty : ResourceNames.Unit(memory, bead.UnitId),
            Posterior = bead.Posterior,
            State = (V1.BeadState)bead.State,
        };
        message.SourceIndexes.AddRange(bead.SourceSentences);
        message.TargetIndexes.AddRange(bead.TargetSentences);
        return message;
    }

    private static Sentence ToMessage(StoredSentence sentence, int index, string text) =>
        TextMapping.ToMessage(new ArticleSentence(index + 1, sentence.Span, sentence.Kind, sentence.SameAs), text);
}
