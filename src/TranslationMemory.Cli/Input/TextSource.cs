using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Input;

/// <summary>Where the text of a verb comes from: a file, standard input line by line, or the command line itself.</summary>
/// <param name="File">The file; null for none.</param>
/// <param name="Text">The text; null for none.</param>
internal sealed record TextSource(string? File, string? Text)
{
    /// <summary>True when standard input holds one text a line.</summary>
    public bool IsLines => File == TextFile.Standard;

    /// <summary>Checks that exactly one is given.</summary>
    /// <exception cref="UsageException">None is, or both are.</exception>
    public static TextSource Of(string? file, string? text) => (file, text) switch
    {
        (null, null) => throw new UsageException("There is no text: name a file, - for standard input, or use --text."),
        (not null, not null) => throw new UsageException("Both a file and --text are given; one of them is wanted."),
        (null, { } given) when string.IsNullOrWhiteSpace(given) => throw new RefusedException("The text is empty."),
        _ => new TextSource(file, text),
    };

    /// <summary>The whole text; null for lines.</summary>
    public async Task<string?> ReadWholeAsync(Surroundings surroundings, CancellationToken cancellationToken) =>
        IsLines ? null : Text ?? await TextFile.ReadAsync(File!, surroundings, cancellationToken);
}
