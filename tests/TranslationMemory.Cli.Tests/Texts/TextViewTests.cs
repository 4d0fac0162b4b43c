using TranslationMemory.Cli.Printing;
using TranslationMemory.Cli.Tests.Running;
using TranslationMemory.Cli.Texts;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Tests.Texts;

public class TextViewTests
{
    [Theory]
    [InlineData(SentenceKind.Sentence, 0, "  7  نص\n")]
    [InlineData(SentenceKind.Repeat, 3, "  7  نص  (repeats 3)\n")]
    [InlineData(SentenceKind.Boilerplate, 0, "  7  نص  (web boilerplate)\n")]
    public void Sentence_says_its_number_and_what_it_is(SentenceKind kind, int sameAs, string expected) =>
        Printed.By(printer => printer.Write(SentenceView.Line(new Sentence { Index = 7, Text = "نص", Kind = kind, SameAs = sameAs })))
            .ShouldBe(expected);

    [Fact]
    public void Analysis_shows_keys_then_a_row_for_each_token()
    {
        var analysis = new NormalizeTextResponse { ExactKey = "k1", FoldKey = "k2" };
        analysis.Tokens.Add(new Token { Text = "بوفدهم", Kind = TokenKind.Word, FoldKey = "بوفدهم", Stem = "وفد", Proclitics = { "ب" }, Enclitic = "هم", Span = new TextSpan() });
        analysis.Tokens.Add(new Token { Text = "35%", Kind = TokenKind.Placeable, FoldKey = "35%", Span = new TextSpan { Start = 7 } });
        analysis.Tokens.Add(new Token { Text = ".", Kind = TokenKind.Punctuation, Span = new TextSpan { Start = 10 } });
        analysis.Placeables.Add(new Placeable { Type = "percent", Value = "35%", Span = new TextSpan { Start = 7 } });
        analysis.Tokens.Add(new Token { Text = "1,234", Kind = TokenKind.Placeable, FoldKey = "1,234", Span = new TextSpan { Start = 11 } });
        analysis.Placeables.Add(new Placeable { Type = "number", Value = "1234", AlternativeValue = "1.234", Span = new TextSpan { Start = 11 } });
        analysis.Tokens.Add(new Token { Text = "x", Kind = TokenKind.Placeable, FoldKey = "x", Span = new TextSpan { Start = 17 } });
        analysis.Placeables.Add(new Placeable
        {
            Type = "hijri-date",
            Value = "1438-04-25 AH",
            GregorianValue = "2017-01-23",
            Span = new TextSpan { Start = 17 },
        });

        Printed.By(printer => AnalysisView.Write(printer, "بوفدهم 35%.", analysis)).Split('\n').ShouldBe(
        [
            "text       بوفدهم 35%.",
            "exact key  k1",
            "fold key   k2",
            "بوفدهم\tword\tب+وفد+هم\tبوفدهم\t",
            "35%\tplaceable\t\t35%\tpercent 35%",
            ".\tpunctuation\t\t\t",
            "1,234\tplaceable\t\t1,234\tnumber 1234 or 1.234",
            "x\tplaceable\t\tx\thijri-date 1438-04-25 AH = 2017-01-23",
            "",
            "",
        ]);
    }

    [Theory]
    [InlineData("", "وفد", "", "وفد")]
    [InlineData("و ل ال", "وفد", "", "و+ل+ال+وفد")]
    [InlineData("", "وفد", "هم", "وفد+هم")]
    public void Clitics_are_joined_as_grammars_write_them(string proclitics, string stem, string enclitic, string expected) =>
        CliticParts.Of(proclitics.Split(' ', StringSplitOptions.RemoveEmptyEntries), stem, enclitic).ShouldBe(expected);
}
