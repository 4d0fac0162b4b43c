using System.Runtime.InteropServices;
using CsCheck;

namespace TranslationMemory.Matching.Tests;

public sealed class HashOrderTests
{
    // Hashes of few bits are often equal; shifted, they share entries of the directory.
    private static readonly Gen<uint[]> Hashes =
        from shift in Gen.Int[0, 28]
        from hashes in Gen.UInt[0, 15].Array[0, 200]
        select Array.ConvertAll(hashes, hash => hash << shift);

    [Fact]
    public void All_units_of_a_hash_are_found_in_order() => Hashes.Sample(hashes =>
    {
        var (ordinals, directory) = HashOrder.Create(hashes);

        foreach (var hash in hashes.Append(7u).Append(uint.MaxValue))
        {
            Found(new HashOrder(hashes, ordinals, directory), hash)
                .ShouldBe(Enumerable.Range(0, hashes.Length).Where(i => hashes[i] == hash));
        }
    });

    [Fact]
    public void Long_hashes_are_found_by_their_upper_half_where_they_lie() => Hashes.Sample(hashes =>
    {
        var wide = Array.ConvertAll(hashes, hash => ((ulong)hash << 32) | 0x1234);
        var (ordinals, directory) = HashOrder.Create(hashes);

        foreach (var hash in hashes)
        {
            Found(new HashOrder(MemoryMarshal.Cast<ulong, uint>(wide), ordinals, directory), hash)
                .ShouldBe(Enumerable.Range(0, hashes.Length).Where(i => hashes[i] == hash));
        }
    });

    private static List<int> Found(HashOrder order, uint hash)
    {
        var ordinals = new List<int>();
        order.Find(hash, ordinals);
        return ordinals;
    }
}
