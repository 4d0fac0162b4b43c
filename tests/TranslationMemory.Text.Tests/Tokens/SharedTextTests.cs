using System.Collections.Immutable;

namespace TranslationMemory.Text.Tests.Tokens;

/// <summary>What must hold of every real text.</summary>
[Trait("Category", "Shared")]
public class SharedTextTests
{
    private static readonly TextAnalyzer Analyzer = new(new CliticAnalyzer(Lexicon.BuiltIn));

    [Theory]
    [InlineData("tico19/tico19.ar", TextLanguage.Arabic)]
    [InlineData("tico19/tico19.en", TextLanguage.English)]
    [InlineData("sdg-un/sdg-un.ar", TextLanguage.Arabic)]
    [InlineData("sdg-un/sdg-un.en", TextLanguage.English)]
    public void The_tokens_of_a_real_text_cover_it(string file, TextLanguage language)
    {
        foreach (var line in Lines(file))
        {
            var end = 0;
            foreach (var token in Analyzer.Analyze(line, language).Tokens)
            {
                ExactKey.Of(line.AsSpan(end, token.Span.Start - end), language).ShouldBeEmpty(line);
                end = token.Span.End;
            }

            ExactKey.Of(line.AsSpan(end), language).ShouldBeEmpty(line);
        }
    }

    [Theory]
    [InlineData("tico19/tico19.ar", TextLanguage.Arabic)]
    [InlineData("tico19/tico19.en", TextLanguage.English)]
    public void The_language_of_a_real_text_is_told_by_its_words(string file, TextLanguage language)
    {
        var lines = Lines(file);
        lines.Count(line => ScriptDetector.Detect(line) == language).ShouldBeGreaterThan(lines.Length * 99 / 100);
    }

    [Fact]
    public void Names_of_countries_are_not_near_spellings_of_each_other_once_they_are_known()
    {
        var names = Lines("glossaries/unterm-countries.tsv").Skip(1)
            .Select(line => line.Split('\t')[0])
            .Where(name => name.Length > 0 && !name.Contains(' ', StringComparison.Ordinal))
            .Distinct()
            .Select(name => Analyzer.Analyze(name, TextLanguage.Arabic).Tokens[0])
            .ToImmutableArray();
        var known = names.Select(name => name.ExactKey).ToHashSet();
        foreach (var a in names)
        {
            // Typed wrongly, not even Angola may pass for Anguilla by more than the one name it is near to.
            names.Count(b => a.StemKey != b.StemKey && NearSpelling.Between(a, b, _ => false)).ShouldBeLessThanOrEqualTo(1);
            names.ShouldNotContain(b => a.StemKey != b.StemKey && NearSpelling.Between(a, b, known.Contains));
        }
    }

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(SharedCases.Folder(), "data", file));
}
