using System.CommandLine;
using System.Text.Json;
using TranslationMemory.Cli.Connecting;
using TranslationMemory.Cli.Json;
using TranslationMemory.Cli.Printing;

namespace TranslationMemory.Cli.CommandLine;

/// <summary>What one run of a verb works with: where the service is, and where the answer goes.</summary>
internal sealed class Session : IDisposable
{
    private readonly string? _data;

    private Session(Surroundings surroundings, string? server, string? data, bool isJson, BidiMode bidi)
    {
        Surroundings = surroundings;
        Server = server;
        _data = data;
        IsJson = isJson;
        Json = new JsonLines(surroundings.Out);
        Printer = Printer.Create(surroundings, bidi);
    }

    /// <summary>The process around.</summary>
    public Surroundings Surroundings { get; }

    /// <summary>Address of a remote service; null for the embedded one.</summary>
    public string? Server { get; }

    /// <summary>True when the answer is for a machine.</summary>
    public bool IsJson { get; }

    /// <summary>Standard output for machines.</summary>
    public JsonLines Json { get; }

    /// <summary>Standard output for people.</summary>
    public Printer Printer { get; }

    public static Session Create(ParseResult parse, GlobalOptions globals, Surroundings surroundings) => new(
        surroundings,
        ServerAddress.Choose(parse.GetValue(globals.Server), surroundings),
        parse.GetValue(globals.Data),
        parse.GetValue(globals.Json),
        globals.ReadBidi(parse));

    /// <summary>True when the data directory is said by option or environment, not by default.</summary>
    public bool IsDataNamed => _data is not null || Surroundings.Variable("TM_DATA") is not null;

    /// <summary>The data directory of the embedded service.</summary>
    /// <exception cref="UsageException">Nothing says where it is.</exception>
    public string DataDirectory() => Connecting.DataDirectory.Choose(_data, Surroundings);

    /// <summary>Connects to the remote service, or starts the embedded one on the data directory.</summary>
    public Task<Connection> ConnectAsync(CancellationToken cancellationToken) => Server is { } server
        ? Task.FromResult(Connection.ToServer(server))
        : Connection.EmbeddedAsync(DataDirectory(), Surroundings, cancellationToken);

    /// <summary>As <see cref="ConnectAsync"/>, for what needs no store: the embedded service gets an empty one of its own.</summary>
    public Task<Connection> ConnectWithoutStoreAsync(CancellationToken cancellationToken) => Server is { } server
        ? Task.FromResult(Connection.ToServer(server))
        : Connection.EmbeddedAsync(dataDirectory: null, Surroundings, cancellationToken);

    /// <summary>Writes a list: objects for machines, a table for people.</summary>
    public void WriteAll<T>(IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write, IReadOnlyList<string> headers, Func<T, string[]> row)
    {
        if (!IsJson)
        {
            Printer.WriteTable(headers, items.Select(row));
            return;
        }

        foreach (var item in items)
        {
            Json.Write(writer => write(writer, item));
        }
    }

    /// <summary>Writes what a change made: an object for machines, a sentence for people.</summary>
    public void WriteOne<T>(T item, Action<Utf8JsonWriter, T> write, Func<T, string> tell)
    {
        if (IsJson)
        {
            Json.Write(writer => write(writer, item));
        }
        else
        {
            Printer.Write(tell(item));
        }
    }

    /// <summary>Writes one line for people beside the answer.</summary>
    public void Note(string message) => Surroundings.Error.WriteLine($"tm: {Visible.Line(message)}");

    /// <summary>Brings everything written to standard output.</summary>
    public void Flush()
    {
        Json.Flush();
        Printer.Flush();
    }

    public void Dispose() => Json.Dispose();
}
