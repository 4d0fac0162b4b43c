using System.Globalization;

namespace TranslationMemory.Server.Memories;

/// <summary>
/// A place in the change log of one store. It names a change of that store at or behind the place: where another change has that number,
/// the log is another one (another store's, or that of a backup that was restored and written to), and the place says nothing there.
/// </summary>
/// <param name="Seen">The newest change that was seen; 0 before the first.</param>
/// <param name="Known">The change that names the store; not before <paramref name="Seen"/>.</param>
/// <param name="Mark">The name of that change.</param>
internal sealed record WatchToken(long Seen, long Known, string Mark)
{
    private const string Prefix = "w2";

    /// <summary>Reads a token; null for what is none.</summary>
    public static WatchToken? Parse(string text) =>
        text.Split('-') is [Prefix, var seen, var known, { Length: > 0 } mark]
        && long.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var seenNumber)
        && long.TryParse(known, NumberStyles.None, CultureInfo.InvariantCulture, out var knownNumber)
        && seenNumber <= knownNumber
            ? new WatchToken(seenNumber, knownNumber, mark)
            : null;

    /// <summary>The token as a client keeps it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{Seen}-{Known}-{Mark}");
}
