using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The units that were added lately, searched one by one. They are so few that going through their signatures takes
/// some microseconds. One writer adds at the end; a reader sees the first so many.
/// </summary>
internal sealed class Delta : UnitStore
{
    /// <summary>Words of 64 bits of each signature.</summary>
    public const int SignatureWords = 2;

    private readonly AppendList<byte[]> _codes = new();
    private readonly AppendList<byte[]> _payloads = new();
    private readonly AppendList<int> _profiles = new();
    private readonly AppendList<long> _sequences = new();
    private readonly AppendList<uint> _idHashes = new();
    private readonly Side _arabic = new();
    private readonly Side _english = new();
    private readonly Dictionary<(string Memory, string Id), int> _ordinals = [];
    private readonly List<byte> _arabicCodes = [];
    private readonly List<byte> _englishCodes = [];

    /// <inheritdoc/>
    public override int Count => _sequences.Count;

    /// <summary>Adds a unit. Only the writer may call this.</summary>
    public void Add(PreparedUnit unit, int profile, Vocabularies vocabularies)
    {
        _arabicCodes.Clear();
        _englishCodes.Clear();
        if (unit.Sides is { } sides)
        {
            sides.Arabic.WriteCodes(vocabularies.Arabic, _arabicCodes);
            sides.English.WriteCodes(vocabularies.English, _englishCodes);
        }

        var codes = UnitTokens.Write(_arabicCodes, _englishCodes);
        _arabic.Add(unit.Sides?.Arabic.KeyHash ?? 0, codes, TextLanguage.Arabic, vocabularies.Arabic);
        _english.Add(unit.Sides?.English.KeyHash ?? 0, codes, TextLanguage.English, vocabularies.English);
        _ordinals[(unit.Unit.Memory, unit.Unit.Id)] = _codes.Count;
        _codes.Add(codes);
        _payloads.Add(unit.Payload);
        _profiles.Add(profile);
        _idHashes.Add(unit.IdHash);
        _sequences.Add(unit.Unit.Sequence);
    }

    /// <summary>Takes a unit out of the names; its ordinal stays. Only the writer may call this.</summary>
    /// <returns>Its ordinal; −1 when it is not here.</returns>
    public int Forget(string memory, string id) => _ordinals.Remove((memory, id), out var ordinal) ? ordinal : -1;

    /// <summary>The words and placeables of the units' sides, for search.</summary>
    public ReadOnlySpan<int> Items(TextLanguage language) => In(language).Items.Items;

    /// <summary>The signatures of the units' sides, for search.</summary>
    public ReadOnlySpan<ulong> Signatures(TextLanguage language) => In(language).Signatures.Items;

    /// <inheritdoc/>
    public override UnitTokens Tokens(int ordinal) => new(_codes[ordinal], [], []);

    /// <inheritdoc/>
    public override UnitPayload Payload(int ordinal) => new(_payloads[ordinal]);

    /// <inheritdoc/>
    public override int Profile(int ordinal) => _profiles[ordinal];

    /// <inheritdoc/>
    public override long Sequence(int ordinal) => _sequences[ordinal];

    /// <inheritdoc/>
    public override ulong KeyHash(int ordinal, TextLanguage language) => In(language).KeyHashes[ordinal];

    /// <inheritdoc/>
    public override uint IdHash(int ordinal) => _idHashes[ordinal];

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> PayloadBytes(int ordinal) => _payloads[ordinal];

    /// <inheritdoc/>
    public override void FindKey(ulong hash, TextLanguage language, int count, List<int> ordinals)
    {
        var hashes = In(language).KeyHashes.Items[..count];
        for (var start = 0; start < count; start++)
        {
            var next = hashes[start..].IndexOf(hash);
            if (next < 0)
            {
                return;
            }

            start += next;
            ordinals.Add(start);
        }
    }

    private Side In(TextLanguage language) => language == TextLanguage.Arabic ? _arabic : _english;

    private sealed class Side
    {
        public AppendList<int> Items { get; } = new();

        public AppendList<ulong> Signatures { get; } = new();

        public AppendList<ulong> KeyHashes { get; } = new();

        public void Add(ulong keyHash, byte[] codes, TextLanguage language, Vocabulary vocabulary)
        {
            Span<ulong> signature = stackalloc ulong[SignatureWords];
            var items = 0;
            foreach (var key in new ItemKeys(new UnitTokens(codes, [], []).Forms(language), vocabulary.FormKeys))
            {
                Matching.Signatures.Set(signature, key);
                items++;
            }

            Items.Add(items);
            Signatures.AddRange(signature);
            KeyHashes.Add(keyHash);
        }
    }
}
