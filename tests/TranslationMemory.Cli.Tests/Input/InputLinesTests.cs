using System.Text;
using CsCheck;
using TranslationMemory.Cli.Input;

namespace TranslationMemory.Cli.Tests.Input;

public class InputLinesTests
{
    [Fact]
    public void Lines_are_those_that_splitting_the_whole_text_gives_however_the_bytes_come() =>
        Gen.Select(Gen.OneOf("وفد", "a", "", "\0", "é", "😀", " ", "\u2028"), Gen.OneOf("\n", "\r\n", "")).Array[0, 30]
            .Select(Gen.Int[1, 5])
            .Sample((parts, step) =>
            {
                var text = string.Concat(parts.Select(part => part.Item1 + part.Item2));
                var expected = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
                if (expected[^1].Length == 0)
                {
                    expected = expected[..^1];
                }

                var lines = Read(new TricklingStream(Encoding.UTF8.GetBytes(text), step));

                return lines.Select(line => line.Text).SequenceEqual(expected)
                    && lines.Select(line => line.Number).SequenceEqual(Enumerable.Range(1, expected.Length).Select(number => (long)number))
                    && lines.All(line => line.Problem is null);
            });

    [Fact]
    public void Bytes_that_are_no_UTF8_are_told_with_their_line_and_the_others_are_read()
    {
        var lines = Read(new MemoryStream([(byte)'a', (byte)'\n', (byte)'b', 0xC3, 0x28, (byte)'\n', (byte)'c']));

        lines.Select(line => line.Problem is null).ShouldBe([true, false, true]);
        lines[1].Problem!.ShouldContain("Line 2 is not UTF-8: byte 0xC3 at offset 1");
        lines[2].Text.ShouldBe("c");
    }

    [Fact]
    public void Surrogates_in_UTF8_are_refused() =>
        Read(new MemoryStream([0xED, 0xA0, 0x80])).ShouldHaveSingleItem().Problem.ShouldNotBeNull();

    [Fact]
    public void Byte_order_mark_at_the_beginning_is_passed_over() =>
        Read(new MemoryStream([0xEF, 0xBB, 0xBF, (byte)'a'])).ShouldHaveSingleItem().Text.ShouldBe("a");

    [Fact]
    public async Task Line_is_given_before_the_next_one_is_written()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        await using var lines = InputLines.ReadAsync(pipe.Reader.AsStream(), TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);

        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes("one\n"), TestContext.Current.CancellationToken);

        (await lines.MoveNextAsync()).ShouldBeTrue();
        lines.Current.Text.ShouldBe("one");
        await pipe.Writer.CompleteAsync();
        (await lines.MoveNextAsync()).ShouldBeFalse();
    }

    private static List<InputLine> Read(Stream stream) =>
        [.. InputLines.ReadAsync(stream, CancellationToken.None).ToBlockingEnumerable(CancellationToken.None)];
}
