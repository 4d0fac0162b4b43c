namespace TranslationMemory.Cli.Printing;

/// <summary>A piece of a line.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Tone">What it means.</param>
/// <param name="Quote">Pieces with one number above 0 are one quoted text, isolated together; 0 for the program's own words.</param>
internal readonly record struct Piece(string Text, Tone Tone, int Quote);

/// <summary>One line for people, wrapped when it is wider than the terminal.</summary>
internal sealed class Line
{
    private readonly List<Piece> _pieces = [];
    private int _quotes;

    /// <summary>Begins a line.</summary>
    /// <param name="indent">Columns before its first row.</param>
    /// <param name="hang">Further columns before the other rows.</param>
    public Line(int indent = 0, int hang = 0)
    {
        Indent = indent;
        Hang = hang;
    }

    public int Indent { get; }

    public int Hang { get; }

    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>Adds the program's own words.</summary>
    public Line Say(string text, Tone tone = Tone.Plain)
    {
        _pieces.Add(new Piece(text, tone, Quote: 0));
        return this;
    }

    /// <summary>Adds a text from outside.</summary>
    public Line Cite(string text, Tone tone = Tone.Plain) => Cite([(text, tone)]);

    /// <summary>Adds a text from outside of which parts are marked.</summary>
    public Line Cite(IEnumerable<(string Text, Tone Tone)> parts)
    {
        _quotes++;
        _pieces.AddRange(parts.Select(part => new Piece(Visible.Text(part.Text), part.Tone, _quotes)));
        return this;
    }
}
