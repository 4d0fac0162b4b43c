using System.CommandLine;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Printing;
using TranslationMemory.Cli.Texts;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Articles;

/// <summary><c>tm article show</c>: sentence by sentence, each with its translation below it.</summary>
internal static class ArticleShowVerb
{
    private const int TranslationIndent = 5;
    private static readonly Argument<string> Id = new("ID") { Description = "The article." };

    public static Command Create(VerbFactory verbs) => verbs.Define(
        new Command("show", "Show an article sentence by sentence with its translation.") { Id },
        "tm article show story",
        RunAsync);

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        await using var connection = await session.ConnectAsync(cancellationToken);
        var article = await connection.Client.Articles.GetArticleAsync(
            new GetArticleRequest { Name = ResourceNames.Article(parse.GetValue(Id)!) }, cancellationToken: cancellationToken);
        if (session.IsJson)
        {
            session.Json.Write(writer => ArticleJson.Write(writer, article));
            return ExitCode.Done;
        }

        session.Printer.Write(new Line().Say($"{article.Name}  ", Tone.Faint).Cite(article.Title, Tone.Strong));
        var translations = Translations(article);
        foreach (var sentence in article.SourceSentences)
        {
            session.Printer.Write(SentenceView.Line(sentence));
            foreach (var target in translations[sentence.Index])
            {
                session.Printer.Write(new Line(TranslationIndent).Cite(target.Text, Tone.Good));
            }
        }

        return ExitCode.Done;
    }

    private static ILookup<int, Sentence> Translations(Article article)
    {
        var targets = article.TargetSentences.ToDictionary(sentence => sentence.Index);
        return article.Beads
            .Where(bead => bead.SourceIndexes.Count > 0)
            .SelectMany(bead => bead.TargetIndexes.Select(index => (Source: bead.SourceIndexes[^1], Target: targets[index])))
            .ToLookup(pair => pair.Source, pair => pair.Target);
    }
}
