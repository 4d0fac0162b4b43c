namespace TranslationMemory.Cli.CommandLine;

/// <summary>The command is wrong in a way that its grammar cannot tell.</summary>
/// <param name="message">One sentence for people.</param>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>The command cannot be carried out.</summary>
/// <param name="message">One sentence for people that says how to get out.</param>
internal sealed class RefusedException(string message) : Exception(message);
