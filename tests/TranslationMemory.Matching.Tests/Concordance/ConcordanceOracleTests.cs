using System.Collections.Immutable;
using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

public sealed class ConcordanceOracleTests
{
    private static readonly Gen<ConcordanceQuery> Queries =
        from arabic in Phrases.Of(Phrases.Arabic, 1)
        from english in Phrases.Of(Phrases.English, 1)
        from language in Gen.Enum<TextLanguage>()
        from mode in Gen.Enum<ConcordanceMode>()
        from limit in Gen.Int[1, 12]
        from filter in Gen.Int[0, 9]
        from after in Gen.Int[0, 40]
        from start in Gen.Int[0, 6]
        from length in Gen.Int[1, 4]
        from cut in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 2])
        let words = (language == TextLanguage.Arabic ? arabic : english)[0].Split(' ').Skip(Math.Min(start, 2)).Take(length)
        select new ConcordanceQuery
        {
            Text = Write(string.Join(' ', words), language, mode, cut),
            Language = language,
            Mode = mode,
            Limit = limit,
            Memories = filter == 1 ? ImmutableHashSet.Create("news") : null,
            Statuses = filter == 2 ? ImmutableHashSet.Create(UnitStatus.Confirmed, UnitStatus.Draft) : null,
            Origins = filter == 3 ? ImmutableHashSet.Create(UnitOrigin.Human) : null,
            Authors = filter == 4 ? ImmutableHashSet.Create("ana") : null,
            MetadataFilter = filter == 5
                ? ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("client", "x")
                : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
            After = after > 25 ? null : new ConcordancePosition(after, "news", $"u{after % 7}"),
        };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public Task Search_gives_what_reading_every_unit_gives_whatever_was_added_and_removed_before() =>
        (from world in RandomWorld.Of(60)
         from query in Queries
         from compaction in Gen.Int[0, 60]
         select (world, query, compaction)).SampleAsync(
            async drawn =>
            {
                var index = new SegmentIndex(Engine.Analyzer, Engine.NoNames, new PenaltyOptions());
                var slow = new BruteForce(Engine.NoNames, new PenaltyOptions());
                for (var i = 0; i < drawn.world.Steps.Length; i++)
                {
                    // Parts in place of the delta; what comes later has tombstones in them.
                    if (i == drawn.compaction || i == drawn.compaction / 2)
                    {
                        await index.CompactAsync(Cancellation);
                    }

                    Apply(drawn.world.Steps[i], index, slow);
                }

                if (ScannedWord.Items(drawn.query.Text.Replace('*', ' ').Replace('?', ' '), drawn.query.Language).Length > 0
                    && !(drawn.query.Mode == ConcordanceMode.Wildcard && HasWildcardsAlone(drawn.query.Text)))
                {
                    Write(index.Search(drawn.query, Cancellation)).ShouldBe(Write(ConcordanceScan.Search(slow.Units, drawn.query)));
                }
            },
            iter: 600);

    /// <summary>True when some wildcards stand beside no letter and no digit, which is refused.</summary>
    private static bool HasWildcardsAlone(string text) =>
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) || c is '*' or '?' ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Any(part => !part.Any(char.IsLetterOrDigit));

    private static void Apply(RandomStep step, SegmentIndex index, BruteForce slow)
    {
        switch (step.Kind)
        {
            case StepKind.Upsert:
                index.Upsert([step.Unit]);
                slow.Upsert([step.Unit]);
                break;
            case StepKind.Remove:
                index.Remove(step.Unit.Memory, step.Unit.Id);
                slow.Remove(step.Unit.Memory, step.Unit.Id);
                break;
            default:
                index.RemoveMemory(step.Unit.Memory);
                slow.RemoveMemory(step.Unit.Memory);
                break;
        }
    }

    /// <summary>Puts wildcards into the words, where there are letters and no mark or space beside them.</summary>
    private static string Write(string text, TextLanguage language, ConcordanceMode mode, (int Kind, int Place, int Word) cut)
    {
        if (text.Length == 0 || mode != ConcordanceMode.Wildcard || ScannedWord.Items(text, language).Any(token => token.Kind != TokenKind.Word))
        {
            return text;
        }

        var words = text.Split(' ');
        ref var word = ref words[cut.Word % words.Length];
        if (word.All(char.IsLetter) && word.Length > 2)
        {
            var place = cut.Place % word.Length;
            word = cut.Kind switch
            {
                0 => word[..Math.Max(1, place)] + '*',
                1 => '*' + word[Math.Min(place, word.Length - 1)..],
                2 => string.Concat(word.AsSpan(0, place), "?", word.AsSpan(place + 1)),
                _ => string.Concat(word.AsSpan(0, place), "*", word.AsSpan(place + 1), "?*"),
            };
        }

        return string.Join(' ', words);
    }

    private static string Write(IEnumerable<ConcordanceHit> hits) =>
        string.Join('\n', hits.Select(hit => $"{hit.Unit.Memory} {hit.Unit.Id} {hit.Reversed} {string.Join(' ', hit.Spans)}"));
}
