using System.Collections.Immutable;

namespace TranslationMemory.Terminology;

/// <summary>A set that remembers how often each member was added; never changes.</summary>
internal sealed class CountedSet<T>
    where T : notnull
{
    /// <summary>The set without members.</summary>
    public static readonly CountedSet<T> Empty = new(ImmutableDictionary<T, int>.Empty);

    private readonly ImmutableDictionary<T, int> _counts;

    private CountedSet(ImmutableDictionary<T, int> counts) => _counts = counts;

    /// <summary>Is it a member?</summary>
    public bool Contains(T member) => _counts.ContainsKey(member);

    /// <summary>The set with one more of a member.</summary>
    public CountedSet<T> Add(T member) => new(_counts.SetItem(member, _counts.GetValueOrDefault(member) + 1));

    /// <summary>The set with one less of a member.</summary>
    public CountedSet<T> Remove(T member) => _counts.GetValueOrDefault(member) switch
    {
        0 => this,
        1 => new(_counts.Remove(member)),
        var count => new(_counts.SetItem(member, count - 1)),
    };
}
