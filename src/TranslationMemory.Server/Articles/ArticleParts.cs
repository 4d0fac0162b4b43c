using System.Security.Cryptography;
using Google.Protobuf;
using Google.Rpc;
using TranslationMemory.Matching;
using TranslationMemory.Server.Errors;
using TranslationMemory.Server.Naming;
using TranslationMemory.Server.Requests;
using TranslationMemory.Storage;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Articles;

/// <summary>What the calls that write articles share.</summary>
internal static class ArticleParts
{
    /// <summary>Who asks for what: the whole message is the content of the request.</summary>
    public static ArticleRequest RequestOf(IMessage message, string author, string requestId) => new()
    {
        Actor = author,
        RequestId = requestId,
        Content = requestId.Length == 0 ? string.Empty : Convert.ToHexStringLower(SHA256.HashData(message.ToByteArray())),
    };

    /// <summary>The posterior from which on beads become units.</summary>
    public static double MinPosterior(double asked, double otherwise, RequestCheck check)
    {
        if (double.IsNaN(asked) || asked is < 0 or > 1)
        {
            check.Problem("min_posterior", "must be from 0 to 1; 0 means the option of the service.");
        }

        return asked == 0 ? otherwise : asked;
    }

    /// <summary>What all units of an article have.</summary>
    public static TranslationUnit Model(ArticleRecord article, UnitStatus status, UnitOrigin origin, string author) => new()
    {
        Memory = article.Memory ?? string.Empty,
        Id = string.Empty,
        SourceLanguage = article.SourceLanguage,
        TargetLanguage = article.TargetLanguage,
        SourceText = string.Empty,
        TargetText = string.Empty,
        Status = status,
        Origin = origin,
        Author = author,
        Context = SegmentContext.Unknown with { Document = ResourceNames.Article(article.Id) },
    };

    /// <summary>Throws INVALID_ARGUMENT when a memory is of other languages than an article.</summary>
    public static void RequireLanguages(MemoryRecord memory, LanguageTag source, LanguageTag target)
    {
        if (memory.SourceLanguage.Primary != source.Primary || memory.TargetLanguage.Primary != target.Primary)
        {
            throw RpcError.InvalidArgument(
                "memory",
                $"{ResourceNames.Memory(memory.Id)} holds {memory.SourceLanguage}→{memory.TargetLanguage}, the article is {source}→{target}.",
                ErrorReason.UnsupportedLanguage);
        }
    }

    /// <summary>Throws FAILED_PRECONDITION for texts that do not look like translations of each other.</summary>
    public static void RequireMatch(AlignedSides aligned, bool force)
    {
        if (aligned.IsDoubtful && !force)
        {
            throw RpcError.Create(
                Code.FailedPrecondition,
                ErrorReason.TextsDoNotMatch,
                $"The texts do not look like translations of each other: only {aligned.Agreement:P0} of the words that could answer each other do. Nothing was stored; store it all the same with force.");
        }
    }
}
