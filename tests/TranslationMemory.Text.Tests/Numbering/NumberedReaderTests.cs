using CsCheck;

namespace TranslationMemory.Text.Tests.Numbering;

/// <summary>Numbers stand for the tokens that the analyser gives, whatever was read before.</summary>
public class NumberedReaderTests
{
    private static readonly TextAnalyzer Analyzer = new(new CliticAnalyzer(Lexicon.BuiltIn));

    private static readonly Gen<string> Sentence = Gen.OneOf(
        [
            .. "و ب الـ 24 ٣٫٥٪ 2017-1 خمسة يناير May US us THE THEY WHO BBC's U.S. a.com http://x.y # لم وللوفد . ، : ' \u064E \u200B وwo".Split(' ').Select(Gen.Const),
            Gen.Const(" "), Gen.Const(" "), Gen.Const(" "), Gen.Const(new string('x', 40)),
            AnyText.ArabicMix,
        ]).Array[0, 16].Select(string.Concat);

    [Fact]
    public void Read_gives_the_numbers_of_the_tokens_of_the_analyser()
    {
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var forms = new Forms();
            var reader = new NumberedReader(Analyzer, language, forms);
            var read = new NumberedTokens();
            Gen.OneOf(Sentence, AnyText.Utf16).Sample(
                text =>
                {
                    var tokens = Analyzer.Analyze(text, language).Tokens;
                    reader.Read(text, read);
                    foreach (var (index, token) in read.Unknown)
                    {
                        read.Numbers[index].ShouldBe(-1);
                        token.ShouldBe(tokens[index]);
                        forms.Add(token);
                    }

                    // The first time some are new, the second time all are known, and those that are kept come from there.
                    for (var time = 0; time < 2; time++)
                    {
                        reader.Read(text, read);
                        read.Unknown.ShouldBeEmpty();
                        read.Numbers.ToArray().ShouldBe(tokens.Select(token => forms.Find(token)));
                        read.Spans.ToArray().ShouldBe(tokens.Select(token => token.Span));
                    }
                },
                iter: 3_000,
                threads: 1);
        }
    }

    [Fact]
    public void Words_that_differ_in_capitals_only_have_numbers_of_their_own_in_headlines()
    {
        var forms = new Forms();
        var reader = new NumberedReader(Analyzer, TextLanguage.English, forms);
        Number("They told US.", reader, forms)[2].ShouldNotBe(Number("THEY TOLD US.", reader, forms)[2]);
        Number("They told US.", reader, forms)[2].ShouldNotBe(Number("THEY TOLD US.", reader, forms)[2]);
    }

    [Fact]
    public void More_words_than_are_kept_are_still_numbered_rightly()
    {
        var forms = new Forms();
        var reader = new NumberedReader(Analyzer, TextLanguage.English, forms);
        var words = Enumerable.Range(0, 1_000).Select(i => string.Concat("word", new string('a', 1 + (i % 20)), new string('b', 1 + (i / 20)))).ToArray();
        foreach (var word in words.Concat(words))
        {
            Number(word, reader, forms).ShouldBe([forms.Find(Analyzer.Analyze(word, TextLanguage.English).Tokens[0])]);
        }
    }

    private static int[] Number(string text, NumberedReader reader, Forms forms)
    {
        var tokens = new NumberedTokens();
        reader.Read(text, tokens);
        foreach (var (_, token) in tokens.Unknown)
        {
            forms.Add(token);
        }

        reader.Read(text, tokens);
        return tokens.Numbers.ToArray();
    }

    /// <summary>Forms numbered as they come.</summary>
    private sealed class Forms : IFormNumbers
    {
        private readonly Dictionary<(WordForm Form, string? Value, string? Other), int> _numbers = [];
        private readonly List<string> _letters = [];

        public void Add(in Token token)
        {
            if (_numbers.TryAdd(KeyOf(token), _letters.Count))
            {
                _letters.Add(token.Form.Surface);
            }
        }

        public int Find(in Token token) => _numbers.GetValueOrDefault(KeyOf(token), -1);

        public ReadOnlySpan<char> Surface(int number) => _letters[number];

        private static (WordForm Form, string? Value, string? Other) KeyOf(in Token token) =>
            (token.Form, token.Placeable is { } placeable ? $"{placeable.Type} {placeable.Value}" : null, token.Placeable?.AlternativeValue);
    }
}
