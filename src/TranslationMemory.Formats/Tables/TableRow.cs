namespace TranslationMemory.Formats;

/// <summary>What a row of a table, or a unit or entry of another file, turned out to be.</summary>
/// <param name="Line">Line of the file on which it begins, from 1.</param>
public abstract record TableRow(long Line);

/// <summary>A row, unit or entry that cannot be taken; the rest of the file goes on.</summary>
/// <param name="Line">Line of the file on which it begins, from 1.</param>
/// <param name="Reason">What is wrong and how to mend it, in one sentence.</param>
/// <param name="Text">Its text as it stood in the file, at most 200 UTF-16 code units of it.</param>
public sealed record RejectedRow(long Line, string Reason, string Text) : TableRow(Line);

/// <summary>Something that the reader did and the user should know, such as a column that was left out.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Text">What was done, in one sentence.</param>
public sealed record NoteRow(long Line, string Text) : TableRow(Line);
