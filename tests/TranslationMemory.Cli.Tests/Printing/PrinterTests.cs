using Spectre.Console;
using Spectre.Console.Testing;
using TranslationMemory.Cli.Printing;

namespace TranslationMemory.Cli.Tests.Printing;

public sealed class PrinterTests : IDisposable
{
    private readonly StringWriter _plain = new() { NewLine = "\n" };
    private readonly TestConsole _terminal = new();

    [Fact]
    public void Without_a_terminal_a_line_is_one_line_with_brackets_for_marks()
    {
        new Printer(_plain, terminal: null, hasColours: false, isolates: false).Write(Marked());

        _plain.ToString().ShouldBe("  source وصل ⟦−وفد⟧ ⟦+الوفد⟧ أمس\n");
    }

    [Fact]
    public void Isolates_stand_around_the_right_to_left_quotation_alone()
    {
        new Printer(_plain, terminal: null, hasColours: false, isolates: true).Write(Marked());

        _plain.ToString().ShouldBe("  source \u2068وصل ⟦−وفد⟧ ⟦+الوفد⟧ أمس\u2069\n");
    }

    [Fact]
    public void Text_from_left_to_right_gets_no_isolates()
    {
        new Printer(_plain, terminal: null, hasColours: false, isolates: true).Write(new Line().Cite("plain"));

        _plain.ToString().ShouldBe("plain\n");
    }

    [Fact]
    public void Two_quotations_side_by_side_are_isolated_apart()
    {
        new Printer(_plain, terminal: null, hasColours: false, isolates: true).Write(new Line().Cite("وفد").Cite("وفود"));

        _plain.ToString().ShouldBe("\u2068وفد\u2069\u2068وفود\u2069\n");
    }

    [Fact]
    public void Every_row_of_a_wrapped_quotation_is_isolated_by_itself()
    {
        _terminal.Profile.Width = 20;
        using var writer = new StringWriter { NewLine = "\n" };
        new Printer(writer, _terminal, hasColours: false, isolates: true)
            .Write(new Line(indent: 2, hang: 3).Say("ab ").Cite("وصل الوفد الروسي إلى أستانة مساء أمس"));

        var rows = writer.ToString().TrimEnd('\n').Split('\n');
        rows.Length.ShouldBeGreaterThan(1);
        rows[0].ShouldStartWith("  ab \u2068");
        rows[1..].ShouldAllBe(row => row.StartsWith("     \u2068"));
        rows.ShouldAllBe(row => row.EndsWith('\u2069') && RowWrapper.Width(row) <= 20);
    }

    [Fact]
    public void Colours_take_the_place_of_brackets()
    {
        var terminal = new TestConsole().EmitAnsiSequences().Colors(ColorSystem.Standard);
        terminal.Profile.Width = 80;
        new Printer(_plain, terminal, hasColours: true, isolates: true).Write(Marked());

        terminal.Output.ShouldContain("\u001b[");
        terminal.Output.ShouldNotContain("⟦");
        terminal.Output.ShouldContain("الوفد");
    }

    [Fact]
    public void Escape_sequences_of_a_text_do_not_reach_the_terminal()
    {
        new Printer(_plain, terminal: null, hasColours: false, isolates: false).Write(new Line().Cite("a\u001b]0;title\a"));

        _plain.ToString().ShouldBe("a␛]0;title␇\n");
    }

    [Fact]
    public void Table_without_a_terminal_is_tab_separated_rows()
    {
        new Printer(_plain, terminal: null, hasColours: false, isolates: false)
            .WriteTable(["one", "two"], [["a", "b\tc"], ["وفد", ""]]);

        _plain.ToString().ShouldBe("a\tb␉c\nوفد\t\n");
    }

    [Fact]
    public void Table_on_a_terminal_has_headers_and_isolates()
    {
        new Printer(_plain, _terminal, hasColours: false, isolates: true).WriteTable(["one", "[two]"], [["وفد", "[b]"]]);

        _terminal.Output.ShouldContain("[two]");
        _terminal.Output.ShouldContain("\u2068وفد\u2069");
        _terminal.Output.ShouldContain("[b]");
    }

    [Fact]
    public void Rows_of_a_wrapped_cell_are_isolated_each_by_itself_and_words_stay_whole()
    {
        _terminal.Profile.Width = 34;
        new Printer(_plain, _terminal, hasColours: false, isolates: true)
            .WriteTable(["id", "title"], [["second-round", "وصل الوفد الروسي إلى أستانة مساء أمس"]]);

        var rows = _terminal.Output.Split('\n').Where(row => row.Contains('\u2068', StringComparison.Ordinal)).ToArray();
        rows.Length.ShouldBeGreaterThan(1);
        rows.ShouldAllBe(row => row.TrimEnd().EndsWith('\u2069'));
        _terminal.Output.ShouldContain("second-round");
    }

    public void Dispose()
    {
        _plain.Dispose();
        _terminal.Dispose();
    }

    private static Line Marked() => new Line(indent: 2).Say("source ").Cite(
        [("وصل ", Tone.Plain), ("وفد", Tone.Removed), (" ", Tone.Plain), ("الوفد", Tone.Added), (" أمس", Tone.Plain)]);
}
