using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text.Clitics;

/// <summary>A word of running text with its right reading.</summary>
/// <param name="Sentence">Id of its sentence.</param>
/// <param name="Written">As it stands in the text.</param>
/// <param name="HasClitics">True when something is to be taken off.</param>
/// <param name="Stem">The bare stem, ة ى ء restored.</param>
internal sealed record GoldWord(string Sentence, string Written, bool HasClitics, string Stem)
{
    /// <summary>The fold key of the word as written.</summary>
    public string FoldedForm { get; } = Engine.Fold(Written);

    /// <summary>The fold key of the stem.</summary>
    public string FoldedStem { get; } = Engine.Fold(Stem);

    /// <summary>True for what the analysis of clitics is about.</summary>
    public bool IsArabicWord { get; } =
        ExactKey.Of(Written, TextLanguage.Arabic) is { Length: > 0 } key && key.All(ArabicLetters.IsLetter);

    /// <summary>
    /// Reads a gold file: tab-separated sentence id, word as written, proclitics joined by +, bare stem, enclitic; a first
    /// line that names columns, and lines that begin with #, are left out.
    /// </summary>
    /// <exception cref="InputException">A line has too few cells.</exception>
    public static IReadOnlyList<GoldWord> Read(string path)
    {
        var words = new List<GoldWord>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length < 4)
            {
                throw new InputException(FormattableString.Invariant($"'{path}', line {number}: {cells.Length} cells instead of five."));
            }

            if (number == 1 && cells[3].All(char.IsAscii))
            {
                continue;
            }

            words.Add(new GoldWord(cells[0], cells[1], cells[2].Length > 0 || (cells.Length > 4 && cells[4].Length > 0), cells[3]));
        }

        return words;
    }
}
