namespace TranslationMemory.Cli.CommandLine;

/// <summary>What the process tells its caller.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Done, but some items were not taken, or a check found something.</summary>
    Rejected = 1,

    /// <summary>The command itself is wrong: nothing was tried.</summary>
    Usage = 2,

    /// <summary>No service answers at the address.</summary>
    Unreachable = 3,

    /// <summary>It was tried and refused; nothing was changed.</summary>
    Refused = 4,

    /// <summary>Stopped by SIGINT: 128 + 2, as shells count.</summary>
    Interrupted = 130,

    /// <summary>Stopped by SIGTERM: 128 + 15.</summary>
    Terminated = 143,
}
