using System.Collections.Immutable;
using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Formats;

/// <summary>Makes glossary entries of the rows of one file.</summary>
internal sealed class EntryRowParser(string glossary)
{
    private const int LongestId = 63;

    private readonly Dictionary<string, long> _lineOfId = new(StringComparer.Ordinal);

    public TableRow Parse(RowCells cells)
    {
        var terms = EntryColumns.Languages.SelectMany(language => Terms(cells, language)).ToImmutableArray();
        if (!terms.Any(term => term.Status == TermStatus.Preferred))
        {
            throw new RowException("The entry has no term; fill the column 'ar' or 'en'.");
        }

        return new EntryRow(cells.Line, new TermEntry
        {
            Glossary = glossary,
            Id = Id(cells),
            Kind = cells.Choice(EntryColumns.Kind, EntryKind.Term),
            Domain = cells.Text(EntryColumns.Domain),
            Terms = terms,
            Definition = cells.Text(EntryColumns.Definition),
            Source = cells.Text(EntryColumns.Source),
            Note = cells.Text(EntryColumns.Note),
        });
    }

    private string Id(RowCells cells)
    {
        var id = cells.Text(EntryColumns.Id).Trim();
        if (id.Length == 0)
        {
            return id;
        }

        if (id.Length > LongestId || !char.IsAsciiLetterLower(id[0]) || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new RowException($"The id '{id}' must be a small letter and at most {LongestId - 1} small letters, digits and hyphens behind it.");
        }

        return _lineOfId.TryAdd(id, cells.Line)
            ? id
            : throw new RowException($"The id '{id}' is already on line {_lineOfId[id]}; an id may stand in a file once.");
    }

    private static IEnumerable<Term> Terms(RowCells cells, LanguageTag language)
    {
        var preferred = cells.Text(EntryColumns.Preferred(language)).Trim();
        var (variants, forms) = (cells.List(EntryColumns.Variants(language)), cells.List(EntryColumns.Forms(language)));
        if (preferred.Length > 0)
        {
            yield return new Term { Language = language, Text = preferred, Variants = variants, Forms = forms };
        }
        else if (!variants.IsEmpty || !forms.IsEmpty)
        {
            throw new RowException($"There are variants or forms, but no term, in the language '{language}'; fill the column '{language}'.");
        }

        foreach (var text in cells.List(EntryColumns.Admitted(language)))
        {
            yield return new Term { Language = language, Text = text, Status = TermStatus.Admitted };
        }

        foreach (var text in cells.List(EntryColumns.Forbidden(language)))
        {
            yield return new Term { Language = language, Text = text, Status = TermStatus.Forbidden };
        }
    }
}
