using System.Globalization;
using System.Runtime.CompilerServices;
using TranslationMemory.Client;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Lookups;

/// <summary>Looks the sentences of an article up, each with its neighbours.</summary>
internal static class ArticleLookup
{
    /// <summary>The answers in the order of the sentences.</summary>
    /// <param name="client">The service.</param>
    /// <param name="sentences">All sentences of the article, in order.</param>
    /// <param name="model">Languages, memories, bounds and glossaries of the lookups.</param>
    /// <param name="document">Name of the document, so that its own units are known again; empty for none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async IAsyncEnumerable<(Sentence Sentence, LookupSegmentResponse Response)> RunAsync(
        TranslationMemoryClient client,
        IReadOnlyList<Sentence> sentences,
        LookupSegmentRequest model,
        string document,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var requests = Enumerable.Range(0, sentences.Count).Select(index => Request(sentences, index, model, document));
        await foreach (var answer in client.Streams.LookupSegmentsAsync(requests.ToAsyncEnumerable(), cancellationToken))
        {
            var sentence = sentences[(int)answer.Sequence];
            yield return (sentence, LookupAnswer.Require(answer, sentence.Index));
        }
    }

    private static LookupSegmentRequest Request(
        IReadOnlyList<Sentence> sentences, int index, LookupSegmentRequest model, string document)
    {
        var request = model.Clone();
        request.Text = sentences[index].Text;
        request.Context = new LookupContext
        {
            PreviousText = index == 0 ? string.Empty : sentences[index - 1].Text,
            NextText = index == sentences.Count - 1 ? string.Empty : sentences[index + 1].Text,
            Document = document,
            SegmentId = document.Length == 0 ? string.Empty : sentences[index].Index.ToString(CultureInfo.InvariantCulture),
        };
        return request;
    }
}
