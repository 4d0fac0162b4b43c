using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>A text as units.</summary>
/// <param name="Units">The units in order.</param>
/// <param name="Values">Values that take several units, by the number of their first unit.</param>
internal sealed record UnitText(List<TextUnit> Units, Dictionary<int, UnitValue> Values);

/// <summary>A value that takes several units (a date with its month).</summary>
/// <param name="Key">The value's key.</param>
/// <param name="AlternativeKey">A second possible key; else null.</param>
/// <param name="Next">Number of the unit behind it.</param>
/// <param name="Proclitics">What is written in front of it.</param>
internal readonly record struct UnitValue(string Key, string? AlternativeKey, int Next, Proclitics Proclitics);
