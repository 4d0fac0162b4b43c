using System.Collections.Immutable;

namespace TranslationMemory.Text;

/// <summary>
/// Divides a web article into sentences and says of each whether it stood there before (a headline that is shown twice)
/// or belongs to the page around. Nothing is left out: what the reader does not want is marked.
/// </summary>
/// <param name="segmenter">Finds the sentences.</param>
/// <param name="boilerplate">Lines of the page around; null for the list that comes with the project.</param>
public sealed class ArticleSegmenter(Segmenter segmenter, BoilerplateList? boilerplate = null)
{
    private readonly BoilerplateList _boilerplate = boilerplate ?? BoilerplateList.Default;

    /// <summary>Finds the sentences of an article, in order, numbered from 1.</summary>
    /// <param name="article">The text, headline and all, one paragraph a line.</param>
    /// <param name="language">Its language.</param>
    /// <returns>
    /// A sentence with the exact key of an earlier one is a repeat of the first such; every sentence of a boilerplate
    /// line is boilerplate and never a repeat.
    /// </returns>
    /// <exception cref="SrxException">A pattern of user-made rules took too long.</exception>
    public ImmutableArray<ArticleSentence> Segment(string article, TextLanguage language)
    {
        var spans = segmenter.Split(article, language);
        var sentences = ImmutableArray.CreateBuilder<ArticleSentence>(spans.Length);
        var firstWithKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < spans.Length;)
        {
            var end = EndOfLine(article, spans, i);
            var line = TextSpan.FromBounds(spans[i].Start, spans[end - 1].End).In(article);
            var isBoilerplate = _boilerplate.Contains(line);
            for (; i < end; i++)
            {
                sentences.Add(isBoilerplate
                    ? new ArticleSentence(i + 1, spans[i], SentenceKind.Boilerplate, null)
                    : Sentence(i + 1, spans[i], ExactKey.Of(spans[i].In(article), language), firstWithKey));
            }
        }

        return sentences.MoveToImmutable();
    }

    private static ArticleSentence Sentence(int index, TextSpan span, string key, Dictionary<string, int> firstWithKey) =>
        firstWithKey.TryAdd(key, index)
            ? new ArticleSentence(index, span, SentenceKind.Sentence, null)
            : new ArticleSentence(index, span, SentenceKind.Repeat, firstWithKey[key]);

    private static int EndOfLine(string article, ImmutableArray<TextSpan> spans, int first)
    {
        var end = first + 1;
        while (end < spans.Length
            && !article.AsSpan(spans[end - 1].End, spans[end].Start - spans[end - 1].End).ContainsAny(LineBreaks.All))
        {
            end++;
        }

        return end;
    }
}
