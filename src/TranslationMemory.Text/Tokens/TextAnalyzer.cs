using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// Takes a text apart into keys and tokens, each word read by the rules of its own script. Pure: the same text and lexicon
/// always give the same result. All members may be called from any thread.
/// </summary>
/// <param name="clitics">Reads the Arabic words.</param>
public sealed class TextAnalyzer(CliticAnalyzer clitics)
{
    /// <summary>Reads the Arabic words.</summary>
    public CliticAnalyzer Clitics { get; } = clitics ?? throw new ArgumentNullException(nameof(clitics));

    /// <summary>Makes the forms of tokens.</summary>
    internal WordForms Forms { get; } = new(clitics);

    /// <summary>
    /// Analyses a text in time linear in its length. Any UTF-16 is taken.
    /// </summary>
    /// <param name="text">The text as written; it stays so in the result, and all spans are offsets in it.</param>
    /// <param name="language">The language of the text as a whole; words of the other script keep their own rules.</param>
    /// <param name="tags">Its inline tags in order; none when left out.</param>
    /// <param name="cancellationToken">Gives up; looked at now and then, for texts as long as books.</param>
    /// <exception cref="ArgumentException">A tag stands outside the text.</exception>
    public AnalyzedText Analyze(
        string text, TextLanguage language, ImmutableArray<InlineTag> tags = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        tags = tags.IsDefault ? [] : tags;
        foreach (var tag in tags)
        {
            if (tag.Offset < 0 || tag.Offset > text.Length)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"Tag {tag.Type} stands at {tag.Offset}, outside the text of {text.Length} UTF-16 code units."),
                    nameof(tags));
            }
        }

        return new AnalyzedText
        {
            Text = text,
            Language = language,
            ExactKey = ExactKey.Of(text, language),
            Tokens = Cut(text, language, cancellationToken),
            Tags = tags,
        };
    }

    private ImmutableArray<Token> Cut(string text, TextLanguage language, CancellationToken cancellationToken)
    {
        var tokens = new TokenList(Forms, text, language);
        try
        {
            TokenReader.Read(text, language, ref tokens, cancellationToken);
            return tokens.ToTokens();
        }
        finally
        {
            tokens.Dispose();
        }
    }
}
