using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Benchmarks.Text.Cases;
using TranslationMemory.Benchmarks.Text.Clitics;
using TranslationMemory.Benchmarks.Text.Names;
using TranslationMemory.Benchmarks.Text.Sentences;
using TranslationMemory.Benchmarks.Text.Terms;
using TranslationMemory.Benchmarks.Text.Throughput;

namespace TranslationMemory.Benchmarks.Text;

/// <summary>Makes every measurement for which there is input.</summary>
internal static class TextRun
{
    /// <summary>Measures and reports.</summary>
    public static void Run(Report report, TextInputs inputs)
    {
        var builtIn = Engine.BuiltIn();
        IReadOnlyList<Engine> engines = inputs.Hunspell is { } path ? [builtIn, Engine.WithHunspell(path)] : [builtIn];
        if (inputs.Cases.Count > 0)
        {
            new CaseRun(report, inputs.ShowFailures).Run(inputs.Cases, engines);
        }

        if (inputs.Gold.Count > 0)
        {
            new CliticRun(report, inputs.ShowFailures).Run(inputs.Gold, engines);
            new TermRun(report, inputs.Seed, inputs.ShowFailures).Run(inputs.Gold, engines);
        }

        if (inputs.Names.Count > 0)
        {
            new NameRun(report, inputs.Seed, inputs.ShowFailures).Run(inputs.Names);
        }

        if (inputs.Corpus.Count > 0)
        {
            new SentenceRun(report, inputs.ShowFailures).Run(inputs.Corpus);
            if (inputs.WithThroughput)
            {
                new ThroughputRun(report).Run(inputs.Corpus, inputs.Glossary, engines[^1]);
            }
        }
    }
}
