using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>One side of a unit as an explanation looks at it.</summary>
internal interface IExplainedSide
{
    /// <summary>Its words as the score looks at them.</summary>
    ComparedSide Words { get; }

    /// <summary>Where its words and placeables stand.</summary>
    TextSpan[] Spans { get; }

    /// <summary>The form of a word or placeable.</summary>
    TokenForm Form(int item);
}

/// <summary>An analysed text.</summary>
internal sealed class ExplainedText(ComparedSide words, SegmentText text) : IExplainedSide
{
    /// <inheritdoc/>
    public ComparedSide Words { get; } = words;

    /// <inheritdoc/>
    public TextSpan[] Spans => text.Spans;

    /// <inheritdoc/>
    public TokenForm Form(int item) => text.Items[item];
}
