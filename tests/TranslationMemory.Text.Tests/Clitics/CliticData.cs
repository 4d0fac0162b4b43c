using System.Text;

namespace TranslationMemory.Text.Tests.Clitics;

/// <summary>A word and the reading that is right for it.</summary>
public sealed record ExpectedReading(string Word, IReadOnlyList<string> Proclitics, string Stem, string Enclitic)
{
    /// <summary>True when nothing is to be taken off.</summary>
    public bool IsWhole => Proclitics.Count == 0 && Enclitic.Length == 0;

    public override string ToString() => $"{Word}={string.Join('+', Proclitics)}|{Stem}|{Enclitic}";
}

/// <summary>The hand-made lists of readings.</summary>
internal static class CliticData
{
    /// <summary>Entries <c>word=proclitics|stem|pronoun</c>.</summary>
    internal static IEnumerable<ExpectedReading> Readings() => Tokens("readings").Select(entry =>
    {
        var parts = entry.Split('=', '|');
        return new ExpectedReading(parts[0], SplitProclitics(parts[1]), parts[2], parts[3]);
    });

    internal static IEnumerable<string> WholeWords() => Tokens("whole-words");

    /// <summary>The words of the sentences, composed from their parts.</summary>
    internal static IEnumerable<ExpectedReading> News() =>
        Tokens("news").Select(Compose);

    private static ExpectedReading Compose(string token)
    {
        var halves = token.Split(':');
        var parts = halves[0].Split('+');
        var stemAndPronoun = parts[^1].Split('-');
        var stem = stemAndPronoun[0];
        var pronoun = stemAndPronoun.Length > 1 ? stemAndPronoun[1] : string.Empty;
        var word = halves.Length > 1 ? halves[1] : Spell(parts[..^1], stem, pronoun);
        return new ExpectedReading(word, parts[..^1], stem, pronoun);
    }

    private static string Spell(string[] proclitics, string stem, string pronoun)
    {
        var word = new StringBuilder(string.Concat(proclitics));
        if (proclitics is [.., "ل", "ال"])
        {
            word.Length -= 2;
            word.Append(stem[0] == 'ل' ? string.Empty : "ل");
        }

        var end = (stem[^1], pronoun.Length > 0) switch
        {
            ('ة', true) => "ت",
            ('ى', true) => "ا",
            _ => stem[^1..],
        };
        return word.Append(stem.AsSpan(0, stem.Length - 1)).Append(end).Append(pronoun).ToString();
    }

    private static List<string> SplitProclitics(string joined)
    {
        var hidden = joined.Replace("لل", "لال", StringComparison.Ordinal);
        var article = hidden.EndsWith("ال", StringComparison.Ordinal);
        var letters = article ? hidden[..^2] : hidden;
        return [.. letters.Select(letter => letter.ToString()), .. article ? ["ال"] : Array.Empty<string>()];
    }

    private static IEnumerable<string> Tokens(string name)
    {
        using var stream = typeof(CliticData).Assembly.GetManifestResourceStream("Clitics/" + name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            foreach (var token in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                yield return token;
            }
        }
    }
}
