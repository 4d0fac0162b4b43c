using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TranslationMemory.Benchmarks.Measures;

/// <summary>
/// CPU time of the calling thread in nanoseconds, so that other programs on the machine do not count. The runtime's own
/// figures are those of the process. Where the system has no such clock, the time that passes is measured.
/// </summary>
internal static class CpuClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>What is measured.</summary>
    public static string Name => OperatingSystem.IsLinux() ? "CPU time of the thread" : "time passed";

    /// <summary>Nanoseconds since some beginning.</summary>
    public static long Now
    {
        get
        {
            if (OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out var time) == 0)
            {
                return (time.Seconds * 1_000_000_000L) + time.Nanoseconds;
            }

            return (long)Stopwatch.GetElapsedTime(0).TotalNanoseconds;
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
