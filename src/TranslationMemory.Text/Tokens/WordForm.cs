using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// All of a token but its place and value. Immutable, and shared by the texts that have the same word; two forms are equal when
/// all that is in them is.
/// </summary>
public sealed class WordForm : IEquatable<WordForm>
{
    private readonly CliticAnalyzer _clitics;
    private ImmutableArray<Reading> _readings;

    internal WordForm(CliticAnalyzer clitics) => _clitics = clitics;

    /// <summary>The token as written, marks and tatweel included.</summary>
    public required string Surface { get; init; }

    /// <inheritdoc cref="Token.Kind"/>
    public required TokenKind Kind { get; init; }

    /// <inheritdoc cref="Token.ExactKey"/>
    public required string ExactKey { get; init; }

    /// <inheritdoc cref="Token.FoldKey"/>
    public required string FoldKey { get; init; }

    /// <inheritdoc cref="Token.Reading"/>
    public required Reading Reading { get; init; }

    /// <inheritdoc cref="Token.StemKey"/>
    public required string StemKey { get; init; }

    /// <inheritdoc cref="Token.IsNegation"/>
    public bool IsNegation { get; init; }

    /// <summary>True for an Arabic word that the lexicon has as it stands (<see cref="CliticAnalyzer.IsKnownWord(string)"/>).</summary>
    public bool IsKnownWord { get; init; }

    /// <summary>
    /// For an Arabic word all readings that the grammar allows, the preferred one first (<see cref="CliticAnalyzer.Readings(string)"/>);
    /// for any other token its reading alone. Made when it is first asked for.
    /// </summary>
    public ImmutableArray<Reading> Readings
    {
        get
        {
            // Whoever comes second makes the same array.
            if (_readings.IsDefault)
            {
                _readings = ArabicKey is { } key ? _clitics.Readings(key) : [Reading];
            }

            return _readings;
        }
    }

    /// <summary>For an Arabic word, the exact key that it is read by, which has Arabic letters only even in English text; else null.</summary>
    internal string? ArabicKey { get; init; }

    /// <summary>What it says about the text that it stands in.</summary>
    internal TokenTraits Traits { get; init; }

    /// <summary>The rules that it was read by (<see cref="WordForms"/>).</summary>
    internal int Context { get; init; }

    /// <inheritdoc/>
    public bool Equals(WordForm? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Kind == other.Kind
            && IsNegation == other.IsNegation
            && Surface == other.Surface
            && ExactKey == other.ExactKey
            && FoldKey == other.FoldKey
            && StemKey == other.StemKey
            && Reading == other.Reading);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WordForm);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Surface, ExactKey);

    /// <inheritdoc/>
    public override string ToString() => Surface;
}
