using System.Text;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Articles;

/// <summary>The id of an article that is not named by hand.</summary>
internal static class ArticleId
{
    private const int Longest = 63;

    /// <summary>
    /// The name of its file as an id: <c>2017-02-16-Second Round.ar.txt</c> is <c>a-2017-02-16-second-round</c>. Ids begin
    /// with a letter, so <c>a-</c> goes before what does not.
    /// </summary>
    /// <exception cref="UsageException">The name has no letter or digit that may stand in an id.</exception>
    public static string Of(string file)
    {
        var name = Path.GetFileName(file);
        var stem = name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;
        var id = new StringBuilder();
        foreach (var character in stem.ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character))
            {
                id.Append(character);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        if (id.Length == 0)
        {
            throw new UsageException($"No id can be made of the name {name}; give one with --id.");
        }

        if (!char.IsAsciiLetterLower(id[0]))
        {
            id.Insert(0, "a-");
        }

        return id.ToString(0, Math.Min(Longest, id.Length)).TrimEnd('-');
    }
}
