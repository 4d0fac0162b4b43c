namespace TranslationMemory.Text.Placeables;

/// <summary>Web addresses: with a scheme, with www, or a bare domain under a well-known top-level domain.</summary>
internal static class WebAddress
{
    private const int MaxScheme = 5;

    private static readonly Dictionary<string, HashSet<string>> Domains = DataTable.Rows("top-level-domains")
        .ToDictionary(row => row[0], row => row[1].Split('|').ToHashSet());

    /// <summary>The address whose <c>://</c> begins at <paramref name="colon"/>.</summary>
    public static Placeable? WithScheme(string text, int colon, int from)
    {
        if (!text.AsSpan(colon).StartsWith("://"))
        {
            return null;
        }

        var start = colon;
        while (start > from && colon - start < MaxScheme && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        var scheme = text.AsSpan(start, colon - start);
        return scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("ftp", StringComparison.OrdinalIgnoreCase)
                ? ToEnd(text, start, colon + 3)
                : null;
    }

    /// <summary>The address that begins with <c>www.</c> at <paramref name="start"/>.</summary>
    public static Placeable? Www(string text, int start, int from)
    {
        var begins = start == from || !(char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '.' or '_');
        return begins && text.AsSpan(start).StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            && DomainName.End(text, start, out _) is not null
                ? ToEnd(text, start, start + 4)
                : null;
    }

    /// <summary>The bare domain whose first dot is at <paramref name="dot"/>.</summary>
    public static Placeable? BareDomain(string text, int dot, int from)
    {
        var start = dot;
        while (start > from && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] == '-'))
        {
            start--;
        }

        if (start == dot || (start > from && text[start - 1] is '.' or '@' or '_')
            || DomainName.End(text, start, out _) is not { } end)
        {
            return null;
        }

        var labels = text[start..end].ToLowerInvariant().Split('.');
        var isKnown = Domains["generic"].Contains(labels[^1])
            || (labels.Length > 2 && Domains["after"].Contains(labels[^1]) && Domains["second"].Contains(labels[^2]));
        return !isKnown ? null
            : end < text.Length && text[end] is '/' ? ToEnd(text, start, end)
            : new Placeable(PlaceableType.Url, TextSpan.FromBounds(start, end), text[start..end]);
    }

    private static Placeable? ToEnd(string text, int start, int host)
    {
        var end = host;
        while (end < text.Length && IsAddress(text[end]))
        {
            end++;
        }

        end = WebScanner.TrimEnd(text, host, end);
        return end > host ? new Placeable(PlaceableType.Url, TextSpan.FromBounds(start, end), text[start..end]) : null;
    }

    /// <summary>ASCII without spaces and quotes, and letters of other scripts as browsers show them.</summary>
    private static bool IsAddress(char c) => c switch
    {
        < '\u0080' => c > ' ' && c is not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}' or '\u007F'),
        _ => char.IsLetter(c),
    };
}
