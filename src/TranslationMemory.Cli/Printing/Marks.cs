namespace TranslationMemory.Cli.Printing;

/// <summary>Marks that stand for colours where there are none. They mirror in right-to-left text by themselves.</summary>
internal static class Marks
{
    /// <summary>The piece with its brackets; pieces without a marked tone stay as they are.</summary>
    public static Piece Bracketed(Piece piece) => piece.Tone switch
    {
        Tone.Removed => piece with { Text = $"⟦−{piece.Text}⟧" },
        Tone.Added => piece with { Text = $"⟦+{piece.Text}⟧" },
        Tone.Hit => piece with { Text = $"⟦{piece.Text}⟧" },
        _ => piece,
    };
}
