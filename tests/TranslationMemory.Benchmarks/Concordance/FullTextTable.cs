using Microsoft.Data.Sqlite;
using TranslationMemory.Benchmarks.Text;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Benchmarks.Concordance;

/// <summary>A full-text table of SQLite (FTS5, unicode61) of the fold keys of the words, which keeps no texts.</summary>
internal sealed class FullTextTable : IDisposable
{
    private const int RowsPerTransaction = 50_000;

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"fts-{Guid.NewGuid():N}.db");
    private readonly SqliteConnection _connection;
    private readonly Engine _engine;

    /// <summary>An empty table.</summary>
    public FullTextTable(Engine engine)
    {
        _engine = engine;
        _connection = new SqliteConnection($"Data Source={_path};Pooling=False");
        _connection.Open();
        Execute("PRAGMA journal_mode = OFF");
        Execute("PRAGMA synchronous = OFF");
        Execute("PRAGMA cache_size = -262144");
        Execute("CREATE VIRTUAL TABLE units USING fts5(keys, content = '', prefix = '2 3', tokenize = \"unicode61 remove_diacritics 0\")");
    }

    /// <summary>CPU time of filling it, the analysis of the texts apart.</summary>
    public TimeSpan Cpu { get; private set; }

    /// <summary>Size of the file.</summary>
    public long Bytes => new FileInfo(_path).Length;

    /// <summary>Adds the side of units in a language, under their sequence.</summary>
    public void Fill(IEnumerable<TranslationUnit> units, TextLanguage language)
    {
        foreach (var batch in units.Chunk(RowsPerTransaction))
        {
            var rows = Array.ConvertAll(batch, unit => (unit.Sequence, Keys: string.Join(' ', Keys(
                unit.SourceLanguage.ToTextLanguage() == language ? unit.SourceText : unit.TargetText, language))));
            var start = Environment.CpuUsage.TotalTime;
            using var transaction = _connection.BeginTransaction();
            using var insert = _connection.CreateCommand();
            insert.CommandText = "INSERT INTO units(rowid, keys) VALUES ($id, $keys)";
            var (id, keys) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$keys", SqliteType.Text));
            foreach (var row in rows)
            {
                (id.Value, keys.Value) = (row.Sequence, row.Keys);
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
            Cpu += Environment.CpuUsage.TotalTime - start;
        }

        var optimising = Environment.CpuUsage.TotalTime;
        Execute("INSERT INTO units(units) VALUES ('optimize')");
        Cpu += Environment.CpuUsage.TotalTime - optimising;
    }

    /// <summary>The expression for a search; null when there is none.</summary>
    public string? Expression(string words, ConcordanceMode mode, TextLanguage language)
    {
        var keys = Keys(words, language);
        return mode switch
        {
            ConcordanceMode.Phrase => $"\"{string.Join(' ', keys)}\"",
            ConcordanceMode.AllWords => string.Join(" AND ", keys.Select(key => $"\"{key}\"")),
            ConcordanceMode.Prefix => $"\"{string.Join(' ', keys)}\" *",
            _ => null,
        };
    }

    /// <summary>The newest rows that an expression finds.</summary>
    public List<long> Search(string expression, int limit) =>
        Read($"SELECT rowid FROM units WHERE units MATCH $query ORDER BY rowid DESC LIMIT {limit}", expression);

    /// <summary>How many of some rows an expression finds.</summary>
    public int Found(string expression, IEnumerable<long> rows) =>
        rows.Count(row => Read($"SELECT rowid FROM units WHERE units MATCH $query AND rowid = {row}", expression).Count > 0);

    /// <inheritdoc/>
    public void Dispose()
    {
        _connection.Dispose();
        File.Delete(_path);
    }

    private string[] Keys(string text, TextLanguage language) =>
        [.. _engine.Analyzer.Analyze(text, language).Tokens.Where(token => token.Kind != TokenKind.Punctuation)
            .Select(token => token.FoldKey.Replace('"', ' '))];

    private List<long> Read(string sql, string expression)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$query", expression);
        using var reader = command.ExecuteReader();
        var rows = new List<long>();
        while (reader.Read())
        {
            rows.Add(reader.GetInt64(0));
        }

        return rows;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
