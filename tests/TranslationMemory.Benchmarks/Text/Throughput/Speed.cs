namespace TranslationMemory.Benchmarks.Text.Throughput;

/// <summary>How much text was worked on in which time.</summary>
/// <param name="Utf16Bytes">Text, two bytes a code unit.</param>
/// <param name="Words">Stretches between spaces.</param>
/// <param name="Cpu">CPU time.</param>
/// <param name="Allocated">Bytes allocated.</param>
internal readonly record struct Speed(long Utf16Bytes, long Words, TimeSpan Cpu, long Allocated)
{
    /// <summary>Millions of bytes of UTF-16 in a second.</summary>
    public double MegabytesPerSecond => Utf16Bytes / 1e6 / Cpu.TotalSeconds;

    /// <summary>Words in a second.</summary>
    public double WordsPerSecond => Words / Cpu.TotalSeconds;

    /// <summary>Bytes allocated a word.</summary>
    public double BytesPerWord => (double)Allocated / Words;
}
