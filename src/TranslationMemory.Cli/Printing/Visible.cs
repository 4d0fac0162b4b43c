using System.Buffers;
using System.Text;

namespace TranslationMemory.Cli.Printing;

/// <summary>Text from outside as people may see it: what would move the cursor or break the line becomes a picture.</summary>
internal static class Visible
{
    private const char ControlPictures = '\u2400';
    private const char DeletePicture = '\u2421';
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Hidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(code => (char)code), '\u2028', '\u2029']);

    /// <summary>The text with pictures for control characters (U+2400 …); the same string when it has none.</summary>
    public static string Text(string text)
    {
        if (!text.AsSpan().ContainsAny(Hidden))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            visible.Append(Picture(character));
        }

        return visible.ToString();
    }

    /// <summary>A message on one line: breaks and other control characters become spaces.</summary>
    public static string Line(string message) =>
        string.Join(' ', message.Split([.. Enumerable.Range(0, 0x20).Select(code => (char)code), '\u0085'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static char Picture(char character) => character switch
    {
        < ' ' => (char)(ControlPictures + character),
        '\u007F' => DeletePicture,
        _ when Hidden.Contains(character) => Replacement,
        _ => character,
    };
}
