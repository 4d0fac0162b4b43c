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

    public Lexicon Lexicon { get; }

    /// <summary>Words of the content that are in the lexicon.</summary>
    public IReadOnlyDictionary<string, long> Attested { get; }

    public CliticAnalyzer Clitics { get; }

    public TextAnalyzer Analyzer { get; }

    public SegmentIndex Segments { get; }

    public TermIndex Terms { get; }

    public TermChecker Checker { get; }
}
