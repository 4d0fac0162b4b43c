using System.CommandLine;
using TranslationMemory.Benchmarks.Alignment;
using TranslationMemory.Benchmarks.Concordance;
using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Matching;
using TranslationMemory.Benchmarks.Service;
using TranslationMemory.Benchmarks.Text;

var root = new RootCommand("Measures the quality and the speed of the translation memory.")
{
    TextMode.Create(),
    AlignMode.Create(),
    CorpusMode.Create(),
    MatchMode.Create(),
    ConcordanceBench.Create(),
    ServiceMode.Create(),
};
return await root.Parse(args).InvokeAsync();
