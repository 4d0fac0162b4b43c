namespace TranslationMemory.Benchmarks.Text.Throughput;

/// <summary>Measures work by the CPU time of the process and the bytes that its thread allocates.</summary>
internal static class Meter
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(2);

    /// <summary>Runs passes over the same texts: some to warm up, then as many as take two seconds of CPU time.</summary>
    /// <param name="texts">How much text one pass takes.</param>
    /// <param name="pass">One pass.</param>
    /// <param name="before">Prepares a pass outside of the measurement.</param>
    public static Speed Run(TextAmount texts, Action pass, Action? before = null)
    {
        Repeat(pass, before, WarmUp);
        var (passes, cpu, bytes) = Repeat(pass, before, Measured);
        return new Speed(texts.Utf16Bytes * passes, texts.Words * passes, cpu, bytes);
    }

    private static (long Passes, TimeSpan Cpu, long Bytes) Repeat(Action pass, Action? before, TimeSpan length)
    {
        var (passes, cpu, bytes) = (0L, TimeSpan.Zero, 0L);
        while (cpu < length)
        {
            before?.Invoke();
            var (startBytes, startCpu) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
            pass();
            cpu += Environment.CpuUsage.TotalTime - startCpu;
            bytes += GC.GetAllocatedBytesForCurrentThread() - startBytes;
            passes++;
        }

        return (passes, cpu, bytes);
    }
}
