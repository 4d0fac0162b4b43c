namespace TranslationMemory.Server.Hosting;

/// <summary>Everything that the service logs, numbered.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Store opened at {DataDirectory} in {Milliseconds} ms: {Units} units and {Entries} term entries are indexed")]
    public static partial void StoreOpened(ILogger logger, string dataDirectory, long milliseconds, int units, int entries);

    [LoggerMessage(2, LogLevel.Information, "Serving gRPC at {GrpcAddress} and HTTP/JSON at {WebAddress}")]
    public static partial void Serving(ILogger logger, string grpcAddress, string webAddress);

    [LoggerMessage(3, LogLevel.Information, "Stopping: calls in flight are finished first")]
    public static partial void Stopping(ILogger logger);

    [LoggerMessage(4, LogLevel.Information, "Arabic is read with lexicon {Version}; word list: {WordList}")]
    public static partial void LexiconInUse(ILogger logger, string version, string wordList);

    [LoggerMessage(5, LogLevel.Information, "Keys made anew with lexicon {Version} of {Words} attested words, for {Units} units, in {Milliseconds} ms")]
    public static partial void Rekeyed(ILogger logger, string version, int words, int units, long milliseconds);

    [LoggerMessage(6, LogLevel.Warning, "Making the keys anew failed; those in use stay, and it is tried again")]
    public static partial void RekeyingFailed(ILogger logger, Exception exception);

    [LoggerMessage(7, LogLevel.Warning, "A stored index is not used, and is made anew: {Reason}")]
    public static partial void IndexRejected(ILogger logger, string reason, Exception? exception);

    [LoggerMessage(8, LogLevel.Information, "{Units} units indexed in {Milliseconds} ms; lookups that came meanwhile have waited")]
    public static partial void Indexed(ILogger logger, int units, long milliseconds);

    [LoggerMessage(9, LogLevel.Error, "The units could not be indexed; lookups fail until the service is started again")]
    public static partial void IndexingFailed(ILogger logger, Exception exception);

    [LoggerMessage(12, LogLevel.Warning, "The index could not be stored; the next start takes longer")]
    public static partial void IndexNotStored(ILogger logger, Exception exception);

    [LoggerMessage(13, LogLevel.Error, "What was written could not be indexed; the index reads it from the change log")]
    public static partial void IndexingOfWriteFailed(ILogger logger, Exception exception);

    [LoggerMessage(14, LogLevel.Warning, "The stored translation lexicon {File} is not used, and is learnt anew")]
    public static partial void TranslationLexiconRejected(ILogger logger, string file, Exception exception);

    [LoggerMessage(15, LogLevel.Warning, "Learning which words translate which failed; what is known stays, and it is tried again")]
    public static partial void TranslationLexiconFailed(ILogger logger, Exception exception);

    [LoggerMessage(10, LogLevel.Error, "{Method} failed unexpectedly ({ErrorId})")]
    public static partial void UnexpectedError(ILogger logger, string method, string errorId, Exception exception);

    [LoggerMessage(11, LogLevel.Error, "{Method} failed in the store")]
    public static partial void StoreFailed(ILogger logger, string method, Exception exception);

    [LoggerMessage(20, LogLevel.Information, "Import into {Parent}: {Created} created, {Updated} updated, {Unchanged} unchanged, {Rejected} rejected")]
    public static partial void Imported(ILogger logger, string parent, long created, long updated, long unchanged, long rejected);
}
