using System.Text;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using TranslationMemory.Cli.Articles;
using TranslationMemory.Cli.Glossaries;
using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Memories;
using TranslationMemory.Cli.Transfers;
using TranslationMemory.Cli.Units;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Json;

/// <summary>What is stored, as programs read it.</summary>
public class RecordShapeTests
{
    private static readonly Timestamp Time = Timestamp.FromDateTimeOffset(new DateTimeOffset(2017, 2, 16, 18, 30, 5, TimeSpan.Zero));

    [Theory]
    [InlineData("ar", """{"ar":[0,1],"en":[0],"posterior":0.9877}""")]
    [InlineData("en-GB", """{"ar":[0],"en":[0,1],"posterior":0.9877}""")]
    public void An_aligned_bead_counts_sentences_from_0(string language, string expected) => Written(
        writer => ArticleJson.WriteAligned(
            writer, new Bead { SourceIndexes = { 1, 2 }, TargetIndexes = { 1 }, Posterior = .98768 }, language)).ShouldBe(expected);

    [Fact]
    public void Unit() => Written(writer => UnitJson.Write(writer, new Unit
    {
        Name = "memories/main/units/u1",
        SourceLanguage = "ar-SY",
        TargetLanguage = "en",
        SourceText = "وصل الوفد",
        TargetText = "The delegation arrived",
        Status = UnitStatus.Aligned,
        Origin = UnitOrigin.Alignment,
        Author = "Amal",
        Context = new SegmentContext { Document = "articles/story" },
        CreateTime = Time,
        UpdateTime = Time,
    })).ShouldBe(
        """{"name":"memories/main/units/u1","sourceLanguage":"ar-SY","targetLanguage":"en","source":"وصل الوفد","target":"The delegation arrived","status":"aligned","origin":"alignment","author":"Amal","document":"articles/story","createTime":"2017-02-16T18:30:05Z","updateTime":"2017-02-16T18:30:05Z"}""");

    [Fact]
    public void Unit_of_no_document_says_null() =>
        Written(writer => UnitJson.Write(writer, new Unit())).ShouldContain("\"document\":null,\"createTime\":null");

    [Fact]
    public void Memory() => Written(writer => MemoryJson.Write(writer, new Memory
    {
        Name = "memories/news",
        DisplayName = "News",
        SourceLanguage = "ar",
        TargetLanguage = "en",
        Penalty = 3,
        UnitCount = 7,
        CreateTime = Time,
        UpdateTime = Time,
    })).ShouldBe(
        """{"name":"memories/news","displayName":"News","sourceLanguage":"ar","targetLanguage":"en","penalty":3,"description":"","unitCount":7,"createTime":"2017-02-16T18:30:05Z","updateTime":"2017-02-16T18:30:05Z"}""");

    [Fact]
    public void Counts_of_a_memory_stand_in_the_order_of_their_names()
    {
        var stats = new MemoryStats { Name = "memories/news", UnitCount = 3, DistinctSourceCount = 2 };
        stats.UnitsByStatus.Add("draft", 1);
        stats.UnitsByStatus.Add("confirmed", 2);
        stats.UnitsByOrigin.Add("human", 3);

        Written(writer => MemoryJson.Write(writer, stats)).ShouldBe(
            """{"name":"memories/news","unitCount":3,"distinctSourceCount":2,"unitsByStatus":{"confirmed":2,"draft":1},"unitsByOrigin":{"human":3},"lastChangeTime":null}""");
    }

    [Fact]
    public void Glossary() => Written(writer => EntryJson.Write(writer, new Glossary { Name = "glossaries/main", EntryCount = 2, CreateTime = Time, UpdateTime = Time }))
        .ShouldBe("""{"name":"glossaries/main","displayName":"","description":"","entryCount":2,"createTime":"2017-02-16T18:30:05Z","updateTime":"2017-02-16T18:30:05Z"}""");

    [Fact]
    public void Entry()
    {
        var entry = new Entry { Name = "glossaries/main/entries/delegation", Kind = EntryKind.Organization, Domain = "talks", Note = "n" };
        entry.Terms.Add(new Term { LanguageCode = "ar", Text = "وفد", Status = TermStatus.Preferred, Variants = { "وفدٌ" }, Forms = { "وفود", "وفدان" } });
        entry.Terms.Add(new Term { LanguageCode = "en", Text = "deputation", Status = TermStatus.Forbidden });

        Written(writer => EntryJson.Write(writer, entry)).ShouldBe(
            """{"name":"glossaries/main/entries/delegation","kind":"organization","domain":"talks","terms":[{"language":"ar","text":"وفد","status":"preferred","variants":["وفدٌ"],"forms":["وفود","وفدان"]},{"language":"en","text":"deputation","status":"forbidden","variants":[],"forms":[]}],"definition":null,"source":null,"note":"n"}""");
    }

