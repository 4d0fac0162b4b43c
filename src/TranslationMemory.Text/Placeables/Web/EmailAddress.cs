namespace TranslationMemory.Text.Placeables;

/// <summary>E-mail addresses: the dot-atom form of RFC 5322 before the sign, a domain name behind it.</summary>
internal static class EmailAddress
{
    /// <summary>The address around the <c>@</c> at <paramref name="sign"/>, not before <paramref name="from"/>.</summary>
    public static Placeable? At(string text, int sign, int from)
    {
        var start = sign;
        while (start > from && IsLocal(text[start - 1]))
        {
            start--;
        }

        while (start < sign && text[start] is '.' or '-')
        {
            start++;
        }

        if (start == sign || text[sign - 1] == '.' || DomainName.End(text, sign + 1, out var labels) is not { } end || labels < 2)
        {
            return null;
        }

        return new Placeable(PlaceableType.Email, TextSpan.FromBounds(start, end), text[start..end].ToLowerInvariant());
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-' or '\'';
}
