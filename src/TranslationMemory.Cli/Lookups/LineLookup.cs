using System.Threading.Channels;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary>Looks standard input up line by line over one stream: no line waits for the answer to the one before.</summary>
internal static class LineLookup
{
    /// <summary>Lines read ahead of the answers.</summary>
    private const int Ahead = 256;

    /// <summary>Answers all lines in order.</summary>
    /// <param name="client">The service.</param>
    /// <param name="session">Input and output.</param>
    /// <param name="model">Languages, memories, bounds and glossaries of the lookups.</param>
    /// <param name="answer">Writes the answer to a line.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns><see cref="ExitCode.Rejected"/> when a line could not be answered.</returns>
    public static async Task<ExitCode> RunAsync(
        TranslationMemoryClient client,
        Session session,
        LookupSegmentRequest model,
        Action<string, LookupSegmentResponse> answer,
        CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var lines = Channel.CreateBounded<InputLine>(Ahead);
        var requests = Channel.CreateBounded<LookupSegmentRequest>(Ahead);
        var reading = ReadAsync(session, model, lines.Writer, requests.Writer, stop.Token);
        var code = ExitCode.Done;
        try
        {
            await using var answers = client.Streams
                .LookupSegmentsAsync(requests.Reader.ReadAllAsync(stop.Token), stop.Token)
                .GetAsyncEnumerator(stop.Token);
            while (await OrFlushAsync(lines.Reader.WaitToReadAsync(stop.Token), session))
            {
                while (lines.Reader.TryRead(out var line))
                {
                    if (!await AnswerAsync(line, answers, session, answer))
                    {
                        code = ExitCode.Rejected;
                    }
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
        }

        await reading;
        return code;
    }

    private static bool IsAsked(InputLine line) => line.Problem is null && !string.IsNullOrWhiteSpace(line.Text);

    private static async Task ReadAsync(
        Session session,
        LookupSegmentRequest model,
        ChannelWriter<InputLine> lines,
        ChannelWriter<LookupSegmentRequest> requests,
        CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var line in InputLines.ReadAsync(session.Surroundings.In, cancellationToken))
            {
                await lines.WriteAsync(line, cancellationToken);
                if (IsAsked(line))
                {
                    var request = model.Clone();
                    request.Text = line.Text;
                    await requests.WriteAsync(request, cancellationToken);
                }
            }

            lines.Complete();
            requests.Complete();
        }
        catch (Exception exception)
        {
            lines.Complete(exception);
            requests.Complete(exception);
        }
    }

    private static async Task<bool> AnswerAsync(
        InputLine line,
        IAsyncEnumerator<StreamLookupSegmentsResponse> answers,
        Session session,
        Action<string, LookupSegmentResponse> answer)
    {
        if (!IsAsked(line))
        {
            if (line.Problem is { } problem)
            {
                LineAnswers.Reject(session, line, problem);
                return false;
            }

            answer(line.Text, new LookupSegmentResponse());
            return true;
        }

        if (!await OrFlushAsync(answers.MoveNextAsync(), session))
        {
            throw new RefusedException("The service ended the lookups before all were answered.");
        }

        if (LookupAnswer.IsBadText(answers.Current))
        {
            LineAnswers.Reject(session, line, LineAnswers.Problem(line, answers.Current.Error.Message));
            return false;
        }

        answer(line.Text, LookupAnswer.Require(answers.Current));
        return true;
    }

    /// <summary>Shows what there is when the next is not ready.</summary>
    private static ValueTask<bool> OrFlushAsync(ValueTask<bool> next, Session session)
    {
        if (!next.IsCompleted)
        {
            session.Flush();
        }

        return next;
    }
}
