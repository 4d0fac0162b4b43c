using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary>A found term for people: <c>وفد (in وللوفد: و and, ل for/to, ال the) → delegation</c>.</summary>
internal static class TermView
{
    /// <summary>The rendering to use: the first that is not forbidden; empty when there is none.</summary>
    public static string Rendering(TermHit term) =>
        term.Renderings.FirstOrDefault(rendering => rendering.Status != TermStatus.Forbidden)?.Text ?? string.Empty;

    /// <summary>Adds the term to a line.</summary>
    public static Line Say(this Line line, TermHit term)
    {
        line.Cite(term.Term, term.TermStatus == TermStatus.Forbidden ? Tone.Warning : Tone.Plain);
        if (term.Text != term.Term && term.HitClass != TermHitClass.Exact)
        {
            line.Say(" (in ", Tone.Faint).Cite(term.Text, Tone.Faint).Say(": ", Tone.Faint);
            if (term.Proclitics.Count > 0 || term.Enclitic.Length > 0)
            {
                line.SayClitics(term);
            }
            else
            {
                line.Say(term.HitClass.Name(), Tone.Faint);
            }

            line.Say(")", Tone.Faint);
        }

        var rendering = Rendering(term);
        return rendering.Length == 0 ? line : line.Say(" → ").Cite(rendering, Tone.Good);
    }

    private static void SayClitics(this Line line, TermHit term)
    {
        var clitics = term.Proclitics.Zip(term.ProcliticMeanings).Append((First: term.Enclitic, Second: term.EncliticMeaning))
            .Where(clitic => clitic.First.Length > 0);
        var separator = string.Empty;
        foreach (var (clitic, meaning) in clitics)
        {
            line.Say(separator, Tone.Faint).Cite(clitic, Tone.Faint).Say(" " + meaning, Tone.Faint);
            separator = ", ";
        }
    }
}
