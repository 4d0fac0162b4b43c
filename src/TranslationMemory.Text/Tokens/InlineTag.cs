namespace TranslationMemory.Text;

/// <summary>An inline tag of a segment (bold, link, placeholder), kept beside the words.</summary>
/// <param name="Offset">Position in the text, in UTF-16 code units, before which the tag stands.</param>
/// <param name="Type">Its kind, such as <c>bold</c>; tags of one type and id are the same tag.</param>
/// <param name="Id">Its id within the segment.</param>
public sealed record InlineTag(int Offset, string Type, string Id);
