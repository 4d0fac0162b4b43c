using Microsoft.Extensions.Diagnostics.HealthChecks;
using TranslationMemory.Server.Hosting;
using TranslationMemory.Storage;

namespace TranslationMemory.Server.Tests.Hosting;

public sealed class StoreHealthCheckTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tm-health-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData(true, HealthStatus.Healthy)]
    [InlineData(false, HealthStatus.Unhealthy)]
    public async Task The_service_is_as_healthy_as_its_store_is_readable(bool isThere, HealthStatus expected)
    {
        await using var store = await SqliteTranslationStore.OpenAsync(
            new StoreOptions { DataDirectory = _directory }, TimeProvider.System, Cancellation);
        var check = new StoreHealthCheck(store);
        if (!isThere)
        {
            File.Delete(Path.Combine(_directory, "translation-memory.db"));
        }

        var result = await check.CheckHealthAsync(
            new HealthCheckContext
            {
                Registration = new HealthCheckRegistration("store", check, HealthStatus.Unhealthy, tags: null),
            },
            Cancellation);

        result.Status.ShouldBe(expected);
    }
}
