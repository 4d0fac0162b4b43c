using System.Globalization;
using System.Text;

namespace TranslationMemory.Text.Tests;

/// <summary>
/// Rows of the shared tables of cases, found through the environment variable TM_SHARED. Cells name code points as \uXXXX.
/// </summary>
internal static class SharedCases
{
    /// <summary>The rows of a table by column name; skips the test where the variable is not set.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string fileName)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder(), "cases", fileName));
        var columns = lines[0].Split('\t');
        return
        [
            .. lines.Skip(1).Where(line => line.Length > 0).Select(line =>
                columns.Zip(line.Split('\t')).ToDictionary(pair => pair.First, pair => Unescape(pair.Second))),
        ];
    }

    /// <summary>The shared folder; skips the test where the variable is not set.</summary>
    internal static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable("TM_SHARED");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "TM_SHARED is not set.");
        return folder!;
    }

    internal static string Unescape(string cell)
    {
        var result = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\' && i + 1 < cell.Length && cell[i + 1] == 'n')
            {
                result.Append('\n');
                i++;
            }
            else if (cell[i] == '\\' && i + 5 < cell.Length && cell[i + 1] == 'u')
            {
                result.Append((char)ushort.Parse(cell.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 5;
            }
            else
            {
                result.Append(cell[i]);
            }
        }

        return result.ToString();
    }
}
