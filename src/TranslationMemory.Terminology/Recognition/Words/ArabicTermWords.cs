using System.Buffers;
using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Terminology;

/// <summary>
/// The steps of Arabic words: every reading of the clitics, unless the whole word is in the dictionary or the glossary:
/// then it is what its preferred reading says (ورقة is paper, not و + رقة). Only steps that some term has are told.
/// </summary>
/// <param name="clitics">Gives the readings.</param>
/// <param name="words">The words of the terms.</param>
internal sealed class ArabicTermWords(CliticAnalyzer clitics, ITermWords words)
{
    private const string Article = "ال";

    /// <summary>The key of one word of a term.</summary>
    public static string KeyOfTerm(TextUnit word) => Lower(word.Key);

    /// <summary>The steps of a word.</summary>
    public WordEdges Of(in TextUnit word)
    {
        var whole = Lower(word.Key);
        var steps = new List<WordStep>();
        // An ordinal or the name of a month is a word within a term, though the text has it as a placeable.
        var isWord = word.Form.Kind == TokenKind.Word;
        var readings = isWord ? word.Form.Readings : clitics.Readings(word.ExactKey);
        Add(steps, default, whole, new WordStep(whole, Proclitics.None, string.Empty) { IsPreferred = readings[0].IsWhole });
        Add(steps, Article, whole, new WordStep(whole, Proclitics.None, string.Empty) { Kind = StepKind.ArticleMissing });
        var known = (isWord ? word.Form.IsKnownWord : clitics.IsKnownWord(word.ExactKey)) || IsOneWordTerm(whole);
        var folded = ArrayPool<char>.Shared.Rent(word.ExactKey.Length + 1);
        foreach (var reading in readings)
        {
            var preferred = reading == readings[0];
            var definite = reading.Proclitics.HasFlag(Proclitics.Article);
            if (!reading.IsWhole && (preferred || (IsNominal(reading) && (definite || !known))))
            {
                AddReading(steps, Fold(reading.Stem, ref folded), reading, preferred);
            }
        }

        if (!known)
        {
            AddNear(steps, readings, ref folded);
        }

        ArrayPool<char>.Shared.Return(folded);
        return steps.Count == 0 ? WordEdges.None : new WordEdges(steps);
    }

    /// <summary>
    /// س and ني go with verbs, and ي behind a noun makes the adjective of it (قانون, قانوني) far oftener than "my".
    /// </summary>
    private static bool IsNominal(in Reading reading) =>
        !reading.Proclitics.HasFlag(Proclitics.Sin) && reading.Enclitic is not ("ي" or "ني");

    private static ReadOnlySpan<char> Fold(string stem, ref char[] buffer)
    {
        if (buffer.Length < stem.Length)
        {
            ArrayPool<char>.Shared.Return(buffer);
            buffer = ArrayPool<char>.Shared.Rent(stem.Length);
        }

        var length = FoldKey.Write(stem, TextLanguage.Arabic, buffer);
        var key = buffer.AsSpan(0, length);
        if (key.ContainsAnyInRange('A', 'Z') || key.ContainsAnyInRange('\u00C0', '\u05FF') || key.ContainsAnyInRange('\u1E00', '\uFFFF'))
        {
            // Latin words within Arabic text are compared without case; Arabic has none.
            return key.ToString().ToLowerInvariant();
        }

        return key;
    }

    private bool IsOneWordTerm(string whole) =>
        words.Find(whole) is { } key && words.Start(key, StringMap.HashOf(key)) is { Forms.IsEmpty: false };

    private void AddReading(List<WordStep> steps, ReadOnlySpan<char> stem, in Reading reading, bool preferred)
    {
        var others = reading.Proclitics & ~Proclitics.Article;
        var step = new WordStep(string.Empty, others, reading.Enclitic) { IsPreferred = preferred };
        if (reading.Proclitics.HasFlag(Proclitics.Article))
        {
            Add(steps, Article, stem, step);
            Add(steps, default, stem, step with { Kind = StepKind.ArticleAdded, Proclitics = reading.Proclitics });
            return;
        }

        Add(steps, default, stem, step);
        if (reading.Enclitic.Length == 0)
        {
            Add(steps, Article, stem, step with { Kind = StepKind.ArticleMissing, IsPreferred = false });
        }
    }

    /// <summary>Adds a step when terms have its word, once: two ways to one edge would be four after the next word.</summary>
    private void Add(List<WordStep> steps, ReadOnlySpan<char> article, ReadOnlySpan<char> stem, WordStep step)
    {
        if (Find(article, stem) is not { } key)
        {
            return;
        }

        var hash = StringMap.HashOf(key);
        step = step with { Key = key, Hash = hash, Start = words.Start(key, hash) };
        var same = steps.FindIndex(other => other with { IsPreferred = step.IsPreferred } == step);
        if (same < 0)
        {
            steps.Add(step);
        }
        else if (step.IsPreferred)
        {
            steps[same] = step;
        }
    }

    private string? Find(ReadOnlySpan<char> article, ReadOnlySpan<char> stem)
    {
        if (article.IsEmpty)
        {
            return words.Find(stem);
        }

        const int Longest = 512;
        if (stem.Length > Longest)
        {
            return words.Find(string.Concat(article, stem));
        }

        Span<char> key = stackalloc char[article.Length + Longest];
        article.CopyTo(key);
        stem.CopyTo(key[article.Length..]);
        return words.Find(key[..(article.Length + stem.Length)]);
    }

    /// <summary>Near spellings, unless a reading of the word is a word that the dictionary or a term has.</summary>
    private void AddNear(List<WordStep> steps, ImmutableArray<Reading> readings, ref char[] folded)
    {
        if (words.Names.IsEmpty)
        {
            return;
        }

        foreach (var reading in readings)
        {
            if (MayBeName(reading) && IsTermOrDictionaryWord(reading, Fold(reading.Stem, ref folded)))
            {
                return;
            }
        }

        var found = new List<NearName>();
        foreach (var reading in readings)
        {
            if (MayBeName(reading))
            {
                found.Clear();
                words.Names.Find(Fold(reading.Stem, ref folded), found);
                var article = reading.Proclitics.HasFlag(Proclitics.Article) ? Article : string.Empty;
                foreach (var near in found)
                {
                    Add(steps, article, near.Name, new WordStep(string.Empty, reading.Proclitics & ~Proclitics.Article, string.Empty)
                    { Distance = near.Distance });
                }
            }
        }
    }

    private static bool MayBeName(in Reading reading) =>
        reading.Enclitic.Length == 0
        && reading.Stem.Length >= NearNames.ShortestName
        && !reading.Proclitics.HasFlag(Proclitics.Sin);

    private bool IsTermOrDictionaryWord(in Reading reading, ReadOnlySpan<char> stem) =>
        clitics.IsKnownWord(reading.Stem)
        || Find(reading.Proclitics.HasFlag(Proclitics.Article) ? Article : default, stem) is not null;

    /// <summary>Latin words within Arabic text are compared without case.</summary>
    private static string Lower(string key) => key.ToLowerInvariant();
}
