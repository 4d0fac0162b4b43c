using Microsoft.Extensions.Diagnostics.HealthChecks;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Hosting;

/// <summary>The service is healthy while its store can be read.</summary>
internal sealed class StoreHealthCheck(ITranslationStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.GetLastSequenceAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StoreException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "The store cannot be read.", exception);
        }
    }
}
