using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// Units with the lists to find them by, in flat arrays, in memory or in a mapped file alike. It never changes. Units
/// have ordinals in the order of the length of their Arabic sides; English sides have numbers in the order of their
/// own, so that on either side a range of lengths is a range of numbers.
/// </summary>
internal sealed class Part : UnitStore
{
    private readonly Sections _index;
    private readonly Sections _texts;

    /// <summary>The part in these arrays.</summary>
    public Part(Sections index, Sections texts)
    {
        _index = index;
        _texts = texts;
        Count = index.Get<uint>((int)PartSection.IdHashes).Length;
    }

    /// <inheritdoc/>
    public override int Count { get; }

    /// <summary>What the part is called where it is stored; null when it never was.</summary>
    public PartName? Name { get; set; }

    /// <summary>The arrays of the index.</summary>
    public Sections Index => _index;

    /// <summary>The texts.</summary>
    public Sections Texts => _texts;

    /// <summary>The units by their ids' hashes.</summary>
    public HashOrder ByIdHash => new(
        Get<uint>(PartSection.IdHashes), Get<byte>(PartSection.IdOrder), Get<int>(PartSection.IdDirectory));

    /// <inheritdoc/>
    public override UnitTokens Tokens(int ordinal) => new(
        Get<byte>(PartSection.Tokens)[new PlaceColumn(Get<byte>(PartSection.TokenStarts)).RangeOf(ordinal)],
        Get<int>(PartSections.Of(SideSection.FrequentForms, TextLanguage.Arabic)),
        Get<int>(PartSections.Of(SideSection.FrequentForms, TextLanguage.English)));

    /// <inheritdoc/>
    public override UnitPayload Payload(int ordinal) => new(PayloadBytes(ordinal));

    /// <inheritdoc/>
    public override int Profile(int ordinal) => (int)new NumberColumn(Get<byte>(PartSection.Profiles))[ordinal];

    /// <inheritdoc/>
    public override long Sequence(int ordinal) => new NumberColumn(Get<byte>(PartSection.Sequences))[ordinal];

    /// <inheritdoc/>
    public override ulong KeyHash(int ordinal, TextLanguage language) => Get<ulong>(PartSections.Of(SideSection.KeyHashes, language))[ordinal];

    /// <inheritdoc/>
    public override uint IdHash(int ordinal) => Get<uint>(PartSection.IdHashes)[ordinal];

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> PayloadBytes(int ordinal) =>
        _texts.Get<byte>(0)[new PlaceColumn(Get<byte>(PartSection.PayloadStarts)).RangeOf(ordinal)];

    /// <inheritdoc/>
    public override void FindKey(ulong hash, TextLanguage language, int count, List<int> ordinals)
    {
        var hashes = Get<ulong>(PartSections.Of(SideSection.KeyHashes, language));
        var order = new HashOrder(
            MemoryMarshal.Cast<ulong, uint>(hashes),
            Get<byte>(PartSections.Of(SideSection.KeyOrder, language)),
            Get<int>(PartSections.Of(SideSection.KeyDirectory, language)));
        var first = ordinals.Count;
        order.Find((uint)(hash >> 32), ordinals);
        for (var i = ordinals.Count - 1; i >= first; i--)
        {
            if (hashes[ordinals[i]] != hash)
            {
                ordinals.RemoveAt(i);
            }
        }
    }

    /// <summary>The sides in a language, for search.</summary>
    public PartSide Side(TextLanguage language) => new(this, language);

    /// <summary>An array of a side.</summary>
    public ReadOnlySpan<T> Get<T>(PartSection section)
        where T : unmanaged => _index.Get<T>((int)section);
}
