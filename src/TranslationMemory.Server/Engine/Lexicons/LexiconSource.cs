using TranslationMemory.Server.Hosting;
using TranslationMemory.Text;

namespace TranslationMemory.Server.Engine;

/// <summary>Makes lexicons: the project's own words, those of <c>hunspell-ar</c>, and those that the content attests.</summary>
internal sealed class LexiconSource
{
    private readonly string? _hunspell;
    private readonly bool _isNamed;

    /// <summary>A source that uses the word list which <paramref name="hunspell"/> means.</summary>
    /// <param name="hunspell">A file, <see cref="HunspellFile.Automatic"/> or <see cref="HunspellFile.None"/>.</param>
    /// <exception cref="ServiceStartException">A file is named and not there.</exception>
    public LexiconSource(string hunspell)
    {
        _hunspell = HunspellFile.Find(hunspell);
        _isNamed = hunspell is not HunspellFile.Automatic;
    }

    /// <summary>The word list in use; null for none.</summary>
    public string? WordList { get; private set; }

    /// <summary>Makes a lexicon. A word list that was found by itself and cannot be read is done without.</summary>
    /// <param name="attested">Words of the content, as <see cref="LexiconBuilder.AddAttested"/> takes them.</param>
    /// <exception cref="ServiceStartException">The word list that an option names cannot be read.</exception>
    public Lexicon Build(IReadOnlyDictionary<string, long> attested)
    {
        var builder = new LexiconBuilder().AddBuiltIn();
        WordList = null;
        if (_hunspell is not null)
        {
            try
            {
                using var stream = File.OpenRead(_hunspell);
                builder.AddHunspell(stream);
                WordList = _hunspell;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                if (_isNamed)
                {
                    throw new ServiceStartException($"The word list {_hunspell} cannot be used: {exception.Message}", exception);
                }
            }
        }

        return builder.AddAttested(attested).Build();
    }
}