    [Fact]
    public void Issue() => Written(writer => TermJson.Write(writer, new TermIssue
    {
        Kind = TermIssueKind.Missing,
        Entry = "glossaries/main/entries/delegation",
        SourceText = "الوفد",
        SourceSpan = new TextSpan { Start = 4, Length = 5 },
        Expected = { "delegation" },
    })).ShouldBe(
        """{"kind":"missing","entry":"glossaries/main/entries/delegation","source":"الوفد","sourceSpan":[4,9],"target":null,"targetSpan":[0,0],"expected":["delegation"]}""");

    [Fact]
    public void Article()
    {
        var article = new Article
        {
            Name = "articles/story",
            Title = "قصة",
            SourceLanguage = "ar",
            TargetLanguage = "en",
            Memory = "memories/main",
            SourceSentenceCount = 1,
            TargetSentenceCount = 1,
            CreateTime = Time,
        };
        article.SourceSentences.Add(new Sentence { Index = 1, Text = "قصة", Span = new TextSpan { Length = 3 }, Kind = SentenceKind.Sentence });
        article.TargetSentences.Add(new Sentence { Index = 1, Text = "Story", Span = new TextSpan { Length = 5 }, Kind = SentenceKind.Sentence });
        article.Beads.Add(new Bead { SourceIndexes = { 1 }, TargetIndexes = { 1 }, Unit = "memories/main/units/u1", State = BeadState.Aligned, Posterior = .98 });

        const string Head = "\"name\":\"articles/story\",\"title\":\"قصة\",\"sourceLanguage\":\"ar\",\"targetLanguage\":\"en\",\"sourceSentenceCount\":1,\"targetSentenceCount\":1,\"memory\":\"memories/main\",\"createTime\":\"2017-02-16T18:30:05Z\"";
        Written(writer => ArticleJson.WriteHead(writer, article)).ShouldBe($"{{{Head}}}");
        Written(writer => ArticleJson.Write(writer, article)).ShouldBe(
            $"{{{Head},\"sourceSentences\":[{{\"index\":1,\"text\":\"قصة\",\"start\":0,\"length\":3,\"kind\":\"sentence\",\"sameAs\":null}}],\"targetSentences\":[{{\"index\":1,\"text\":\"Story\",\"start\":0,\"length\":5,\"kind\":\"sentence\",\"sameAs\":null}}],\"beads\":[{{\"source\":[1],\"target\":[1],\"unit\":\"memories/main/units/u1\",\"state\":\"aligned\",\"posterior\":0.98}}]}}");
    }

    [Fact]
    public void Import()
    {
        var result = new ImportResult { Totals = new ImportProgress { Created = 2, Updated = 1, Unchanged = 4, Rejected = 1 } };
        result.RejectedItems.Add(new RejectedItem { Line = 3, Reason = "The source is empty.", Text = "\tx" });
        result.Notes.Add("The column 'lang' is not known and was left out.");

        Written(writer => ImportJson.Write(writer, "units.tsv", "memories/main", result)).ShouldBe(
            """{"file":"units.tsv","into":"memories/main","created":2,"updated":1,"unchanged":4,"rejected":1,"rejections":[{"line":3,"reason":"The source is empty.","text":"\tx"}],"notes":["The column 'lang' is not known and was left out."]}""");
    }

    [Fact]
    public void Every_status_origin_kind_and_reason_has_a_name_of_its_own()
    {
        Names(ContractNames.Name, UnitStatus.Unspecified).ShouldBe(["draft", "aligned", "confirmed", "rejected"]);
        Names(ContractNames.Name, UnitOrigin.Unspecified).ShouldBe(["human", "alignment", "machine", "import"]);
        Names(ContractNames.Name, EntryKind.Unspecified).ShouldBe(["term", "person", "place", "organization", "title", "month", "weekday"]);
        Names(ContractNames.Name, TermStatus.Unspecified).ShouldBe(["preferred", "admitted", "forbidden"]);
        Names(ContractNames.Name, TermIssueKind.Unspecified).ShouldBe(["missing", "forbidden"]);
        Names(ContractNames.Name, PenaltyReason.Unspecified)
            .ShouldBe(["multiple-translations", "unreviewed", "machine-translated", "draft", "rejected", "memory", "author"]);
    }

    private static string[] Names<T>(Func<T, string> name, T unspecified)
        where T : struct, System.Enum =>
        [.. System.Enum.GetValues<T>().Where(value => !value.Equals(unspecified)).Select(name)];

    private static string Written(Action<Utf8JsonWriter> properties)
    {
        using var stream = new MemoryStream();
        using var lines = new JsonLines(stream);
        lines.Write(properties);
        lines.Flush();
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n');
    }
}
