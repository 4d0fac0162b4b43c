using System.Net;
using TranslationMemory.V1;

namespace TranslationMemory.Client.Tests;

public sealed class ChannelTests
{
    private static readonly GetMemoryRequest Request = new() { Name = "memories/m" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_on_a_Unix_socket_is_reached()
    {
        var directory = Directory.CreateTempSubdirectory("tm-client-").FullName;
        try
        {
            var path = Path.Combine(directory, "tm.sock");
            await using var service = await ScriptedService.StartAsync(path);
            using var client = new TranslationMemoryClient(new ClientOptions { Address = $"unix:{path}" });

            (await client.Memories.GetMemoryAsync(Request, cancellationToken: Cancellation)).Name.ShouldBe("memories/m");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task The_proxy_of_the_environment_is_not_asked()
    {
        var before = HttpClient.DefaultProxy;
        HttpClient.DefaultProxy = new WebProxy("http://127.0.0.1:9");
        try
        {
            await using var service = await ScriptedService.StartAsync();
            using var client = service.Connect();

            (await client.Memories.GetMemoryAsync(Request, cancellationToken: Cancellation)).Name.ShouldBe("memories/m");
        }
        finally
        {
            HttpClient.DefaultProxy = before;
        }
    }
}
