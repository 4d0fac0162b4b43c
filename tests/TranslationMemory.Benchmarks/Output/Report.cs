namespace TranslationMemory.Benchmarks.Output;

/// <summary>Writes results as Markdown, so that they can be kept as they are printed.</summary>
internal sealed class Report(TextWriter output)
{
    /// <summary>Begins a chapter.</summary>
    public void Heading(string text)
    {
        output.WriteLine();
        output.WriteLine("## " + text);
        output.WriteLine();
    }

    /// <summary>Writes a line of text.</summary>
    public void Line(string text) => output.WriteLine(text);

    /// <summary>Writes a table.</summary>
    public void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(head);
        Row([.. head.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row(row);
        }
    }

    private void Row(IReadOnlyList<string> cells) => output.WriteLine("| " + string.Join(" | ", cells) + " |");
}
