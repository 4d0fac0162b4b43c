using System.Net.Sockets;
using TranslationMemory.Client;
using TranslationMemory.Server.Hosting;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Hosting;

public sealed class StartingTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tm-start-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string SocketPath => Path.Combine(_directory, "tm.sock");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("{", "tm.json")]
    [InlineData("{\"GrpcAddress\": null}", "GrpcAddress")]
    [InlineData("{\"WebAddress\": null}", "WebAddress")]
    [InlineData("{\"Penalties\": {\"Draft\": 101, \"Authors\": {\"Layla\": -1}}}", "Layla")]
    [InlineData("{\"StopSeconds\": \"soon\"}", "StopSeconds")]
    [InlineData("{\"Rekeying\": {\"GrowthPercent\": 0}}", "GrowthPercent")]
    [InlineData("{\"Hunspel\": \"none\"}", "Hunspel.")]
    [InlineData("{\"rekeying\": {\"QuietSecond\": 5}, \"hunspell\": \"none\"}", "exist: rekeying:QuietSecond.")]
    [InlineData("{\"Hunspell\": \"/nowhere/ar.dic\"}", "/nowhere/ar.dic")]
    [InlineData("{\"SegmentationRules\": \"/nowhere/own.srx\"}", "/nowhere/own.srx")]
    [InlineData("{\"Boilerplate\": \"/nowhere/lines.tsv\"}", "/nowhere/lines.tsv")]
    public async Task A_wrong_configuration_file_says_what_is_wrong(string json, string part)
    {
        var file = Path.Combine(_directory, "tm.json");
        await File.WriteAllTextAsync(file, json, Cancellation);

        var exception = await Should.ThrowAsync<ServiceStartException>(() => StartAsync("unused", file));

        exception.Message.ShouldContain(part);
    }

    [Fact]
    public async Task Word_list_rules_and_boilerplate_of_the_owner_are_used()
    {
        var hunspell = await WriteAsync("ar.dic", "verb.huns.dic\nقعمش/a\t4\nnames.dic\nزبطوق/N\t5\n");
        var rules = await WriteAsync(
            "own.srx",
            """
            <?xml version="1.0"?>
            <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body>
            <languagerules><languagerule languagerulename="all"><rule break="yes"><beforebreak>؛</beforebreak><afterbreak>\s</afterbreak></rule></languagerule></languagerules>
            <maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>
            """);
        var boilerplate = await WriteAsync("lines.tsv", "line\tأعجبني\n");
        var configuration = await WriteAsync(
            "tm.json",
            $$"""{"Hunspell": "{{hunspell}}", "SegmentationRules": "{{rules}}", "Boilerplate": "{{boilerplate}}", "GrpcAddress": "unix:{{SocketPath}}", "WebAddress": ""}""");
        await using var host = await StartAsync(string.Empty, configuration);
        using var client = new TranslationMemoryClient(new ClientOptions { Address = host.GrpcAddress });

        var segments = await client.Texts.SegmentTextAsync(
            new SegmentTextRequest { Text = "وصل الوفد. غادر؛ ثم عاد.\nأعجبني\nالتعليقات" }, cancellationToken: Cancellation);
        var analysis = await client.Texts.NormalizeTextAsync(new NormalizeTextRequest { Text = "بزبطوق" }, cancellationToken: Cancellation);

        segments.Sentences.Select(sentence => (sentence.Text, sentence.Kind)).ShouldBe(
        [
            ("وصل الوفد. غادر؛", SentenceKind.Sentence),
            ("ثم عاد.", SentenceKind.Sentence),
            ("أعجبني", SentenceKind.Boilerplate),
            ("التعليقات", SentenceKind.Sentence),
        ]);
        analysis.Tokens.ShouldHaveSingleItem().Stem.ShouldBe("زبطوق");
        analysis.LexiconVersion.Length.ShouldBe(16);
    }

    [Theory]
    [InlineData("Hunspell", "no word list")]
    [InlineData("SegmentationRules", "<srx")]
    [InlineData("Boilerplate", "no tab")]
    public async Task A_file_of_the_owner_that_cannot_be_used_is_named(string option, string content)
    {
        var file = await WriteAsync("own", content);
        var configuration = await WriteAsync("tm.json", $$"""{"{{option}}": "{{file}}"}""");

        (await Should.ThrowAsync<ServiceStartException>(() => StartAsync($"unix:{SocketPath}", configuration)))
            .Message.ShouldContain(file);
    }

    [Theory]
    [InlineData("unix:tm.sock")]
    [InlineData("unix:/a-path-that-is-longer-than-what-a-socket-address-holds/a-path-that-is-longer-than-what-a-socket-address-holds/tm.sock")]
    [InlineData("http://127.0.0.1:70000")]
    [InlineData("https://127.0.0.1:0")]
    [InlineData("http://192.0.2.1:5080")]
    [InlineData("unix:/no-such-directory/tm.sock")]
    public async Task An_address_that_cannot_be_served_is_named(string address)
    {
        var exception = await Should.ThrowAsync<ServiceStartException>(() => StartAsync(address));
        exception.Message.ShouldContain(address);
    }

    [Theory]
    [InlineData("http://[::1]:0")]
    [InlineData("http://localhost:0")]
    [InlineData("http://127.0.0.1:0/")]
    public async Task A_client_reaches_the_address_that_the_service_tells(string address)
    {
        await using var host = await StartAsync(address);
        await AnswersAsync(host);
    }

    [Fact]
    public async Task A_client_reaches_the_socket_that_the_service_tells()
    {
        await using var host = await StartAsync($"unix:{SocketPath}");
        host.GrpcAddress.ShouldBe($"unix:{SocketPath}");
        await AnswersAsync(host);
    }

    [Fact]
    public async Task A_socket_that_a_killed_service_left_behind_is_taken_over()
    {
        Abandon(SocketPath);
        File.Exists(SocketPath).ShouldBeTrue();

        await using var host = await StartAsync($"unix:{SocketPath}");

        await AnswersAsync(host);
    }

    [Fact]
    public async Task A_socket_on_which_somebody_answers_is_left_alone()
    {
        await using var first = await StartAsync($"unix:{SocketPath}");

        await Should.ThrowAsync<ServiceStartException>(() => StartAsync($"unix:{SocketPath}", data: "other"));

        await AnswersAsync(first);
    }

    [Fact]
    public async Task A_file_that_is_no_socket_is_left_alone()
    {
        await File.WriteAllTextAsync(SocketPath, "a letter", Cancellation);

        await Should.ThrowAsync<ServiceStartException>(() => StartAsync($"unix:{SocketPath}"));

        (await File.ReadAllTextAsync(SocketPath, Cancellation)).ShouldBe("a letter");
    }

    private static async Task AnswersAsync(ServiceHost host)
    {
        using var client = new TranslationMemoryClient(new ClientOptions { Address = host.GrpcAddress });
        await client.Memories.ListMemoriesAsync(new ListMemoriesRequest(), cancellationToken: Cancellation);
    }

    /// <summary>Leaves a socket file without anybody behind it, as a killed process does.</summary>
    private static void Abandon(string path)
    {
        var moved = path + ".bound";
        using (var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
        {
            socket.Bind(new UnixDomainSocketEndPoint(moved));
            socket.Listen();
            File.Move(moved, path);
        }
    }

    private Task<ServiceHost> StartAsync(string grpcAddress, string? file = null, string data = "data")
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["DataDirectory"] = Path.Combine(_directory, data),
        };
        if (file is null)
        {
            values["GrpcAddress"] = grpcAddress;
            values["WebAddress"] = string.Empty;
        }

        return ServiceHost.StartAsync(
            new ServiceSettings { LogFormat = LogFormat.Quiet, ConfigurationFile = file, Values = values }, Cancellation);
    }

    private async Task<string> WriteAsync(string name, string content)
    {
        var file = Path.Combine(_directory, name);
        await File.WriteAllTextAsync(file, content, Cancellation);
        return file;
    }
}
