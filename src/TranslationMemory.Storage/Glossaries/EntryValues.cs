using System.Collections.Immutable;
using TranslationMemory.Terminology;

namespace TranslationMemory.Storage;

/// <summary>All that an entry's writer gives, in one column. Two entries with the same bytes are the same.</summary>
internal static class EntryValues
{
    /// <summary>Stands first, so that a later form can be told from this one.</summary>
    private const long Form = 1;

    /// <summary>Packs an entry without its id, times and sequence.</summary>
    public static byte[] Pack(TermEntry entry)
    {
        var writer = new PackedWriter();
        Write(writer, entry);
        return writer.ToArray();
    }

    /// <summary>Writes what <see cref="Pack"/> packs.</summary>
    public static void Write(PackedWriter writer, TermEntry entry) => writer
        .Add(Form)
        .Add((long)entry.Kind).Add(entry.Domain).Add(entry.Definition).Add(entry.Source).Add(entry.Note)
        .AddAll(OrEmpty(entry.Terms), static (terms, term) => terms
            .Add(term.Language.Value).Add(term.Text).Add((long)term.Status)
            .AddAll(OrEmpty(term.Variants), static (texts, text) => texts.Add(text))
            .AddAll(OrEmpty(term.Forms), static (texts, text) => texts.Add(text)));

    /// <summary>The entry of a row.</summary>
    /// <exception cref="InvalidDataException">The bytes are no entry.</exception>
    public static TermEntry Unpack(
        string glossary, string id, byte[] values, long createTicks, long updateTicks, long sequence)
    {
        var reader = new PackedReader(values);
        if (reader.ReadNumber() != Form)
        {
            throw new InvalidDataException("A stored entry has an unknown form.");
        }

        return new TermEntry
        {
            Glossary = glossary,
            Id = id,
            Kind = (EntryKind)reader.ReadNumber(),
            Domain = reader.ReadText(),
            Definition = reader.ReadText(),
            Source = reader.ReadText(),
            Note = reader.ReadText(),
            Terms = reader.ReadAll(static from => new Term
            {
                Language = Columns.ToLanguage(from.ReadText()),
                Text = from.ReadText(),
                Status = (TermStatus)from.ReadNumber(),
                Variants = from.ReadAll(static text => text.ReadText()),
                Forms = from.ReadAll(static text => text.ReadText()),
            }),
            CreateTime = Columns.ToTime(createTicks),
            UpdateTime = Columns.ToTime(updateTicks),
            Sequence = sequence,
        };
    }

    /// <summary>The entry of a row.</summary>
    public static TermEntry Unpack(string glossary, EntryRow row) =>
        Unpack(glossary, row.Id, row.Values, row.CreateTime, row.UpdateTime, row.Sequence);

    private static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;
}
