namespace TranslationMemory.Benchmarks.Corpora;

/// <summary>
/// Grows units from real segments. Each is of one of four kinds: woven of runs of words of several segments, one segment
/// with one to six edits, a recent unit with one to three edits, or clauses of two segments put together. Then numbers
/// change, names come in, and some words take other forms.
/// </summary>
internal sealed class UnitGrower(SourceTexts texts, NameList names, SeededRandom random)
{
    private const int Shortest = 1;
    private const int Longest = 90;
    private const int Memory = 8192;

    // Words of a segment: log-normal with mean 14.5, as of the news and UN texts that translators keep.
    private const double MedianLength = 12.3;
    private const double Spread = 0.575;

    private const double Woven = 0.52;
    private const double Edited = 0.22;
    private const double Related = 0.16;

    private const double NameShare = 0.5;
    private const double InflectedWord = 0.03;

    private readonly List<WordPair> _recent = new(Memory);
    private int _oldest;

    /// <summary>The next unit; the same one may come again.</summary>
    public WordPair Next()
    {
        var (arabic, english) = Draft();
        if (random.Chance(0.5))
        {
            WordEdits.ChangeNumbers(arabic, english, random);
        }

        if (!names.IsEmpty && random.Chance(NameShare))
        {
            PutName(arabic, english);
        }

        Inflect(arabic, Inflection.OfArabic);
        Inflect(english, Inflection.OfEnglish);
        var unit = new WordPair([.. arabic], [.. english]);
        Remember(unit);
        return unit;
    }

    private (List<string> Arabic, List<string> English) Draft()
    {
        var length = Math.Clamp((int)Math.Round(MedianLength * Math.Exp(Spread * random.NextNormal())), Shortest, Longest);
        return random.NextDouble() switch
        {
            < Woven => Weave(length),
            < Woven + Edited => Edit(texts.OfLength(length, random), random.Between(1, 6)),
            < Woven + Edited + Related when _recent.Count > 0 => Edit(random.Of(_recent), random.Between(1, 3)),
            _ => Join(length),
        };
    }

    private (List<string> Arabic, List<string> English) Edit(WordPair pair, int edits)
    {
        var (arabic, english) = (pair.Arabic.ToList(), pair.English.ToList());
        WordEdits.Apply(arabic, edits, texts.ArabicWord, random);
        WordEdits.Apply(english, edits, texts.EnglishWord, random);
        return (arabic, english);
    }

    private (List<string> Arabic, List<string> English) Weave(int length)
    {
        var (arabic, english) = (new List<string>(length), new List<string>(length + 4));
        while (arabic.Count < length)
        {
            var pair = texts.Any(random);
            var run = Math.Min(Math.Min(random.Between(2, 6), pair.Arabic.Count), length - arabic.Count);
            Append(pair, random.Between(0, pair.Arabic.Count - run), run, arabic, english);
        }

        return (arabic, english);
    }

    private (List<string> Arabic, List<string> English) Join(int length)
    {
        var (arabic, english) = (new List<string>(length), new List<string>(length + 4));
        AppendClause(texts.OfLength(Math.Max(1, length / 2), random), length, arabic, english);
        if (arabic.Count < length)
        {
            AppendClause(texts.OfLength(Math.Max(1, length - arabic.Count), random), length - arabic.Count, arabic, english);
        }

        return (arabic, english);
    }

    /// <summary>Takes a segment up to the last end of a clause within the length, or up to the length when there is none.</summary>
    private static void AppendClause(WordPair pair, int length, List<string> arabic, List<string> english)
    {
        var run = Math.Min(length, pair.Arabic.Count);
        var clause = run;
        while (clause > 1 && !WordShape.EndsClause(pair.Arabic[clause - 1]))
        {
            clause--;
        }

        Append(pair, 0, clause > run / 2 ? clause : run, arabic, english);
    }

    /// <summary>Takes a run of Arabic words and the English words that stand at the same share of the segment.</summary>
    private static void Append(WordPair pair, int start, int count, List<string> arabic, List<string> english)
    {
        arabic.AddRange(pair.Arabic.Skip(start).Take(count));
        var first = start * pair.English.Count / pair.Arabic.Count;
        var end = Math.Max(first + 1, (start + count) * pair.English.Count / pair.Arabic.Count);
        english.AddRange(pair.English.Skip(first).Take(end - first));
    }

    private void PutName(List<string> arabic, List<string> english)
    {
        var name = names.Next(random);
        Put(arabic, random.Chance(0.3) ? [Inflection.OfName(name.Arabic[0], random), .. name.Arabic.Skip(1)] : name.Arabic);
        Put(english, name.English);
    }

    private void Put(List<string> words, IReadOnlyList<string> name)
    {
        var at = random.Next(words.Count);
        words[at] = WordShape.WithCore(words[at], name[^1]);
        words.InsertRange(at, name.Take(name.Count - 1));
    }

    private void Inflect(List<string> words, Func<string, SeededRandom, string> inflect)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (random.Chance(InflectedWord) && WordShape.Core(words[i]) is { Length: >= 3 } core && !WordShape.IsNumber(core))
            {
                words[i] = WordShape.WithCore(words[i], inflect(core.ToString(), random));
            }
        }
    }

    private void Remember(WordPair unit)
    {
        if (_recent.Count < Memory)
        {
            _recent.Add(unit);
        }
        else
        {
            _recent[_oldest] = unit;
            _oldest = (_oldest + 1) % Memory;
        }
    }
}
