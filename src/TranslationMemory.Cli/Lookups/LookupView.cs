using System.Globalization;
using TranslationMemory.Cli.Glossaries;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary>The answer to one segment for a translator: its matches, then its terms.</summary>
internal static class LookupView
{
    private const int Indent = 6;

    /// <summary>Writes what stands below a segment.</summary>
    /// <param name="printer">Where to.</param>
    /// <param name="query">The segment.</param>
    /// <param name="response">The answer.</param>
    /// <param name="most">How many matches to show.</param>
    public static void Write(Printer printer, string query, LookupSegmentResponse response, int most = int.MaxValue)
    {
        if (response.Matches.Count == 0)
        {
            printer.Write(new Line(Indent).Say("no match", Tone.Faint));
        }

        foreach (var match in response.Matches.Take(most))
        {
            MatchView.Write(printer, query, match);
        }

        WriteFragments(printer, query, response.Fragments);
        WriteTerms(printer, response.Terms);
    }

    private static void WriteFragments(Printer printer, string query, IEnumerable<Fragment> fragments)
    {
        const string Label = "inside  ";
        var label = Label;
        foreach (var fragment in fragments)
        {
            printer.Write(new Line(Indent, hang: Label.Length).Say(label, Tone.Faint)
                .Cite(query.Substring(fragment.QuerySpan.Start, fragment.QuerySpan.Length), Tone.Hit)
                .Say(" → ", Tone.Faint).Cite(fragment.TargetText)
                .Say(fragment.Score == 100 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"  {fragment.Score}"), Tone.Faint));
            label = new string(' ', Label.Length);
        }
    }

    /// <summary>The terms, each once, without those inside longer ones.</summary>
    private static void WriteTerms(Printer printer, IEnumerable<TermHit> terms)
    {
        var label = "terms   ";
        foreach (var term in terms.Where(term => term.Primary).DistinctBy(term => (term.Entry, term.Text)))
        {
            printer.Write(new Line(Indent, hang: label.Length).Say(label, Tone.Faint).Say(term));
            label = new string(' ', label.Length);
        }
    }
}
