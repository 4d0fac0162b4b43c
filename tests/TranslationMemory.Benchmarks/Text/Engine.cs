using TranslationMemory.Benchmarks.Output;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Text;

/// <summary>The text engine with one lexicon.</summary>
internal sealed class Engine
{
    private Engine(string name, Lexicon lexicon)
    {
        Name = name;
        Clitics = new CliticAnalyzer(lexicon);
        Analyzer = new TextAnalyzer(Clitics);
    }

    /// <summary>Which word lists it knows.</summary>
    public string Name { get; }

    /// <summary>Reads the words.</summary>
    public CliticAnalyzer Clitics { get; }

    /// <summary>Reads the texts.</summary>
    public TextAnalyzer Analyzer { get; }

    /// <summary>The engine that knows the built-in words only.</summary>
    public static Engine BuiltIn() => new("built-in words", Lexicon.BuiltIn);

    /// <summary>The engine that also knows the words of an <c>ar.dic</c>.</summary>
    /// <exception cref="InputException">The file is no such list.</exception>
    public static Engine WithHunspell(string path)
    {
        using var stream = File.OpenRead(path);
        try
        {
            return new Engine("with hunspell-ar", new LexiconBuilder().AddBuiltIn().AddHunspell(stream).Build());
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"'{path}': {e.Message}");
        }
    }

    /// <summary>The same words, nothing remembered of what was read.</summary>
    public Engine Fresh() => new(Name, Clitics.Lexicon);

    /// <summary>The fold key of a word.</summary>
    public static string Fold(string word) => FoldKey.Of(ExactKey.Of(word, TextLanguage.Arabic), TextLanguage.Arabic);
}
