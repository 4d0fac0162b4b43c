using System.Text;
using Spectre.Console;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Printing;

/// <summary>Writes lines and tables for people: wrapped and coloured on a terminal, plain elsewhere.</summary>
internal sealed class Printer
{
    private readonly TextWriter _writer;
    private readonly IAnsiConsole? _terminal;
    private readonly bool _hasColours;
    private readonly bool _isolates;

    /// <summary>Makes a printer.</summary>
    /// <param name="writer">Where plain lines go.</param>
    /// <param name="terminal">The terminal; null when there is none.</param>
    /// <param name="hasColours">The terminal may be coloured.</param>
    /// <param name="isolates">Right-to-left quotations get isolates.</param>
    public Printer(TextWriter writer, IAnsiConsole? terminal, bool hasColours, bool isolates)
    {
        _writer = writer;
        _terminal = terminal;
        _hasColours = hasColours;
        _isolates = isolates;
    }

    public static Printer Create(Surroundings surroundings, BidiMode bidi)
    {
        var writer = new StreamWriter(surroundings.Out, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var isolates = bidi == BidiMode.Always || (bidi == BidiMode.Auto && surroundings.IsTerminal);
        return new Printer(writer, surroundings.IsTerminal ? Terminal(writer, surroundings) : null, surroundings.HasColours, isolates);
    }

    /// <summary>Writes an empty line.</summary>
    public void Write() => _writer.WriteLine();

    /// <summary>Writes a line of the program's own words.</summary>
    public void Write(string text) => Write(new Line().Say(text));

    /// <summary>Writes a line, in as many rows as it needs.</summary>
    public void Write(Line line)
    {
        Piece[] pieces = [.. line.Pieces.Where(piece => piece.Text.Length > 0)];
        if (!_hasColours)
        {
            pieces = Array.ConvertAll(pieces, Marks.Bracketed);
        }

        if (_terminal is null)
        {
            WriteRow(line.Indent, [.. pieces]);
            return;
        }

        var width = _terminal.Profile.Width - line.Indent;
        var rows = RowWrapper.Wrap(pieces, width, width - line.Hang);
        for (var i = 0; i < rows.Count; i++)
        {
            WriteRow(line.Indent + (i == 0 ? 0 : line.Hang), rows[i]);
        }
    }

    /// <summary>Writes a table: drawn on a terminal; elsewhere rows of tab-separated cells without the headers.</summary>
    public void WriteTable(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (_terminal is null)
        {
            foreach (var row in rows)
            {
                _writer.WriteLine(string.Join('\t', row.Select(Cell)));
            }

            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        foreach (var header in headers)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(header)));
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(cell => new TableCell(cell, _isolates))]);
        }

        _terminal.Write(table);
    }

    public void Flush() => _writer.Flush();

    private static IAnsiConsole Terminal(TextWriter writer, Surroundings surroundings)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = surroundings.HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = surroundings.HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = surroundings.Width;
        return console;
    }

    /// <summary>A cell among tabs: isolated only where that is asked for by hand.</summary>
    private string Cell(string text) => _isolates ? Isolates.Around(Visible.Text(text)) : Visible.Text(text);

    private void WriteRow(int indent, List<Piece> row)
    {
        var pieces = _isolates ? Isolates.Around(row) : row;
        if (_terminal is null || !_hasColours)
        {
            _writer.Write(new string(' ', indent));
            foreach (var piece in pieces)
            {
                _writer.Write(piece.Text);
            }

            _writer.WriteLine();
            return;
        }

        var paragraph = new Paragraph(new string(' ', indent));
        foreach (var piece in pieces)
        {
            paragraph.Append(piece.Text, Styles.Of(piece.Tone));
        }

        _terminal.Write(paragraph);
        _terminal.WriteLine();
    }
}
