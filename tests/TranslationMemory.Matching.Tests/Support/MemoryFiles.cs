namespace TranslationMemory.Matching.Tests;

/// <summary>Files in memory, as a stored index wants them.</summary>
internal sealed class MemoryFiles
{
    private readonly Dictionary<string, MemoryStream> _files = [];

    public Dictionary<string, byte[]> Content => _files.ToDictionary(file => file.Key, file => file.Value.ToArray());

    public static MemoryFiles Of(SegmentIndex index, long sequence = 0)
    {
        var files = new MemoryFiles();
        files.Save(index, sequence);
        return files;
    }

    /// <summary>Saves an index; files of parts that are there already stay.</summary>
    public IReadOnlyList<string> Save(SegmentIndex index, long sequence) => index.Capture(sequence).Save(Create, CancellationToken.None);

    public static SegmentIndex Open(Dictionary<string, byte[]> files, out long sequence, IEntityNames? names = null, PenaltyOptions? penalties = null) =>
        SegmentIndex.Open(name => files[name], Engine.Analyzer, names ?? Engine.NoNames, penalties ?? new PenaltyOptions(), out sequence);

    private MemoryStream? Create(string name)
    {
        if (_files.ContainsKey(name) && name != IndexImage.ManifestFile)
        {
            return null;
        }

        return _files[name] = new MemoryStream();
    }
}
