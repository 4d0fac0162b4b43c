namespace TranslationMemory.Alignment.Evidence;

/// <summary>Two sentences that most likely belong together.</summary>
/// <param name="Arabic">The Arabic sentence.</param>
/// <param name="English">The English sentence.</param>
/// <param name="Weight">How much their rare words say for it, in nats.</param>
internal readonly record struct Anchor(int Arabic, int English, double Weight);
