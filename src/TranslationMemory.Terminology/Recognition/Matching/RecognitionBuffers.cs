namespace TranslationMemory.Terminology;

/// <summary>What recognition needs for one text, kept for the next one.</summary>
internal sealed class RecognitionBuffers
{
    private WordEdges?[] _edges = [];
    private (int First, int Next)[] _owners = [];

    /// <summary>The text as units.</summary>
    public UnitText Text { get; } = new();

    /// <summary>The edges of the words met so far, by the number of the unit.</summary>
    public Span<WordEdges?> Edges => _edges;

    /// <summary>All forms at all places, several readings of one place included.</summary>
    public List<RawHit> Hits { get; } = [];

    /// <summary>The places of the hits, for ranking.</summary>
    public List<(int First, int Next)> Places { get; } = [];

    /// <summary>Makes room for the edges of all units.</summary>
    public void PrepareEdges()
    {
        if (_edges.Length < Text.Count)
        {
            _edges = new WordEdges?[Text.Capacity];
        }
    }

    /// <summary>For each unit room for the place that owns it; empty places at first.</summary>
    public Span<(int First, int Next)> PrepareOwners()
    {
        if (_owners.Length < Text.Count)
        {
            _owners = new (int, int)[Text.Capacity];
        }

        var owners = _owners.AsSpan(0, Text.Count);
        owners.Clear();
        return owners;
    }

    /// <summary>Forgets the text.</summary>
    public void Clear()
    {
        _edges.AsSpan(0, Math.Min(_edges.Length, Text.Count)).Clear();
        Text.Clear();
        Hits.Clear();
        Places.Clear();
    }
}
