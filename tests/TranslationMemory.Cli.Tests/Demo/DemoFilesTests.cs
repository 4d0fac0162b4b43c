using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Demo;
using TranslationMemory.Cli.Tests.Connecting;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Demo;

public sealed class DemoFilesTests : IDisposable
{
    private const string Article = "2017-02-16-astana-second-round-ends";
    private readonly TemporaryDirectory _checkout = new();

    [Fact]
    public void Checkout_is_found_from_below()
    {
        Seed("2017-01-23-first");
        Seed(Article);
        Seed("2017-03-01-later");
        _checkout.Write("glossary/places.tsv", "x");
        Directory.CreateDirectory(_checkout.Combine("src", "deep"));

        var files = DemoFiles.Find(null, null, DataDirectoryTests.With() with { CurrentDirectory = _checkout.Combine("src", "deep") });

        files.Article.Name.ShouldBe(Article);
        files.Earlier.Select(seed => seed.Name).ShouldBe(["2017-01-23-first"]);
        files.GlossaryFiles.ShouldHaveSingleItem();
    }

    [Fact]
    public void Seed_without_translation_is_told()
    {
        Seed(Article);
        _checkout.Write("seeds/2017-01-23-alone.ar.txt", "x");
        _checkout.Write("glossary/places.tsv", "x");

        Should.Throw<UsageException>(() => DemoFiles.Find(_checkout.Combine("seeds"), _checkout.Combine("glossary"), DataDirectoryTests.With()))
            .Message.ShouldContain("2017-01-23-alone.ar.txt has no translation");
    }

    [Fact]
    public void Directory_of_seeds_must_hold_the_article()
    {
        Seed("2017-01-23-first");
        _checkout.Write("glossary/places.tsv", "x");

        Should.Throw<UsageException>(() => DemoFiles.Find(_checkout.Combine("seeds"), _checkout.Combine("glossary"), DataDirectoryTests.With()))
            .Message.ShouldContain(Article);
    }

    public void Dispose() => _checkout.Dispose();

    private void Seed(string name)
    {
        _checkout.Write($"seeds/{name}.ar.txt", "نص");
        _checkout.Write($"seeds/{name}.en.txt", "text");
    }
}
