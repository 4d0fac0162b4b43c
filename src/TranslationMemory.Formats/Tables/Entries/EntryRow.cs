using TranslationMemory.Terminology;

namespace TranslationMemory.Formats;

/// <summary>A glossary entry of a table; its id is empty when the file names none.</summary>
/// <param name="Line">Line of the file on which the row begins, from 1.</param>
/// <param name="Entry">The entry.</param>
public sealed record EntryRow(long Line, TermEntry Entry) : TableRow(Line);
