using System.Runtime.CompilerServices;
using System.Text;

namespace TranslationMemory.Formats;

/// <summary>A row as it stands in the file.</summary>
/// <param name="Line">Line on which it begins, from 1.</param>
/// <param name="Text">Its text without the line break at its end; only the beginning when it has a fault.</param>
/// <param name="Fault">Why it cannot be a row; null when it can.</param>
internal sealed record TableRecord(long Line, string Text, string? Fault);

/// <summary>
/// Divides a text into rows without reading cells: finds the line breaks that stand between rows, not those in quoted
/// cells. Never holds more than one row, nor more than 4 Mi characters of it.
/// </summary>
internal sealed class RecordReader(TextSource source, TableDialect dialect)
{
    private const int LongestRecord = 4 * 1024 * 1024;

    private readonly StringBuilder _record = new();
    private State _state = State.CellStart;
    private long _line = 1;
    private long _recordLine = 1;
    private bool _afterReturn;

    private enum State
    {
        CellStart,
        Plain,
        Quoted,
        QuoteInQuoted,
        TooLong,
    }

    /// <summary>Reads the rows that are not blank.</summary>
    /// <exception cref="TableFormatException">The text ends in bytes that are no UTF-8.</exception>
    public async IAsyncEnumerable<TableRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (await ReadBlockAsync(cancellationToken) is { IsEmpty: false } block)
        {
            for (var i = 0; i < block.Length;)
            {
                i += TakePlain(block.Span[i..]);
                if (i < block.Length && Add(block.Span[i++]) is { } record)
                {
                    yield return record;
                }
            }
        }

        var fault = _state == State.Quoted ? "A quotation mark is never closed; close it or leave it out." : null;
        if (End(fault) is { } last)
        {
            yield return last;
        }
    }

    private async ValueTask<ReadOnlyMemory<char>> ReadBlockAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await source.ReadAsync(cancellationToken);
        }
        catch (InvalidDataException e)
        {
            throw new TableFormatException(e.Message, _line);
        }
    }

    /// <summary>Takes the characters that need no second look: where nothing is quoted, those up to the end of the line.</summary>
    /// <returns>How many there were.</returns>
    private int TakePlain(ReadOnlySpan<char> text)
    {
        if (dialect.QuotesCells || _state == State.TooLong)
        {
            return 0;
        }

        var length = text.IndexOfAny('\n', '\r') is >= 0 and var end ? end : text.Length;
        length = Math.Min(length, LongestRecord - _record.Length);
        if (length > 0)
        {
            _record.Append(text[..length]);
            _state = State.Plain;
            _afterReturn = false;
        }

        return length;
    }

    private TableRecord? Add(char c)
    {
        var isSecondHalf = c == '\n' && _afterReturn;
        _afterReturn = c == '\r';
        if (c is '\n' or '\r')
        {
            _line += isSecondHalf ? 0 : 1;
            if (_state != State.Quoted)
            {
                return isSecondHalf ? null : End(null);
            }
        }

        if (_state == State.TooLong)
        {
            return null;
        }

        _record.Append(c);
        _state = dialect.QuotesCells ? Next(c) : State.Plain;
        if (_record.Length <= LongestRecord)
        {
            return null;
        }

        // A quotation mark that is never closed must not take the rest of the file along: the row ends at the next line break.
        var record = End($"The row is longer than {LongestRecord} characters; look for a quotation mark that is not closed.");
        _state = State.TooLong;
        return record;
    }

    private State Next(char c) => (_state, c) switch
    {
        (State.CellStart, '"') => State.Quoted,
        (State.Quoted, '"') => State.QuoteInQuoted,
        (State.Quoted, _) => State.Quoted,
        (State.QuoteInQuoted, '"') => State.Quoted,
        (_, ',') => State.CellStart,
        _ => State.Plain,
    };

    private TableRecord? End(string? fault)
    {
        var text = fault is null ? _record.ToString() : TableReader.Excerpt(_record.ToString(0, Math.Min(_record.Length, TableReader.LongestExcerpt + 1)));
        var record = _state != State.TooLong && !string.IsNullOrWhiteSpace(text) ? new TableRecord(_recordLine, text, fault) : null;
        _record.Clear();
        _recordLine = _line;
        _state = State.CellStart;
        return record;
    }
}
