using System.CommandLine;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Articles;

/// <summary><c>tm article</c>.</summary>
internal static class ArticleVerbs
{
    public static Command Create(VerbFactory verbs) => verbs.Group(
        new Command("article", "Articles with their human translations.")
        {
            ArticleAddVerb.Create(verbs),
            ArticleListVerb.Create(verbs),
            ArticleShowVerb.Create(verbs),
        },
        "tm article add story.ar.txt story.en.txt");
}
