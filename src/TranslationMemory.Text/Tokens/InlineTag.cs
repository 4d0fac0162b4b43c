namespace TranslationMemory.Text;

/// <summary>How an inline tag belongs to another one.</summary>
public enum TagKind
{
    /// <summary>It stands for itself: an image, a line break, a placeholder (TMX <c>ph</c>, XLIFF <c>x</c> and <c>ph</c>).</summary>
    Standalone = 1,

    /// <summary>It begins what <see cref="Close"/> ends in the same segment (TMX and XLIFF 1.2 <c>bpt</c>, <c>g</c>, XLIFF 2 <c>pc</c> and <c>sc</c>).</summary>
    Open = 2,

    /// <summary>It ends what <see cref="Open"/> begins in the same segment.</summary>
    Close = 3,

    /// <summary>It begins something that another segment ends (TMX <c>it pos="begin"</c>).</summary>
    IsolatedOpen = 4,

    /// <summary>It ends something that another segment began (TMX <c>it pos="end"</c>).</summary>
    IsolatedClose = 5,
}

/// <summary>
/// An inline tag of a segment (bold, link, placeholder), kept beside the words: neither its native code nor anything else
/// of it is part of the text. All members together are what a store must keep so that a file is written back as it came;
/// two tags are equal when all of them are. Tags of a segment are ordered by <see cref="Offset"/>, those of one offset as they stand in the file.
/// </summary>
/// <param name="Offset">Position in the text, in UTF-16 code units, before which the tag stands; from 0 to the text's length.</param>
/// <param name="Type">Its kind, such as <c>bold</c>; tags of one type and id are the same tag. Empty when the file does not say.</param>
/// <param name="Id">
/// Its id within the segment and its translation, where twins have the same one (TMX <c>x</c>, XLIFF <c>id</c>). The two tags
/// of a pair share it. Files without ids get numbers.
/// </param>
public sealed record InlineTag(int Offset, string Type, string Id)
{
    /// <summary>How it belongs to another tag.</summary>
    public TagKind Kind { get; init; } = TagKind.Standalone;

    /// <summary>
    /// What the tags of a pair, and of no other pair of the segment, have in common (TMX <c>i</c>, XLIFF <c>rid</c>);
    /// empty for a standalone tag.
    /// </summary>
    public string PairId { get; init; } = string.Empty;

    /// <summary>
    /// The native code as plain text, such as <c>&lt;b&gt;</c>; with sub-flows, the code and their texts in a row. Null when
    /// the file's element has none (XLIFF <c>g</c>, <c>x</c>, <c>mrk</c>, TMX <c>hi</c>); empty when it has room for code and is empty.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>
    /// The native code as XML content of the format that <see cref="Origin"/> names, when it holds elements too: sub-flows,
    /// that is texts to translate within code (the <c>sub</c> of TMX and XLIFF 1.2). Null when <see cref="Code"/> says all.
    /// </summary>
    public string? CodeMarkup { get; init; }

    /// <summary>
    /// Format and element of the file that it came from, and those attributes, as XML, that no other member tells:
    /// <c>xliff1:g clone="no"</c>. Formats are <c>tmx</c>, <c>xliff1</c> and <c>xliff2</c>. A writer of that format makes
    /// the same element again; writers of other formats go by <see cref="Kind"/> and <see cref="Code"/>. Empty when no file
    /// says, or the file was TMX and its element is the one that the kind asks for (<c>ph</c>, <c>bpt</c>, <c>ept</c>, <c>it</c>) without further attributes.
    /// </summary>
    public string Origin { get; init; } = string.Empty;
}
