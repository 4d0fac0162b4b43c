namespace TranslationMemory.Server.Hosting;

/// <summary>The service cannot start; the message says why and how to get out.</summary>
public sealed class ServiceStartException : Exception
{
    /// <summary>Creates it.</summary>
    /// <param name="message">One or more sentences for people.</param>
    /// <param name="innerException">The cause.</param>
    public ServiceStartException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
