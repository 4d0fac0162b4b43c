using System.Collections.Immutable;
using TranslationMemory.Matching;
using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Storage.Tests;

/// <summary>Things to store.</summary>
internal static class Samples
{
    /// <summary>Texts that a careless store would change: NUL, surrogates that stand alone, marks, unusual spaces.</summary>
    public static readonly string[] NastyTexts =
    [
        string.Empty,
        " ",
        "\0",
        "before\0behind",
        "\uD800",
        "\uDC00",
        "lone \uD83D high",
        "lone \uDE00 low",
        "swapped \uDE00\uD83D pair",
        "pair \U0001F600",
        "\uFEFFbyte order mark",
        "\uFFFD\uFFFE\uFFFF",
        "e\u0301 \u00E9",
        "مُحَمَّدٌ ﷺ ـــ",
        "\u202Bيسار\u202C\u200F\u200E",
        "line\r\nbreak\rand\u2028more\u2029",
        "quote ' \" ; -- \\ % _",
        "\u061C\u0640\u06DD\u08E2",
        "ﻻ ﷲ",
    ];

    public static MemoryRecord Memory(string id = "news") => new()
    {
        Id = id,
        DisplayName = "News",
        SourceLanguage = LanguageTag.Arabic,
        TargetLanguage = LanguageTag.English,
        Penalty = 3,
        Description = "Articles of the agency",
    };

    public static TranslationUnit Unit(
        string source = "اختتمت الجولة", string target = "The round ended", string document = "", string segmentId = "") => new()
        {
            Memory = "news",
            Id = string.Empty,
            SourceLanguage = LanguageTag.Arabic,
            TargetLanguage = LanguageTag.English,
            SourceText = source,
            TargetText = target,
            Context = new SegmentContext { Document = document, SegmentId = segmentId },
        };

    public static TranslationUnit[] Units(int count, string prefix = "جملة") =>
        [.. Enumerable.Range(1, count).Select(i => Unit($"{prefix} {i}", $"sentence {i}"))];

    /// <summary>A unit in which no value is the default one.</summary>
    public static TranslationUnit FullUnit() => Unit("قال الوزير", "The minister said", "articles/a", "7") with
    {
        SourceLanguage = Language("ar-SY"),
        TargetLanguage = Language("en-GB"),
        Context = new SegmentContext
        {
            PreviousSource = string.Empty,
            NextSource = "التالي",
            PreviousTarget = null,
            NextTarget = "next",
            Document = "articles/a",
            SegmentId = "7",
        },
        Status = UnitStatus.Draft,
        Origin = UnitOrigin.Machine,
        Author = "ليلى",
        Metadata = Metadata(("client", "UN"), ("موضوع", "سياسة"), ("A", string.Empty)),
    };

    public static ImmutableSortedDictionary<string, string> Metadata(params (string Key, string Value)[] pairs) =>
        pairs.ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    public static GlossaryRecord Glossary(string id = "syria-talks") =>
        new() { Id = id, DisplayName = "Syria talks", Description = "Delegations and people" };

    public static TermEntry Entry(string id = "", string arabic = "وفد المعارضة", string english = "opposition delegation") => new()
    {
        Glossary = "syria-talks",
        Id = id,
        Terms =
        [
            new Term { Language = LanguageTag.Arabic, Text = arabic },
            new Term { Language = LanguageTag.English, Text = english },
        ],
    };

    /// <summary>An entry in which no value is the default one.</summary>
    public static TermEntry FullEntry(string id = "un") => new()
    {
        Glossary = "syria-talks",
        Id = id,
        Kind = EntryKind.Organization,
        Domain = "politics",
        Definition = "\uD800 a body",
        Source = "UNTERM",
        Note = "nul \0 inside",
        Terms =
        [
            new Term
            {
                Language = Language("ar-SY"),
                Text = "الأمم المتحدة",
                Status = TermStatus.Admitted,
                Variants = ["الامم المتحدة", "\uDC00"],
                Forms = ["للأمم المتحدة"],
            },
            new Term { Language = LanguageTag.English, Text = "UN", Status = TermStatus.Forbidden, Variants = ["U.N."] },
        ],
    };

    public static ArticleRecord Article(string id = "astana", string? memory = "news") => new()
    {
        Id = id,
        Title = "أستانا",
        SourceLanguage = LanguageTag.Arabic,
        TargetLanguage = LanguageTag.English,
        SourceText = "اختتمت الجولة. شارك. اختتمت الجولة.",
        TargetText = "The round ended. Share. The round ended.",
        SourceSentences =
        [
            new StoredSentence(new TextSpan(0, 14), SentenceKind.Sentence, null),
            new StoredSentence(new TextSpan(15, 5), SentenceKind.Boilerplate, null),
            new StoredSentence(new TextSpan(21, 14), SentenceKind.Repeat, 1),
        ],
        TargetSentences = [new StoredSentence(new TextSpan(0, 16), SentenceKind.Sentence, null)],
        Memory = memory,
    };

    public static NewBead[] Beads() =>
    [
        new NewBead([1, 3], [1], 0, BeadState.Aligned, .98768),
        new NewBead([2], [], null, BeadState.Boilerplate, 1),
        new NewBead([3], [1], 1, BeadState.Accepted, .4),
    ];

    public static LanguageTag Language(string tag)
    {
        LanguageTag.TryParse(tag, out var language).ShouldBeTrue();
        return language;
    }
}
