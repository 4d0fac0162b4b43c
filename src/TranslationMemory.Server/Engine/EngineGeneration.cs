using TranslationMemory.Matching;
using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Engine;

/// <summary>
/// Everything whose keys were made with one lexicon: how texts are read, the index of the units, the index of the terms.
/// Keys of different lexicons never meet, so a new lexicon makes a new generation.
/// </summary>
internal sealed class EngineGeneration
{
    /// <summary>An empty generation.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="attested">Words of the content that are in it.</param>
    /// <param name="penalties">What is taken from matches.</param>
    public EngineGeneration(Lexicon lexicon, IReadOnlyDictionary<string, long> attested, PenaltyOptions penalties)
    {
        Lexicon = lexicon;
        Attested = attested;
        Clitics = new CliticAnalyzer(lexicon);
        Analyzer = new TextAnalyzer(Clitics);
        Terms = new TermIndex(Analyzer, Clitics);
        Checker = new TermChecker(Analyzer, Clitics);
        Segments = new SegmentIndex(Analyzer, new GlossaryEntityNames(Terms), penalties);
    }

    /// <summary>A generation with the readings and terms of another one, and an empty index.</summary>
    public EngineGeneration(EngineGeneration other, PenaltyOptions penalties)
        : this(other, static (analyzer, names, points) => new SegmentIndex(analyzer, names, points), penalties)
    {
    }

    /// <summary>A generation with the readings and terms of another one, and an index of its own.</summary>
    /// <param name="other">The other one.</param>
    /// <param name="index">Makes or opens the index.</param>
    /// <param name="penalties">What is taken from matches.</param>
    public EngineGeneration(
        EngineGeneration other, Func<TextAnalyzer, IEntityNames, PenaltyOptions, SegmentIndex> index, PenaltyOptions penalties)
    {
        Lexicon = other.Lexicon;
        Attested = other.Attested;
        Clitics = other.Clitics;
        Analyzer = other.Analyzer;
        Terms = other.Terms;
        Checker = other.Checker;
        Segments = index(Analyzer, new GlossaryEntityNames(Terms), penalties);
    }

    public Lexicon Lexicon { get; }

    /// <summary>Words of the content that are in the lexicon.</summary>
    public IReadOnlyDictionary<string, long> Attested { get; }

    public CliticAnalyzer Clitics { get; }

    public TextAnalyzer Analyzer { get; }

    public SegmentIndex Segments { get; }

    public TermIndex Terms { get; }

    public TermChecker Checker { get; }
}
