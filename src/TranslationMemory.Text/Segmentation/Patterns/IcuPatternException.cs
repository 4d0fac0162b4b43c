namespace TranslationMemory.Text;

/// <summary>A pattern is no ICU regular expression, or uses a part of the language that cannot be mapped.</summary>
internal sealed class IcuPatternException(string message, int position, Exception? innerException = null)
    : Exception($"character {position + 1}: {message}", innerException);
