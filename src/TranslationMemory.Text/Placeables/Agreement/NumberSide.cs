using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace TranslationMemory.Text.Placeables;

/// <summary>One of two texts that are compared: what it claims, and all that it offers to the claims of the other.</summary>
internal sealed class NumberSide
{
    private readonly Lazy<HashSet<string>> _hints;
    private readonly Lazy<HashSet<string>> _words;
    private readonly Dictionary<string, HashSet<string>> _claimed = [];

    public NumberSide(string text, TextLanguage language, ImmutableArray<Placeable> placeables)
    {
        Claims = ClaimReader.Read(text, placeables);
        foreach (var claim in Claims)
        {
            foreach (var key in claim.Parts.SelectMany(part => part).Where(key => !TimeKeys.IsCrossing(key)))
            {
                ref var codes = ref CollectionsMarshal.GetValueRefOrAddDefault(_claimed, key, out _);
                codes ??= [];
                codes.UnionWith(claim.Currencies.Count > 0 ? claim.Currencies : [ClaimReader.AnyCurrency]);
            }
        }

        _hints = new Lazy<HashSet<string>>(() => [.. placeables.SelectMany(placeable => ClaimReader.Hints(text, placeable))]);
        _words = new Lazy<HashSet<string>>(() => [.. WordValues.In(text, language, placeables)]);
    }

    /// <summary>What the other side must have.</summary>
    public ImmutableArray<NumberClaim> Claims { get; }

    /// <summary>The placeables whose value <paramref name="other"/> lacks.</summary>
    public ImmutableArray<Placeable> WithoutCounterpartIn(NumberSide other) =>
        [.. Claims.Where(claim => !other.Meets(claim)).Select(claim => claim.Placeable)];

    private bool Meets(NumberClaim claim) =>
        claim.Parts.All(part => part.Any(key => HasClaim(claim, key) || _hints.Value.Contains(key) || Says(claim, key)));

    private bool HasClaim(NumberClaim claim, string key) =>
        _claimed.TryGetValue(key, out var codes)
        && (claim.Currencies.Count == 0 || codes.Contains(ClaimReader.AnyCurrency) || codes.Overlaps(claim.Currencies));

    /// <summary>True when an ordinary word says it. No number word says the number of a code.</summary>
    private bool Says(NumberClaim claim, string key) =>
        (claim.Placeable.Type != PlaceableType.Code || CodeKeys.IsSpelling(key))
        && (_words.Value.Contains(key) || (claim.IsInWords && _words.Value.Contains(WordValues.Weak(key))));
}
