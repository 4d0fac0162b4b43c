using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Connecting;

/// <summary>Where the embedded service keeps its store.</summary>
internal static class DataDirectory
{
    private const string Name = "translation-memory";

    /// <summary>The option, else <c>TM_DATA</c>, else the user's directory for data.</summary>
    /// <exception cref="UsageException">None of them says anything.</exception>
    public static string Choose(string? option, Surroundings surroundings)
    {
        if (option is { Length: 0 })
        {
            throw new UsageException("--data is empty; give it a directory.");
        }

        var given = option ?? surroundings.Variable("TM_DATA");
        return given is not null
            ? Path.GetFullPath(given, surroundings.CurrentDirectory)
            : Path.Combine(OfUser(surroundings), Name);
    }

    /// <summary>XDG Base Directory Specification 0.8: a path that is not absolute is ignored.</summary>
    private static string OfUser(Surroundings surroundings)
    {
        if (surroundings.Variable("XDG_DATA_HOME") is { } data && Path.IsPathFullyQualified(data))
        {
            return data;
        }

        if (OperatingSystem.IsWindows() && surroundings.Variable("LOCALAPPDATA") is { } local)
        {
            return local;
        }

        return surroundings.Variable("HOME") is { } home
            ? Path.Combine(home, ".local", "share")
            : throw new UsageException("Neither TM_DATA, XDG_DATA_HOME nor HOME is set; say with --data where the data are.");
    }
}
