using System.Globalization;
using Grpc.Core;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Json;
using TranslationMemory.Client;

namespace TranslationMemory.Cli.Input;

/// <summary>Answers standard input line by line: in order, many under way, a bad line told and passed over.</summary>
internal static class LineAnswers
{
    /// <summary>Asks the service for each line that is not blank and hands its answer on.</summary>
    /// <param name="session">Input and output.</param>
    /// <param name="ask">Asks for one line.</param>
    /// <param name="blank">The answer to a line with nothing in it, for which the service is not asked.</param>
    /// <param name="answer">Writes the answer to a line.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns><see cref="ExitCode.Rejected"/> when a line could not be answered.</returns>
    public static async Task<ExitCode> RunAsync<TAnswer>(
        Session session,
        Func<string, CancellationToken, Task<TAnswer>> ask,
        TAnswer blank,
        Action<string, TAnswer> answer,
        CancellationToken cancellationToken)
        where TAnswer : class
    {
        var code = ExitCode.Done;
        await OrderedPipeline.RunAsync(
            InputLines.ReadAsync(session.Surroundings.In, cancellationToken),
            (line, stop) => AskAsync(line, ask, blank, stop),
            result =>
            {
                if (result.Problem is { } problem)
                {
                    code = ExitCode.Rejected;
                    Reject(session, result.Line, problem);
                }
                else
                {
                    answer(result.Line.Text, result.Answer!);
                }
            },
            session.Flush,
            cancellationToken);
        return code;
    }

    /// <summary>Tells what is wrong with a line.</summary>
    public static void Reject(Session session, InputLine line, string problem)
    {
        if (session.IsJson)
        {
            session.Json.Write(writer => writer.WriteProblem(line.Text, problem));
        }
        else
        {
            session.Printer.Flush();
            session.Note(problem);
        }
    }

    /// <summary>The problem of a line that the service refused.</summary>
    public static string Problem(InputLine line, string message) =>
        string.Create(CultureInfo.InvariantCulture, $"Line {line.Number}: {message}");

    private static async Task<Result<TAnswer>> AskAsync<TAnswer>(
        InputLine line, Func<string, CancellationToken, Task<TAnswer>> ask, TAnswer blank, CancellationToken cancellationToken)
        where TAnswer : class
    {
        if (line.Problem is { } problem)
        {
            return new Result<TAnswer>(line, Answer: null, problem);
        }

        if (string.IsNullOrWhiteSpace(line.Text))
        {
            return new Result<TAnswer>(line, blank, Problem: null);
        }

        try
        {
            return new Result<TAnswer>(line, await ask(line.Text, cancellationToken), Problem: null);
        }
        catch (RpcException exception) when (IsOfLine(exception))
        {
            return new Result<TAnswer>(line, Answer: null, Problem(line, ServiceError.From(exception).Message));
        }
    }

    /// <summary>True when the text is at fault; a wrong option or a lost service would fail every line alike.</summary>
    private static bool IsOfLine(RpcException exception) =>
        ServiceError.From(exception).Fields is { Count: > 0 } fields && fields.All(field => field.Field == "text");

    private sealed record Result<TAnswer>(InputLine Line, TAnswer? Answer, string? Problem);
}
