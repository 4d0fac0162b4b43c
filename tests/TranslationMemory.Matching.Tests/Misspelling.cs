namespace TranslationMemory.Matching.Tests;

/// <summary>Words as a hurried hand writes them.</summary>
internal static class Misspelling
{
    /// <summary>A word after some edits: a letter more, a letter less, two letters swapped, or another letter.</summary>
    public static string Of(int[] word, (int Kind, int Place, int Letter)[] edits, string letters)
    {
        var text = word.Select(letter => letters[letter]).ToList();
        foreach (var (kind, place, letter) in edits)
        {
            var i = Math.Min(place, text.Count - 1);
            switch (kind)
            {
                case 0:
                    text.Insert(i, letters[letter]);
                    break;
                case 1 when text.Count > 1:
                    text.RemoveAt(i);
                    break;
                case 2 when i > 0:
                    (text[i - 1], text[i]) = (text[i], text[i - 1]);
                    break;
                default:
                    text[i] = letters[letter];
                    break;
            }
        }

        return string.Concat(text);
    }
}
