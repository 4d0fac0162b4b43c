using System.Collections.Immutable;
using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

/// <summary>A history of an index, and a lookup after it.</summary>
internal sealed record RandomWorld(ImmutableArray<RandomStep> Steps, LookupQuery Query)
{
    private static readonly string[] Memories = ["news", "un", "zz"];
    private static readonly string[] Authors = ["", "ana", "omar"];
    private static readonly string?[] Neighbors = [null, "", "في الوفد", "The talks", "فى الوفد."];

    /// <summary>Worlds of so many changes.</summary>
    public static Gen<RandomWorld> Of(int changes) =>
        from arabic in Phrases.Of(Phrases.Arabic, changes + 1)
        from english in Phrases.Of(Phrases.English, changes + 1)
        from steps in Step.Array[changes]
        from query in Lookup(arabic[^1], english[^1])
        select new RandomWorld([.. steps.Select((step, i) => step.Fill(arabic[i], english[i], i))], query);

    private static Gen<RandomStep> Step =>
        from kind in Gen.Frequency((12, Gen.Const(StepKind.Upsert)), (3, Gen.Const(StepKind.Remove)), (1, Gen.Const(StepKind.RemoveMemory)))
        from memory in Gen.OneOf(Memories)
        from id in Gen.Int[0, 30]
        from direction in Gen.Int[0, 9]
        from status in Gen.Enum<UnitStatus>()
        from origin in Gen.Enum<UnitOrigin>()
        from author in Gen.OneOf(Authors)
        from metadata in Gen.Int[0, 3]
        from context in Gen.Select(Gen.OneOf(Neighbors), Gen.OneOf(Neighbors), Gen.Int[0, 3])
        select new RandomStep(kind, new TranslationUnit
        {
            Memory = memory,
            Id = $"u{id}",
            SourceLanguage = direction is 1 or 2 or 3 or 4 or 8 ? LanguageTag.English : LanguageTag.Arabic,
            TargetLanguage = direction is 1 or 2 or 3 or 4 or 9 ? LanguageTag.Arabic : LanguageTag.English,
            SourceText = "",
            TargetText = "",
            Status = status,
            Origin = origin,
            Author = author,
            Metadata = Pairs(metadata),
            Context = new SegmentContext
            {
                PreviousSource = context.Item1,
                NextSource = context.Item2,
                PreviousTarget = context.Item2,
                NextTarget = context.Item1,
                Document = context.Item3 > 1 ? "d" : "",
                SegmentId = context.Item3 > 0 ? "7" : "",
            },
        });

    private static Gen<LookupQuery> Lookup(string arabic, string english) =>
        from language in Gen.Enum<TextLanguage>()
        from score in Gen.Frequency((4, Gen.Int[30, 102]), (2, Gen.Int[30, 60]), (1, Gen.Int[92, 102]))
        from count in Gen.Int[1, 8]
        from memories in Gen.Int[0, 5]
        from filter in Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[1, 3]))
        from context in Gen.Select(Gen.Bool, Gen.OneOf(Neighbors), Gen.OneOf(Neighbors), Gen.Bool)
        select new LookupQuery
        {
            Text = language == TextLanguage.Arabic ? arabic : english,
            Language = language,
            MinScore = score,
            MaxMatches = count,
            Memories = memories switch
            {
                0 => ImmutableHashSet.Create("news"),
                1 => ImmutableHashSet.Create("un", "zz"),
                _ => null,
            },
            MetadataFilter = Pairs(filter),
            Context = context.Item1
                ? new QueryContext(context.Item2, context.Item3, context.Item4 ? "d" : "", "7")
                : null,
        };

    private static ImmutableSortedDictionary<string, string> Pairs(int kind)
    {
        var pairs = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        pairs = kind is 1 or 3 ? pairs.Add("client", "x") : pairs;
        return kind is 2 or 3 ? pairs.Add("field", "law") : pairs;
    }
}

/// <summary>What a step does.</summary>
internal enum StepKind
{
    Upsert,
    Remove,
    RemoveMemory,
}

/// <summary>A change to the index.</summary>
internal sealed record RandomStep(StepKind Kind, TranslationUnit Unit)
{
    /// <summary>The step with texts and a place in the history.</summary>
    public RandomStep Fill(string arabic, string english, int step) => this with
    {
        Unit = Unit with
        {
            // Two changes may come in one transaction: then only memory and id order them.
            Sequence = step / 2,
            SourceText = Unit.SourceLanguage == LanguageTag.Arabic ? arabic : english,
            TargetText = Unit.TargetLanguage == LanguageTag.Arabic ? arabic : english,
        },
    };
}
