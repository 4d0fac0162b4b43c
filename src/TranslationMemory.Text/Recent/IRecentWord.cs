namespace TranslationMemory.Text;

/// <summary>What <see cref="RecentWords{TEntry}"/> keeps: immutable, and knows what it is the entry of.</summary>
internal interface IRecentWord
{
    /// <summary>The word.</summary>
    string Word { get; }

    /// <summary>What else tells entries of one word apart.</summary>
    int Context { get; }
}
