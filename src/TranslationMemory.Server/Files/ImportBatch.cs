namespace TranslationMemory.Server.Files;

/// <summary>Some rows of an import that are stored together, and what was read beside them.</summary>
/// <param name="number">Its place in the import, from 0.</param>
internal sealed class ImportBatch<TItem>(int number)
{
    /// <summary>Large enough that a transaction's flush and the pages that it touches are small against its work.</summary>
    private const int MostItems = 20_000;

    /// <summary>UTF-16 code units of texts. Bounds the memory for files of long segments; some 30 of the usual length weigh as much as one of the longest.</summary>
    private const int MostText = 4 * 1024 * 1024;

    private int _text;

    public int Number => number;

    public List<TItem> Items { get; } = [];

    public List<(long Line, string Reason, string Text)> Rejected { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>Bytes of the file that had come when the batch was full.</summary>
    public long BytesRead { get; set; }

    /// <summary>
    /// True when it is to be stored. It depends on the file's content alone, so that an import that comes again has the
    /// same batches.
    /// </summary>
    public bool IsFull => Items.Count >= MostItems || Rejected.Count >= MostItems || _text >= MostText;

    public void Add(TItem item, int textLength)
    {
        Items.Add(item);
        _text += textLength;
    }

    public void Reject(long line, string reason, string text)
    {
        Rejected.Add((line, reason, text));
        _text += reason.Length + text.Length;
    }
}
