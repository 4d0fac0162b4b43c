using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Demo;

/// <summary>An article and its human translation, as files.</summary>
/// <param name="Name">What both files are called before their language.</param>
/// <param name="SourceFile">The Arabic article.</param>
/// <param name="TargetFile">The English translation.</param>
internal sealed record SeedArticle(string Name, string SourceFile, string TargetFile);

/// <summary>The files of the demonstration, from the checkout or from where the options say.</summary>
/// <param name="GlossaryFiles">The tables of terms.</param>
/// <param name="Earlier">The articles before the one to translate, by date.</param>
/// <param name="Article">The article to translate.</param>
internal sealed record DemoFiles(IReadOnlyList<string> GlossaryFiles, IReadOnlyList<SeedArticle> Earlier, SeedArticle Article)
{
    private const string ArticleName = "2017-02-16-astana-second-round-ends";
    private const string SourceSuffix = ".ar.txt";
    private const string TargetSuffix = ".en.txt";

    /// <summary>Finds the files.</summary>
    /// <param name="seeds">Directory of articles; null: <c>seeds</c> of the checkout.</param>
    /// <param name="glossary">Directory of terms; null: <c>glossary</c> of the checkout.</param>
    /// <param name="surroundings">Where to look: upward from the current directory, then from the program's own.</param>
    /// <exception cref="UsageException">A directory or file is missing.</exception>
    public static DemoFiles Find(string? seeds, string? glossary, Surroundings surroundings)
    {
        var seedDirectory = Locate(seeds, "--seeds", Path.Combine("seeds", ArticleName + SourceSuffix), surroundings);
        var glossaryDirectory = Locate(glossary, "--glossary", Path.Combine("glossary", "places.tsv"), surroundings);
        SeedArticle[] articles =
        [
            .. Directory.EnumerateFiles(seedDirectory, "*" + SourceSuffix)
                .Select(file => Path.GetFileName(file)[..^SourceSuffix.Length])
                .Order(StringComparer.Ordinal)
                .Select(name => Seed(seedDirectory, name)),
        ];
        var article = Array.Find(articles, seed => seed.Name == ArticleName)
            ?? throw new UsageException($"{seedDirectory} does not hold {ArticleName}{SourceSuffix}.");
        return new DemoFiles(
            Glossaries.GlossaryFiles.Expand(glossaryDirectory, surroundings),
            [.. articles.Where(seed => string.CompareOrdinal(seed.Name, ArticleName) < 0)],
            article);
    }

    private static SeedArticle Seed(string directory, string name)
    {
        var target = Path.Combine(directory, name + TargetSuffix);
        return File.Exists(target)
            ? new SeedArticle(name, Path.Combine(directory, name + SourceSuffix), target)
            : throw new UsageException($"{name}{SourceSuffix} has no translation {target}.");
    }

    /// <summary>The directory that is named, else the one of the nearest parent that holds the sample.</summary>
    private static string Locate(string? named, string option, string sample, Surroundings surroundings)
    {
        if (named is not null)
        {
            var path = Path.GetFullPath(named, surroundings.CurrentDirectory);
            return Directory.Exists(path) ? path : throw new UsageException($"{option}: there is no directory {named}.");
        }

        foreach (var start in new[] { surroundings.CurrentDirectory, AppContext.BaseDirectory })
        {
            for (var parent = new DirectoryInfo(start); parent is not null; parent = parent.Parent)
            {
                if (File.Exists(Path.Combine(parent.FullName, sample)))
                {
                    return Path.Combine(parent.FullName, Path.GetDirectoryName(sample)!);
                }
            }
        }

        throw new UsageException(
            $"There is no {Path.GetDirectoryName(sample)}/ here or above; run it inside the checkout, or name the directory with {option}.");
    }
}
