namespace TranslationMemory.Cli.CommandLine;

/// <summary>The command is wrong in a way that its grammar cannot tell.</summary>
/// <param name="message">One sentence for people.</param>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>A command failed when a part of it was done.</summary>
/// <param name="done">One sentence about what is done, to stand behind what went wrong.</param>
/// <param name="cause">What went wrong.</param>
internal sealed class PartlyDoneException(string done, Exception cause) : Exception(done, cause);

/// <summary>The command cannot be carried out.</summary>
/// <param name="message">One sentence for people that says how to get out.</param>
internal sealed class RefusedException(string message) : Exception(message);
