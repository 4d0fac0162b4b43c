using System.CommandLine;
using System.IO.Compression;
using System.Text;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>The mode <c>corpus</c>: grows a memory of any size from real texts, and queries for it.</summary>
internal static class CorpusMode
{
    private static readonly Option<string> Out = new("--out") { Description = "The table to write, with columns ar and en; .gz compresses it.", Required = true };
    private static readonly Option<string> From = new("--from") { Description = "Folder of texts to grow it from.", Required = true };
    private static readonly Option<int> Units = new("--units") { Description = "Number of units.", DefaultValueFactory = _ => 1_000_000 };
    private static readonly Option<int> Seed = new("--seed") { Description = "Another seed gives another corpus.", DefaultValueFactory = _ => 1 };
    private static readonly Option<int> Queries = new("--queries") { Description = "Number of queries of each kind and language; 0 for none.", DefaultValueFactory = _ => 1000 };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("corpus", "Grows a translation memory from real texts.") { Out, From, Units, Seed, Queries };
        command.SetAction(parse => ModeAction.Run(parse, () => Run(
            new Report(parse.InvocationConfiguration.Output),
            parse.GetValue(Out)!,
            parse.GetValue(From)!,
            parse.GetValue(Units),
            parse.GetValue(Seed),
            parse.GetValue(Queries))));
        return command;
    }

    private static void Run(Report report, string path, string folder, int units, int seed, int queries)
    {
        var pairs = SourceFolder.ReadPairs(folder);
        var names = SourceFolder.ReadNames(folder);
        var corpus = new Corpus(pairs, names, seed);
        var statistics = new CorpusStatistics();
        var sample = corpus.Sample(queries);
        using (var writer = Open(path))
        {
            writer.WriteLine("ar\ten");
            foreach (var unit in corpus.Units().Take(units))
            {
                writer.WriteLine(unit.ToLine());
                statistics.Add(unit);
                if (queries > 0)
                {
                    sample.Add(unit);
                }
            }
        }

        report.Line(FormattableString.Invariant($"Grown from {pairs.Count:N0} pairs and {names.Count:N0} names, seed {seed}, into '{path}'."));
        report.Line(string.Empty);
        statistics.Write(report);
        if (queries > 0)
        {
            WriteQueries(path, "edited", [.. corpus.Edited(sample.Items)]);
            WriteQueries(path, "fresh", [.. corpus.Fresh(queries)]);
        }
    }

    private static void WriteQueries(string path, string kind, IReadOnlyList<WordPair> queries)
    {
        var name = path[..^(path.EndsWith(".tsv.gz", StringComparison.OrdinalIgnoreCase) ? ".tsv.gz".Length : Path.GetExtension(path).Length)];
        File.WriteAllLines($"{name}.{kind}.ar.txt", queries.Select(query => string.Join(' ', query.Arabic)));
        File.WriteAllLines($"{name}.{kind}.en.txt", queries.Select(query => string.Join(' ', query.English)));
    }

    private static StreamWriter Open(string path)
    {
        Stream file = File.Create(path);
        return new StreamWriter(
            path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Fastest) : file,
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            1 << 16)
        {
            NewLine = "\n",
        };
    }
}
