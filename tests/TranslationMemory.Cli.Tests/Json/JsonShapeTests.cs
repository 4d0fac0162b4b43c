using System.Text;
using System.Text.Json;
using TranslationMemory.Cli.Glossaries;
using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Lookups;
using TranslationMemory.Cli.Texts;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Json;

/// <summary>The exact lines that programs read.</summary>
public class JsonShapeTests
{
    [Fact]
    public void Sentence() => Written(writer => SentenceJson.Write(writer, new Sentence
    {
        Index = 1,
        Text = "وصل الوفد.",
        Span = new TextSpan { Start = 3, Length = 10 },
        Kind = SentenceKind.Sentence,
    })).ShouldBe("""{"index":1,"text":"وصل الوفد.","start":3,"length":10,"kind":"sentence","sameAs":null}""");

    [Theory]
    [InlineData(SentenceKind.Repeat, 2, "\"kind\":\"repeat\",\"sameAs\":2")]
    [InlineData(SentenceKind.Boilerplate, 0, "\"kind\":\"boilerplate\",\"sameAs\":null")]
    public void Kinds_of_sentences(SentenceKind kind, int sameAs, string expected) =>
        Written(writer => SentenceJson.Write(writer, new Sentence { Kind = kind, SameAs = sameAs })).ShouldContain(expected);

    [Fact]
    public void Fragments_stand_before_the_terms() => Written(writer => LookupJson.WriteAnswer(writer, new LookupSegmentResponse
    {
        Fragments =
        {
            new Fragment
            {
                Unit = "memories/main/units/u1",
                SourceText = "وقف إطلاق النار",
                TargetText = "ceasefire",
                QuerySpan = new TextSpan { Start = 4, Length = 16 },
                UnitSpan = new TextSpan { Start = 0, Length = 15 },
                Score = 95,
            },
        },
    })).ShouldBe("""
        {"matches":[],"fragments":[{"querySpan":[4,20],"unitSpan":[0,15],"score":95,"source":"وقف إطلاق النار","target":"ceasefire","unit":"memories/main/units/u1"}],"terms":[]}
        """);

    [Fact]
    public void Analysis()
    {
        var analysis = new NormalizeTextResponse { ExactKey = "وللوفد", FoldKey = "وللوفد" };
        analysis.Tokens.Add(new Token
        {
            Text = "وللوفد",
            Span = new TextSpan { Start = 0, Length = 6 },
            Kind = TokenKind.Word,
            ExactKey = "وللوفد",
            FoldKey = "وللوفد",
            Stem = "وفد",
            Proclitics = { "و", "ل", "ال" },
        });
        analysis.Placeables.Add(new Placeable
        {
            Type = "date",
            Span = new TextSpan { Start = 7, Length = 9 },
            Text = "23 يناير",
            Value = "2017-01-23",
        });

        Written(writer => AnalysisJson.Write(writer, "وللوفد 23 يناير", analysis)).ShouldBe(
            """{"text":"وللوفد 23 يناير","exactKey":"وللوفد","foldKey":"وللوفد","tokens":[{"text":"وللوفد","start":0,"length":6,"kind":"word","exactKey":"وللوفد","foldKey":"وللوفد","stem":"وفد","proclitics":["و","ل","ال"],"enclitic":null}],"placeables":[{"type":"date","start":7,"length":9,"text":"23 يناير","value":"2017-01-23","alternativeValue":null,"gregorianValue":null,"pluralCategory":null}]}""");
    }

    [Fact]
    public void Enclitic_and_kinds_of_tokens()
    {
        var analysis = new NormalizeTextResponse();
        analysis.Tokens.Add(new Token { Kind = TokenKind.Placeable, Enclitic = "هم" });
        analysis.Tokens.Add(new Token { Kind = TokenKind.Punctuation });

        var line = Written(writer => AnalysisJson.Write(writer, "x", analysis));

        line.ShouldContain("\"enclitic\":\"هم\"");
        line.ShouldContain("\"kind\":\"placeable\"");
        line.ShouldContain("\"kind\":\"punctuation\"");
    }

    [Fact]
    public void Terms() => Written(writer => TermJson.Write(writer, "للوفد", [Hit()])).ShouldBe(
        """{"text":"للوفد","terms":[{"start":0,"length":5,"text":"للوفد","entry":"glossaries/main/entries/delegation","source":"وفد","target":"delegation","hit":"clitic","proclitics":["ل","ال"],"primary":true,"procliticMeanings":["for/to","the"],"enclitic":null,"encliticMeaning":null,"confidence":0.95}]}""");

    [Theory]
    [InlineData(TermHitClass.Exact, "exact")]
    [InlineData(TermHitClass.Fold, "fold")]
    [InlineData(TermHitClass.Variant, "variant")]
    [InlineData(TermHitClass.Article, "article")]
    [InlineData(TermHitClass.Weak, "weak")]
    [InlineData(TermHitClass.Fuzzy, "fuzzy")]
    public void Hits(TermHitClass hit, string expected) => hit.Name().ShouldBe(expected);

