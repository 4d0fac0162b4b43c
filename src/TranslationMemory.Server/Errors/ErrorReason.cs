namespace TranslationMemory.Server.Errors;

/// <summary>Reasons in <c>google.rpc.ErrorInfo</c>: what a client may branch on. Their values never change.</summary>
public static class ErrorReason
{
    /// <summary>The domain of all reasons.</summary>
    public const string Domain = "translation-memory";

    /// <summary>A field has a value that is not allowed; BadRequest names the fields.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>A segment is longer than 10,000 UTF-16 code units.</summary>
    public const string SegmentTooLong = "SEGMENT_TOO_LONG";

    /// <summary>A text is longer than 16,000,000 UTF-16 code units.</summary>
    public const string TextTooLong = "TEXT_TOO_LONG";

    /// <summary>A language is not one that the service knows, or not the other side of the pair.</summary>
    public const string UnsupportedLanguage = "UNSUPPORTED_LANGUAGE";

    /// <summary>The named thing is not there; ResourceInfo names it.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>The id is taken; ResourceInfo names it.</summary>
    public const string AlreadyExists = "ALREADY_EXISTS";

    /// <summary>The etag is not that of the stored thing.</summary>
    public const string EtagMismatch = "ETAG_MISMATCH";

    /// <summary>It still holds something and <c>force</c> is not set.</summary>
    public const string NotEmpty = "NOT_EMPTY";

    /// <summary>The request id was used before with another request.</summary>
    public const string RequestIdReused = "REQUEST_ID_REUSED";

    /// <summary>The page or resume token was not made by this service for this list.</summary>
    public const string BadToken = "BAD_TOKEN";

    /// <summary>The file format does not work here; the message names those that do.</summary>
    public const string FormatNotSupported = "FORMAT_NOT_SUPPORTED";

    /// <summary>The file is broken as a whole; the message says where.</summary>
    public const string BrokenFile = "BROKEN_FILE";

    /// <summary>Article and translation do not look like translations of each other, and <c>force</c> is not set.</summary>
    public const string TextsDoNotMatch = "TEXTS_DO_NOT_MATCH";

    /// <summary>Given beads do not hold exactly the sentences of the beads that they replace, or cross others.</summary>
    public const string BeadsDoNotFit = "BEADS_DO_NOT_FIT";

    /// <summary>A pattern of the owner's segmentation rules takes too long on this text.</summary>
    public const string SegmentationRules = "SEGMENTATION_RULES";

    /// <summary>The disk is full or the store cannot be written.</summary>
    public const string StoreNotWritable = "STORE_NOT_WRITABLE";

    /// <summary>Another program, such as a backup, has the store locked; it is worth trying again.</summary>
    public const string StoreBusy = "STORE_BUSY";

    /// <summary>The stored data are damaged.</summary>
    public const string StoreDamaged = "STORE_DAMAGED";

    /// <summary>A message is larger than the service takes.</summary>
    public const string MessageTooLarge = "MESSAGE_TOO_LARGE";

    /// <summary>The service is stopping; the call may be made again when it is back.</summary>
    public const string Stopping = "STOPPING";

    /// <summary>Something failed that should not; the log has it under the id that the message names.</summary>
    public const string Internal = "INTERNAL";
}
