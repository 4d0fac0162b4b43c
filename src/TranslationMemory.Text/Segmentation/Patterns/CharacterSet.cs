using System.Text.RegularExpressions;

namespace TranslationMemory.Text;

/// <summary>
/// UTF-16 code units that pass an expression, remembered in pages of 256 that are filled when first asked for. Halves
/// of surrogate pairs always pass: one half does not tell what the pair is.
/// </summary>
internal sealed class CharacterSet(IEnumerable<string> expressions)
{
    private const int PageSize = 256;

    private readonly Regex _expression = new(
        $@"\A(?:{string.Join('|', expressions)})",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    private readonly bool[]?[] _pages = new bool[]?[char.MaxValue / PageSize + 1];

    public bool Contains(char c) => (_pages[c / PageSize] ??= Fill(c / PageSize))[c % PageSize];

    private bool[] Fill(int number)
    {
        var page = new bool[PageSize];
        for (var i = 0; i < PageSize; i++)
        {
            var c = (char)(number * PageSize + i);
            page[i] = char.IsSurrogate(c) || _expression.IsMatch([c]);
        }

        return page;
    }
}
