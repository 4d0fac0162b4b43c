using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>
/// The definition of the right answer: every unit is scored, penalised and put in the total order, one by one, with
/// nothing left out beforehand.
/// </summary>
internal sealed class BruteForce(IEntityNames names, PenaltyOptions penalties)
{
    private readonly Dictionary<(string Memory, string Id), TranslationUnit> _units = [];
    private readonly SegmentScorer _scorer = Engine.Scorer(names);
    private readonly Dictionary<(string Text, TextLanguage Language), AnalyzedText> _analyzed = [];

    public int Count => _units.Count;

    public IEnumerable<TranslationUnit> Units => _units.Values;

    public void Upsert(IEnumerable<TranslationUnit> units)
    {
        foreach (var unit in units)
        {
            _units[(unit.Memory, unit.Id)] = unit;
        }
    }

    public bool Remove(string memory, string id) => _units.Remove((memory, id));

    public int RemoveMemory(string memory)
    {
        var gone = _units.Keys.Where(key => key.Memory == memory).ToArray();
        Array.ForEach(gone, key => _units.Remove(key));
        return gone.Length;
    }

    public Match[] Lookup(LookupQuery query)
    {
        var asked = Analyze(query.Text, query.Language);
        var searched = _units.Values.Where(unit => IsSearched(unit, query)).ToArray();
        return
        [
            .. searched
                .Select(unit => Match(unit, asked, query, searched))
                .OfType<Match>()
                .Where(match => match.Score >= query.MinScore)
                .OrderByDescending(match => match.Score)
                .ThenBy(match => match.Class)
                .ThenByDescending(match => match.Unit.Sequence)
                .ThenBy(match => match.Unit.Memory, StringComparer.Ordinal)
                .ThenBy(match => match.Unit.Id, StringComparer.Ordinal)
                .Take(query.MaxMatches),
        ];
    }

    private static bool IsSearched(TranslationUnit unit, LookupQuery query)
    {
        TextLanguage?[] languages = [unit.SourceLanguage.ToTextLanguage(), unit.TargetLanguage.ToTextLanguage()];
        return languages.Contains(TextLanguage.Arabic) && languages.Contains(TextLanguage.English)
            && (query.Memories?.Contains(unit.Memory) ?? true)
            && query.MetadataFilter.All(pair => unit.Metadata.TryGetValue(pair.Key, out var value) && value == pair.Value);
    }

    private Match? Match(TranslationUnit unit, AnalyzedText asked, LookupQuery query, TranslationUnit[] searched)
    {
        var reversed = IsReversed(unit, query.Language);
        if (_scorer.Score(asked, Side(unit, query.Language), Context(unit.Context, query, reversed)) is not { } score
            || score.Score < query.MinScore)
        {
            // Penalties only lower a score.
            return null;
        }

        var taken = Penalties(unit, query.Language, searched).Where(penalty => penalty.Points > 0).ToArray();
        return new Match
        {
            Unit = unit,
            Reversed = reversed,
            Score = Math.Max(0, score.Score - taken.Sum(penalty => penalty.Points)),
            Class = score.Class,
            Explanation = score.Explanation with { Penalties = [.. taken] },
        };
    }

    private static ContextAgreement Context(SegmentContext unit, LookupQuery query, bool reversed)
    {
        if (query.Context is not { } asked)
        {
            return ContextAgreement.None;
        }

        if (asked.Document != "" && asked.SegmentId != "" && (asked.Document, asked.SegmentId) == (unit.Document, unit.SegmentId))
        {
            return ContextAgreement.Full;
        }

        var equal = 0;
        equal += AreEqual(asked.Previous, reversed ? unit.PreviousTarget : unit.PreviousSource) ? 1 : 0;
        equal += AreEqual(asked.Next, reversed ? unit.NextTarget : unit.NextSource) ? 1 : 0;
        return (ContextAgreement)equal;

        bool AreEqual(string? a, string? b) =>
            a is not null && b is not null && ExactKey.Of(a, query.Language) == ExactKey.Of(b, query.Language);
    }

    private IEnumerable<Penalty> Penalties(TranslationUnit unit, TextLanguage language, TranslationUnit[] searched)
    {
        var several = searched.Any(other => other != unit && other.Status != UnitStatus.Rejected
            && Side(other, language).ExactKey == Side(unit, language).ExactKey
            && Side(other, Other(language)).ExactKey != Side(unit, Other(language)).ExactKey);
        yield return new Penalty(PenaltyReason.MultipleTranslations, several ? penalties.MultipleTranslations : 0);
        yield return new Penalty(PenaltyReason.Unreviewed, unit.Status == UnitStatus.Aligned ? penalties.Unreviewed : 0);
        yield return new Penalty(PenaltyReason.MachineTranslated, unit.Origin == UnitOrigin.Machine ? penalties.MachineTranslated : 0);
        yield return new Penalty(PenaltyReason.Draft, unit.Status == UnitStatus.Draft ? penalties.Draft : 0);
        yield return new Penalty(PenaltyReason.Rejected, unit.Status == UnitStatus.Rejected ? penalties.Rejected : 0);
        yield return new Penalty(PenaltyReason.Memory, penalties.MemoryPenalty(unit.Memory));
        yield return new Penalty(PenaltyReason.Author, penalties.Authors.GetValueOrDefault(unit.Author));
    }

    private static bool IsReversed(TranslationUnit unit, TextLanguage language) => unit.SourceLanguage.ToTextLanguage() != language;

    private static TextLanguage Other(TextLanguage language) =>
        language == TextLanguage.Arabic ? TextLanguage.English : TextLanguage.Arabic;

    private AnalyzedText Side(TranslationUnit unit, TextLanguage language) =>
        Analyze(IsReversed(unit, language) ? unit.TargetText : unit.SourceText, language);

    private AnalyzedText Analyze(string text, TextLanguage language)
    {
        if (!_analyzed.TryGetValue((text, language), out var analyzed))
        {
            analyzed = Engine.Analyzer.Analyze(text, language, []);
            _analyzed.Add((text, language), analyzed);
        }

        return analyzed;
    }
}
