using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Google.Protobuf;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Hosting;

public sealed class HttpJsonTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly HttpClient Http = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_contract_answers_over_HTTP_and_JSON()
    {
        var memory = await service.CreateMemoryAsync();
        await service.AddAsync(memory, "وفد", "delegation");

        var response = await Http.PostAsJsonAsync(
            $"{service.WebAddress}/v1/segments:lookup", new { text = "وفد", memories = new[] { memory } }, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        json.RootElement.GetProperty("matches")[0].GetProperty("score").GetInt32().ShouldBe(100);
    }

    [Fact]
    public async Task An_error_carries_its_details_over_JSON_too()
    {
        var response = await Http.PostAsJsonAsync($"{service.WebAddress}/v1/segments:lookup", new { text = "" }, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        json.RootElement.GetProperty("details").EnumerateArray()
            .Select(detail => detail.GetProperty("@type").GetString())
            .ShouldBe(["type.googleapis.com/google.rpc.ErrorInfo", "type.googleapis.com/google.rpc.BadRequest"]);
    }

    [Fact]
    public async Task A_thing_that_is_not_there_is_404()
    {
        var response = await Http.GetAsync($"{service.WebAddress}/v1/memories/nowhere", Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"text\": 7, \"nothing\": 1}")]
    [InlineData("")]
    public async Task A_body_that_is_no_request_is_400(string body)
    {
        var response = await Http.PostAsync(
            $"{service.WebAddress}/v1/segments:lookup", new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_browser_reaches_the_contract_by_gRPC_Web()
    {
        var message = new SegmentTextRequest { Text = "لم يحضر. لماذا؟" }.ToByteArray();
        byte[] frame = [0, .. BitConverter.GetBytes(IPAddress.HostToNetworkOrder(message.Length)), .. message];
        using var content = new ByteArrayContent(frame);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc-web+proto");

        var response = await Http.PostAsync(
            $"{service.WebAddress}/translation_memory.v1.TextService/SegmentText", content, Cancellation);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var body = await response.Content.ReadAsByteArrayAsync(Cancellation);
        var length = IPAddress.NetworkToHostOrder(BitConverter.ToInt32(body, 1));
        SegmentTextResponse.Parser.ParseFrom(body, 5, length).Sentences.Select(sentence => sentence.Text)
            .ShouldBe(["لم يحضر.", "لماذا؟"]);
    }

    [Fact]
    public async Task A_lone_surrogate_in_JSON_is_answered_and_breaks_nothing()
    {
        var response = await Http.PostAsync(
            $"{service.WebAddress}/v1/segments:lookup",
            new StringContent("{\"text\": \"a \\ud800 b\"}", Encoding.UTF8, "application/json"),
            Cancellation);
        ((int)response.StatusCode).ShouldBeOneOf(200, 400);
    }
}