    [Fact]
    public void Lookup()
    {
        var response = new LookupSegmentResponse();
        response.Matches.Add(new Match
        {
            Score = 87,
            MatchClass = MatchClass.Fuzzy,
            SourceText = "وصل وفد",
            TargetText = "A delegation arrived",
            Unit = "memories/main/units/u1",
            Explanation = new Explanation
            {
                Edits =
                {
                    new Edit
                    {
                        Relation = EditRelation.Substitution,
                        QuerySpan = new TextSpan { Start = 4, Length = 5 },
                        UnitSpan = new TextSpan { Start = 4, Length = 3 },
                        Points = 100.0 / 12,
                        Cost = 100,
                    },
                },
                Penalties = { new Penalty { Reason = PenaltyReason.Unreviewed, Points = 2 } },
                Secondary = { new SecondaryDifference { Kind = SecondaryKind.Punctuation, Points = 1 } },
                Ceilings = { new Ceiling { Reason = CeilingReason.Word, Score = 94 } },
                WordCount = 12,
                TextScore = 89,
            },
        });
        response.Terms.Add(Hit());

        var line = Written(writer => LookupJson.Write(writer, "وصل الوفد", response));

        line.ShouldBe(
            """{"text":"وصل الوفد","matches":[{"score":87,"class":"fuzzy","source":"وصل وفد","target":"A delegation arrived","unit":"memories/main/units/u1","edits":[{"relation":"word","querySpan":[4,9],"unitSpan":[4,7],"points":8.3333,"cost":100}],"penalties":[{"reason":"unreviewed","points":2}],"secondary":[{"kind":"punctuation","points":1}],"ceilings":[{"reason":"word","score":94}],"wordCount":12,"textScore":89}],"terms":[{"start":0,"length":5,"text":"للوفد","entry":"glossaries/main/entries/delegation","source":"وفد","target":"delegation","hit":"clitic","proclitics":["ل","ال"],"primary":true,"procliticMeanings":["for/to","the"],"enclitic":null,"encliticMeaning":null,"confidence":0.95}]}""");
    }

    [Fact]
    public void Names_of_match_classes_and_relations()
    {
        MatchClass[] classes = [MatchClass.DoubleContext, MatchClass.Context, MatchClass.Exact, MatchClass.NearExact, MatchClass.Fuzzy];
        classes.Select(ContractNames.Name).ShouldBe(["double-context", "context", "exact", "near-exact", "fuzzy"]);
        EditRelation[] relations =
        [
            EditRelation.Fold, EditRelation.ArticleOrConjunction, EditRelation.Clitics, EditRelation.Placeable,
            EditRelation.Spelling, EditRelation.Substitution, EditRelation.Insertion, EditRelation.Deletion,
        ];
        relations.Select(ContractNames.Name)
            .ShouldBe(["fold", "article", "clitics", "placeable", "spelling", "word", "insertion", "deletion"]);
    }

    [Fact]
    public void Rendering_that_is_forbidden_is_not_the_target()
    {
        var hit = Hit();
        hit.Renderings.Insert(0, new TermRendering { Text = "deputation", Status = TermStatus.Forbidden });

        TermView.Rendering(hit).ShouldBe("delegation");
    }

    [Theory]
    [InlineData("a\0b", "a\\u0000b")]
    [InlineData("\"\\", "\\\"\\\\")]
    [InlineData("<وفد & 'x'>", "<وفد & 'x'>")]
    public void Strings_are_readable_and_valid(string text, string expected)
    {
        var line = Written(writer => writer.WriteProblem(text, "bad"));

        line.ShouldBe($$"""{"text":"{{expected}}","error":"bad"}""");
        JsonDocument.Parse(line).RootElement.GetProperty("text").GetString().ShouldBe(text);
    }

    [Fact]
    public void Lines_come_out_in_order_however_many_there_are()
    {
        using var stream = new MemoryStream();
        using var lines = new JsonLines(stream);
        for (var i = 0; i < 20_000; i++)
        {
            var number = i;
            lines.Write(writer => writer.WriteNumber("n", number));
        }

        lines.Flush();
        Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Split('\n')
            .ShouldBe(Enumerable.Range(0, 20_000).Select(i => $$"""{"n":{{i}}}"""));
    }

    private static TermHit Hit() => new()
    {
        Span = new TextSpan { Start = 0, Length = 5 },
        Text = "للوفد",
        Entry = "glossaries/main/entries/delegation",
        Term = "وفد",
        HitClass = TermHitClass.Clitic,
        Proclitics = { "ل", "ال" },
        ProcliticMeanings = { "for/to", "the" },
        Confidence = 0.95,
        Primary = true,
        Renderings = { new TermRendering { Text = "delegation", Status = TermStatus.Preferred } },
    };

    private static string Written(Action<Utf8JsonWriter> properties)
    {
        using var stream = new MemoryStream();
        using var lines = new JsonLines(stream);
        lines.Write(properties);
        lines.Flush();
        return Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n');
    }
}
