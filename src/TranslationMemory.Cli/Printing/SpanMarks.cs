using TranslationMemory.V1;

namespace TranslationMemory.Cli.Printing;

/// <summary>A text of which stretches are marked.</summary>
internal static class SpanMarks
{
    /// <summary>Cuts the text at the spans; what overlaps an earlier span is left out.</summary>
    public static IReadOnlyList<(string Text, Tone Tone)> Mark(string text, IEnumerable<TextSpan> spans, Tone tone)
    {
        var parts = new List<(string Text, Tone Tone)>();
        var end = 0;
        foreach (var span in spans.OrderBy(span => span.Start).ThenByDescending(span => span.Length))
        {
            if (span.Start < end || span.Length == 0)
            {
                continue;
            }

            parts.Add((text[end..span.Start], Tone.Plain));
            end = span.Start + span.Length;
            parts.Add((text[span.Start..end], tone));
        }

        parts.Add((text[end..], Tone.Plain));
        return parts;
    }
}
