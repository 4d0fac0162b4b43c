using Spectre.Console;

namespace TranslationMemory.Cli.Printing;

/// <summary>The colours of the tones: from the sixteen that every terminal theme keeps readable.</summary>
internal static class Styles
{
    public static Style Of(Tone tone) => tone switch
    {
        Tone.Faint => new Style(Color.Grey),
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Removed => new Style(Color.Red, decoration: Decoration.Strikethrough),
        Tone.Added => new Style(Color.Green, decoration: Decoration.Underline),
        Tone.Hit => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Good => new Style(Color.Green),
        Tone.Warning => new Style(Color.Yellow),
        _ => Style.Plain,
    };
}
