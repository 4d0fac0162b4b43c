using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// Compares the terms of a segment with those of its translation. A term that stands several times in the source needs
/// one rendering; where several entries share a term, a rendering of one of them is enough. A forbidden rendering is
/// reported when its concept stands in the source, and does not count as a rendering. Terms found weakly or in a near
/// spelling, and terms inside longer ones, ask for nothing.
/// </summary>
/// <param name="analyzer">Takes renderings apart; it must be the one that takes the texts apart.</param>
/// <param name="clitics">Gives the readings of Arabic words.</param>
public sealed class TermChecker(TextAnalyzer analyzer, CliticAnalyzer clitics)
{
    private readonly RenderingSearch _search = new(analyzer, clitics);

    /// <summary>Lists what is wrong: missing terms in the order of the source, then forbidden ones in the order of the target.</summary>
    /// <param name="source">The segment.</param>
    /// <param name="target">Its translation.</param>
    /// <param name="index">The terms.</param>
    /// <param name="glossaries">Ids of the glossaries to use; null for all.</param>
    /// <exception cref="ArgumentException">Both texts are of one language.</exception>
    public ImmutableArray<TermIssue> Check(
        AnalyzedText source, AnalyzedText target, ITermIndex index, IReadOnlySet<string>? glossaries)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(index);
        if (source.Language == target.Language)
        {
            throw new ArgumentException("Source and target must be of different languages.", nameof(target));
        }

        var sourceHits = index.Recognize(source, glossaries).Where(IsSure).ToList();
        if (sourceHits.Count == 0)
        {
            return [];
        }

        var targetHits = index.Recognize(target, glossaries);
        return [.. Missing(source, sourceHits, target, targetHits), .. Forbidden(sourceHits, targetHits)];
    }

    private static bool IsSure(TermHit hit) => hit.Class is not (TermHitClass.Weak or TermHitClass.Fuzzy);

    private static bool IsAllowed(Term term, TextLanguage language) =>
        term.Status != TermStatus.Forbidden && term.Language.ToTextLanguage() == language;

    private static (string Glossary, string Id) IdOf(TermEntry entry) => (entry.Glossary, entry.Id);

    private IEnumerable<TermIssue> Missing(
        AnalyzedText source, List<TermHit> sourceHits, AnalyzedText target, ImmutableArray<TermHit> targetHits)
    {
        var rendered = targetHits
            .Where(hit => hit.Term.Status != TermStatus.Forbidden)
            .Select(hit => IdOf(hit.Entry))
            .ToHashSet();
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in sourceHits.Where(hit => hit.Primary).GroupBy(hit => hit.Span))
        {
            var entries = place
                .Select(hit => hit.Entry)
                .Where(entry => entry.Terms.Any(term => IsAllowed(term, target.Language)))
                .ToList();
            if (entries.Count > 0
                && asked.Add(string.Join('\n', entries.Select(entry => entry.Glossary + "/" + entry.Id)))
                && !entries.Exists(entry => rendered.Contains(IdOf(entry)))
                && !entries.Exists(entry => StandsOtherwise(entry, target))
                && !IsRenderedByValue(source, place.Key, target))
            {
                yield return new TermIssue(TermIssueKind.Missing, entries[0], place.Key, null, Expected(entries, target.Language));
            }
        }
    }

    private bool StandsOtherwise(TermEntry entry, AnalyzedText target) =>
        entry.Terms.Any(term => IsAllowed(term, target.Language) && _search.Stands(term, entry.Kind, target));

    /// <summary>A month within a date is rendered when the date is, in figures too.</summary>
    private static bool IsRenderedByValue(AnalyzedText source, TextSpan term, AnalyzedText target) =>
        source.Tokens.FirstOrDefault(token => token.Span.Start <= term.Start && token.Span.End >= term.End) is
        { Placeable: { } placeable }
        && target.Tokens.Any(token =>
            token.Placeable is { } other && (other.Value == placeable.Value || other.AlternativeValue == placeable.Value));

    private static IEnumerable<TermIssue> Forbidden(List<TermHit> sourceHits, ImmutableArray<TermHit> targetHits)
    {
        var concepts = sourceHits.GroupBy(hit => IdOf(hit.Entry)).ToDictionary(group => group.Key, group => group.First().Span);
        var allowed = targetHits
            .Where(hit => hit.Term.Status != TermStatus.Forbidden && IsSure(hit) && concepts.ContainsKey(IdOf(hit.Entry)))
            .Select(hit => hit.Span)
            .ToList();
        return
            from hit in targetHits
            where hit.Term.Status == TermStatus.Forbidden && IsSure(hit)
            where concepts.ContainsKey(IdOf(hit.Entry))
            where !allowed.Exists(span => span.Start <= hit.Span.Start && span.End >= hit.Span.End)
            select new TermIssue(
                TermIssueKind.Forbidden,
                hit.Entry,
                concepts[IdOf(hit.Entry)],
                hit.Span,
                Expected([hit.Entry], hit.Term.Language.ToTextLanguage()));
    }

    private static ImmutableArray<string> Expected(List<TermEntry> entries, TextLanguage? language) =>
    [
        .. entries
            .SelectMany(entry => entry.Terms)
            .Where(term => term.Status != TermStatus.Forbidden && term.Language.ToTextLanguage() == language)
            .OrderBy(term => term.Status)
            .Select(term => term.Text)
            .Distinct(StringComparer.Ordinal),
    ];
}
