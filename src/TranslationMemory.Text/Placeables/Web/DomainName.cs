namespace TranslationMemory.Text.Placeables;

/// <summary>Domain names in ASCII letters (RFC 1035): labels of letters, digits and inner hyphens, the last one of letters.</summary>
internal static class DomainName
{
    /// <summary>The end of the domain name that begins at <paramref name="start"/>; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="labels">How many labels it has.</param>
    public static int? End(string text, int start, out int labels)
    {
        labels = 0;
        int? end = null;
        var i = start;
        while (i < text.Length)
        {
            var label = i;
            var letters = true;
            while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || (text[i] == '-' && i > label)))
            {
                letters &= char.IsAsciiLetter(text[i]);
                i++;
            }

            if (i == label || text[i - 1] == '-')
            {
                break;
            }

            labels++;
            end = letters && i - label >= 2 && labels >= 2 ? i : end;
            if (i == text.Length || text[i] != '.')
            {
                break;
            }

            i++;
        }

        return end;
    }
}
