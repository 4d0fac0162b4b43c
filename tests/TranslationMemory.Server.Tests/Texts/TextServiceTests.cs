using Grpc.Core;
using TranslationMemory.V1;

namespace TranslationMemory.Server.Tests.Texts;

public sealed class TextServiceTests(RunningService service) : IClassFixture<RunningService>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sentences_come_with_their_place_in_the_text()
    {
        const string Text = "هل ستنجح المفاوضات؟ لا أحد يعرف.";
        var response = await service.Client.Texts.SegmentTextAsync(new SegmentTextRequest { Text = Text }, cancellationToken: Cancellation);

        response.LanguageCode.ShouldBe("ar");
        response.Sentences.Select(sentence => sentence.Text).ShouldBe(["هل ستنجح المفاوضات؟", "لا أحد يعرف."]);
        response.Sentences.ShouldAllBe(sentence =>
            Text.Substring(sentence.Span.Start, sentence.Span.Length) == sentence.Text);
    }

    [Fact]
    public async Task A_text_is_shown_as_the_service_reads_it()
    {
        var response = await service.Client.Texts.NormalizeTextAsync(
            new NormalizeTextRequest { Text = "وللوفد ٣٥٪" }, cancellationToken: Cancellation);

        response.ExactKey.ShouldBe("وللوفد 35%");
        var word = response.Tokens[0];
        word.Stem.ShouldBe("وفد");
        word.Proclitics.ShouldBe(["و", "ل", "ال"]);
        var placeable = response.Placeables.ShouldHaveSingleItem();
        placeable.Type.ShouldBe("percent");
        placeable.Value.ShouldBe("35%");
        placeable.AlternativeValue.ShouldBeEmpty();
        placeable.GregorianValue.ShouldBeEmpty();
    }

    [Fact]
    public async Task Other_values_of_placeables_are_shown_beside_their_own()
    {
        var response = await service.Client.Texts.NormalizeTextAsync(
            new NormalizeTextRequest { Text = "1.234 في 25 ربيع الآخر 1438 هـ" }, cancellationToken: Cancellation);

        response.Placeables.Select(placeable => (placeable.Type, placeable.Value, placeable.AlternativeValue, placeable.GregorianValue))
            .ShouldBe([("number", "1234", "1.234", string.Empty), ("hijri-date", "1438-04-25 AH", string.Empty, "2017-01-23")]);
    }

    [Fact]
    public async Task A_text_of_ten_megabytes_is_segmented()
    {
        var sentence = "وصل الوفد الروسي إلى أستانة أمس. ";
        var text = string.Concat(Enumerable.Repeat(sentence, 10_000_000 / (2 * sentence.Length)));

        var response = await service.Client.Texts.SegmentTextAsync(
            new SegmentTextRequest { Text = text },
            deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(2),
            cancellationToken: Cancellation);

        response.Sentences.Count.ShouldBe(10_000_000 / (2 * sentence.Length));
    }

    [Fact]
    public async Task A_text_over_the_limit_and_an_empty_one_are_refused()
    {
        var empty = await Failing.ErrorAsync(service.Client.Texts.SegmentTextAsync(
            new SegmentTextRequest { Text = " \n" }, cancellationToken: Cancellation));
        empty.Fields.ShouldHaveSingleItem().Field.ShouldBe("text");

        var tooLong = await Failing.ErrorAsync(service.Client.Texts.NormalizeTextAsync(
            new NormalizeTextRequest { Text = new string('x', 16_000_001) }, cancellationToken: Cancellation));
        tooLong.Reason.ShouldBe("TEXT_TOO_LONG");
    }

    [Fact]
    public async Task A_message_over_the_limit_is_RESOURCE_EXHAUSTED()
    {
        var exception = await Should.ThrowAsync<RpcException>(async () => await service.Client.Texts.SegmentTextAsync(
            new SegmentTextRequest { Text = new string('و', 40_000_000) }, cancellationToken: Cancellation));
        exception.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task A_call_over_a_long_text_ends_with_its_deadline()
    {
        var text = string.Concat(Enumerable.Repeat("وصل الوفد الروسي إلى أستانة أمس. ", 300_000));

        var exception = await Should.ThrowAsync<RpcException>(async () => await service.Client.Texts.NormalizeTextAsync(
            new NormalizeTextRequest { Text = text },
            deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(2),
            cancellationToken: Cancellation));

        exception.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }
}
