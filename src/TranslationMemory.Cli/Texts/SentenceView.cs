using System.Globalization;
using TranslationMemory.Cli.Printing;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Texts;

/// <summary>A sentence for people: its number, its text, and what it is when it is nothing new.</summary>
internal static class SentenceView
{
    private const int NumberColumns = 5;

    public static Line Line(Sentence sentence)
    {
        var line = new Line(hang: NumberColumns).Say(
            sentence.Index.ToString(CultureInfo.InvariantCulture).PadLeft(NumberColumns - 2) + "  ", Tone.Faint);
        line.Cite(sentence.Text, sentence.Kind == SentenceKind.Sentence ? Tone.Plain : Tone.Faint);
        return sentence.Kind switch
        {
            SentenceKind.Repeat => line.Say(string.Create(CultureInfo.InvariantCulture, $"  (repeats {sentence.SameAs})"), Tone.Warning),
            SentenceKind.Boilerplate => line.Say("  (web boilerplate)", Tone.Warning),
            _ => line,
        };
    }
}
