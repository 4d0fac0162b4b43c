using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Functional;

/// <summary>A program that writes a line, waits for its answer, and only then writes the next.</summary>
public sealed class ConversationTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Theory]
    [InlineData("lookup")]
    [InlineData("glossary find")]
    [InlineData("text analyze")]
    public async Task Line_is_answered_before_the_next_is_written(string verb)
    {
        var input = new Pipe();
        var output = new Pipe();
        var setting = TmSetting.OnData(_directory.Combine("data"));
        var running = Application.RunAsync(
            [.. verb.Split(' '), "--json", "-"],
            new Surroundings
            {
                In = input.Reader.AsStream(),
                Out = output.Writer.AsStream(),
                Error = TextWriter.Null,
                Variable = name => setting.Variables.GetValueOrDefault(name),
                CurrentDirectory = _directory.FullPath,
            },
            signals: null);
        using var answers = new StreamReader(output.Reader.AsStream());

        string[] lines = ["وصل الوفد", "", "غادر الوفد"];
        foreach (var line in lines)
        {
            await input.Writer.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), TestContext.Current.CancellationToken);
            var answer = await answers.ReadLineAsync(TestContext.Current.CancellationToken);
            JsonDocument.Parse(answer!).RootElement.GetProperty("text").GetString().ShouldBe(line);
        }

        await input.Writer.CompleteAsync();
        (await running).ShouldBe(0);
    }

    public void Dispose() => _directory.Dispose();
}
