using TranslationMemory.V1;

namespace TranslationMemory.Cli.Demo;

/// <summary>The demonstration in numbers.</summary>
internal sealed record DemoSummary
{
    private DemoSummary(DemoResult result)
    {
        Sentences = result.Sentences.Count;
        Repeats = result.Sentences.Count(sentence => sentence.Sentence.Kind == SentenceKind.Repeat);
        InnerRepeats = result.Sentences.Sum(sentence => sentence.Contains.Count);
        Boilerplate = result.Sentences.Count(sentence => sentence.Sentence.Kind == SentenceKind.Boilerplate);
        DemoSentence[] counted = [.. result.Sentences.Where(sentence => sentence.Sentence.Kind != SentenceKind.Boilerplate)];
        Earlier = DemoBands.Count(counted.Select(sentence => sentence.Earlier.Matches.FirstOrDefault()));
        Alone = DemoBands.Count(counted.Select(sentence => sentence.Alone));
        InPlace = DemoBands.Count(counted.Select(sentence => sentence.InPlace));
        TermHit[] terms = [.. result.Sentences.SelectMany(sentence => sentence.Earlier.Terms).Where(term => term.Primary)];
        Terms = terms.Length;
        TermsWithClitics = terms.Count(term => term.Proclitics.Count > 0 || term.Enclitic.Length > 0);
        TermEntries = terms.Select(term => term.Entry).Distinct(StringComparer.Ordinal).Count();
    }

    public int Sentences { get; }

    /// <summary>Sentences that stood before as a whole.</summary>
    public int Repeats { get; }

    /// <summary>Times that an earlier sentence stands inside a later one.</summary>
    public int InnerRepeats { get; }

    public int Boilerplate { get; }

    /// <summary>Best matches from the earlier articles, boilerplate left out.</summary>
    public IReadOnlyList<(string Band, int Count)> Earlier { get; }

    /// <summary>Best matches with the article's own translation stored, sentences looked up alone.</summary>
    public IReadOnlyList<(string Band, int Count)> Alone { get; }

    /// <summary>The same with their neighbours.</summary>
    public IReadOnlyList<(string Band, int Count)> InPlace { get; }

    /// <summary>Terms found, those inside longer ones left out.</summary>
    public int Terms { get; }

    public int TermsWithClitics { get; }

    /// <summary>Different entries among them.</summary>
    public int TermEntries { get; }

    public static DemoSummary Of(DemoResult result) => new(result);
}
