using System.Collections.Immutable;
using System.Globalization;
using Google.Rpc;
using TranslationMemory.Matching;
using TranslationMemory.Server.Errors;
using TranslationMemory.Storage;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Articles;

/// <summary>Pairs the sentences of an article with those of a translation that has the same sentences in order.</summary>
internal static class SentencePairing
{
    /// <summary>Throws FAILED_PRECONDITION that names the first line on which the two sides have different numbers of sentences.</summary>
    public static void Require(ArticleSides sides)
    {
        var source = SentencesByLine(sides.SourceText, sides.Source);
        var target = SentencesByLine(sides.TargetText, sides.Target);
        for (var i = 0; i < Math.Max(source.Count, target.Count); i++)
        {
            if (i >= source.Count || i >= target.Count || source[i].Count != target[i].Count)
            {
                throw RpcError.Create(
                    Code.FailedPrecondition,
                    ErrorReason.SentencesDiffer,
                    $"The article has {sides.Source.Length} sentences and its translation {sides.Target.Length}; they part at paragraph {i + 1}: {Describe(source, i)} against {Describe(target, i)}. Bring both to the same sentences, paragraph by paragraph.");
            }
        }
    }

    /// <summary>One bead for each pair of sentences, and a unit for each bead that is not boilerplate.</summary>
    /// <param name="sides">Article and translation with equally many sentences.</param>
    /// <param name="model">A unit with everything but texts, neighbours and segment id.</param>
    public static (IReadOnlyList<NewBead> Beads, IReadOnlyList<TranslationUnit> Units) ToUnits(
        ArticleSides sides, TranslationUnit model)
    {
        var beads = new List<NewBead>(sides.Source.Length);
        var units = new List<TranslationUnit>(sides.Source.Length);
        for (var i = 0; i < sides.Source.Length; i++)
        {
            int? unitIndex = null;
            if (sides.Source[i].Kind != SentenceKind.Boilerplate)
            {
                unitIndex = units.Count;
                units.Add(ToUnit(sides, i, model));
            }

            beads.Add(new NewBead([i + 1], [i + 1], unitIndex));
        }

        return (beads, units);
    }

    private static TranslationUnit ToUnit(ArticleSides sides, int index, TranslationUnit model)
    {
        var isFirst = index == 0;
        var isLast = index == sides.Source.Length - 1;
        return model with
        {
            SourceText = sides.SourceSentence(index),
            TargetText = sides.TargetSentence(index),
            Context = model.Context with
            {
                PreviousSource = isFirst ? string.Empty : sides.SourceSentence(index - 1),
                NextSource = isLast ? string.Empty : sides.SourceSentence(index + 1),
                PreviousTarget = isFirst ? string.Empty : sides.TargetSentence(index - 1),
                NextTarget = isLast ? string.Empty : sides.TargetSentence(index + 1),
                SegmentId = (index + 1).ToString(CultureInfo.InvariantCulture),
            },
        };
    }

    private static List<(int Line, int Count)> SentencesByLine(string text, ImmutableArray<ArticleSentence> sentences)
    {
        var lines = new List<(int Line, int Count)>();
        var line = 1;
        var position = 0;
        foreach (var sentence in sentences)
        {
            line += text.AsSpan(position, sentence.Span.Start - position).Count('\n');
            position = sentence.Span.Start;
            if (lines.Count > 0 && lines[^1].Line == line)
            {
                lines[^1] = (line, lines[^1].Count + 1);
            }
            else
            {
                lines.Add((line, 1));
            }
        }

        return lines;
    }

    private static string Describe(List<(int Line, int Count)> lines, int index) => index >= lines.Count
        ? "nothing"
        : $"{lines[index].Count} {(lines[index].Count == 1 ? "sentence" : "sentences")} (line {lines[index].Line})";
}
