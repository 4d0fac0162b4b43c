using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Throughput;

/// <summary>Reads glossaries as tables with the columns <c>ar</c> and <c>en</c>.</summary>
internal static class GlossaryFile
{
    /// <summary>The entries of files, numbered through.</summary>
    /// <exception cref="InputException">A file has no such columns.</exception>
    public static List<TermEntry> Read(IEnumerable<string> paths)
    {
        var entries = new List<TermEntry>();
        foreach (var table in paths.Select(TsvTable.Read))
        {
            if (!table.Columns.Contains("ar") || !table.Columns.Contains("en"))
            {
                throw new InputException($"'{table.Path}' has no columns ar and en.");
            }

            foreach (var row in table.Rows.Where(row => row["ar"].Length > 0 && row["en"].Length > 0))
            {
                entries.Add(Entry(entries.Count, row["ar"], row["en"]));
            }
        }

        return entries;
    }

    /// <summary>
    /// Grows a glossary to a size: behind its own entries come pairs of the terms of two entries, which share their first
    /// words with the real ones.
    /// </summary>
    public static List<TermEntry> Grow(IReadOnlyList<TermEntry> entries, int count)
    {
        var grown = entries.Take(count).ToList();
        for (var i = 0; grown.Count < count; i++)
        {
            // A step that grows with each round pairs every entry with another one each time.
            var (first, second) = (entries[i % entries.Count].Terms, entries[(i + 1 + (i / entries.Count)) % entries.Count].Terms);
            grown.Add(Entry(grown.Count, first[0].Text + " " + second[0].Text, first[1].Text + " " + second[1].Text));
        }

        return grown;
    }

    private static TermEntry Entry(int number, string arabic, string english) => new()
    {
        Glossary = "bench",
        Id = FormattableString.Invariant($"e{number}"),
        Terms =
        [
            new Term { Language = LanguageTag.Arabic, Text = arabic },
            new Term { Language = LanguageTag.English, Text = english },
        ],
    };
}
