using System.CommandLine;
using TranslationMemory.Benchmarks.Text;

var root = new RootCommand("Measures the quality and the speed of the translation memory.") { TextMode.Create() };
return await root.Parse(args).InvokeAsync();
