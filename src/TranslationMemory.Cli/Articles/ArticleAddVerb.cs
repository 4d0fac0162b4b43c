using System.CommandLine;
using System.Globalization;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;
using TranslationMemory.Cli.Memories;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Articles;

/// <summary><c>tm article add</c>: an article, and with its translation its units.</summary>
internal static class ArticleAddVerb
{
    private static readonly Argument<string> Source = new("FILE") { Description = "The article (UTF-8)." };
    private static readonly Argument<string?> Target = new("TRANSLATION")
    {
        Description = "Its translation.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Id = Options.Text("--id", "ID", "Its id; made of the file's name without it.");
    private static readonly Option<string?> Title = Options.Text("--title", "TEXT", "What people call it; its first sentence without it.");
    private static readonly Option<string?> Language = Options.Text("--lang", "ar|en", "Language of the article; without it the script decides.");
    private static readonly Option<string?> Memory = Options.Text("--memory", "ID", "The memory for its units; main without it.");
    private static readonly Option<bool> CreateMissing = new("--create") { Description = "Make the memory when it is missing." };
    private static readonly Option<string?> Author = Options.Text("--author", "NAME", "Who translated it.");

    private static readonly Option<bool> Force = new("--force") { Description = "Store it although the texts do not look like translations of each other." };

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("add", "Store an article; with its translation, sure pairs of sentences become units, all or none.")
        {
            Source, Target, Id, Title, Language, Memory, CreateMissing, Author, Force,
        },
        "tm article add story.ar.txt story.en.txt --id story",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        var file = parse.GetValue(Source)!;
        var id = parse.GetValue(Id) ?? ArticleId.Of(file);
        var source = await TextFile.ReadAsync(file, session.Surroundings, cancellationToken);
        var target = parse.GetValue(Target) is { } translation
            ? await TextFile.ReadAsync(translation, session.Surroundings, cancellationToken)
            : string.Empty;
        await using var connection = await session.ConnectAsync(cancellationToken);
        var memory = target.Length == 0
            ? string.Empty
            : await DefaultMemory.EnsureAsync(
                parse.GetValue(Memory), parse.GetValue(CreateMissing), connection.Client, session, cancellationToken);
        var article = await connection.Client.Articles.CreateArticleAsync(
            new CreateArticleRequest
            {
                ArticleId = id,
                Article = new Article
                {
                    SourceText = source,
                    TargetText = target,
                    SourceLanguage = parse.GetValue(Language) ?? string.Empty,
                    Title = parse.GetValue(Title) ?? string.Empty,
                },
                Memory = memory,
                Author = parse.GetValue(Author) ?? string.Empty,
                Force = parse.GetValue(Force),
            },
            cancellationToken: cancellationToken);
        session.WriteOne(article, ArticleJson.Write, Told);
        return ExitCode.Done;
    }

    private static string Told(Article article)
    {
        var units = article.Beads.Count(bead => bead.Unit.Length > 0);
        var waiting = article.Beads.Count(bead => bead.State == BeadState.Waiting);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Stored {article.Name}: {article.SourceSentenceCount} sentences{(units > 0 ? $", {units} units in {article.Memory}" : string.Empty)}{(waiting > 0 ? $", {waiting} beads wait for a reviewer" : string.Empty)}.");
    }
}
