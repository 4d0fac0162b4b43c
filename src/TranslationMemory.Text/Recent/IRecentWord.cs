namespace TranslationMemory.Text;

/// <summary>
/// What <see cref="RecentWords{TEntry}"/> keeps: one reference to something immutable that knows what it is the entry of. A structure,
/// so that asking it costs no call.
/// </summary>
internal interface IRecentWord
{
    /// <summary>The word; null where nothing is kept.</summary>
    string? Word { get; }

    /// <summary>What else tells entries of one word apart.</summary>
    int Context { get; }
}
