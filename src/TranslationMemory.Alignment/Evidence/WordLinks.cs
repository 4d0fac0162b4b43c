using System.Runtime.InteropServices;
using TranslationMemory.Alignment.Sentences;
using TranslationMemory.Text;

namespace TranslationMemory.Alignment.Evidence;

/// <summary>Which words of the two texts translate each other: by the lexicon, as equal values, as names that sound alike.</summary>
internal sealed class WordLinks
{
    /// <summary>Two equal values, or the same Latin word on both sides.</summary>
    private const double Same = .8;

    /// <summary>Two names that sound alike, by their likeness.</summary>
    private const double Name = .5;

    /// <summary>A word seen less often teaches the lexicon nothing: it may be a name.</summary>
    private const int FewTimes = 3;

    /// <summary>Names are compared each with each; beyond so many pairs they are left out.</summary>
    private const int MostNamePairs = 4_000_000;

    private readonly WordLink[][] _links;

    private WordLinks(WordLink[][] links) => _links = links;

    /// <summary>The links of an Arabic word.</summary>
    public ReadOnlySpan<WordLink> this[int arabic] => _links[arabic];

    /// <summary>Finds the links of two texts.</summary>
    public static WordLinks Of(ArticleSide arabic, ArticleSide english, TranslationLexicon lexicon, CancellationToken cancellationToken)
    {
        var found = new Dictionary<long, (double EnglishOfArabic, double ArabicOfEnglish)>();
        AddLexicon(found, arabic, english, lexicon);
        AddEqual(found, arabic, english);
        AddNames(found, arabic, english, lexicon, cancellationToken);
        var links = new List<WordLink>[arabic.Types.Length];
        foreach (var (pair, (forward, backward)) in found)
        {
            (links[pair >> 32] ??= []).Add(new WordLink((int)pair, forward, backward));
        }

        return new WordLinks(Array.ConvertAll(links, row => row is null ? [] : row.OrderBy(link => link.English).ToArray()));
    }

    private static void AddLexicon(
        Dictionary<long, (double EnglishOfArabic, double ArabicOfEnglish)> found, ArticleSide arabic, ArticleSide english, TranslationLexicon lexicon)
    {
        var englishByLexicon = ByLexicon(english);
        for (var a = 0; a < arabic.Types.Length; a++)
        {
            if (arabic.LexiconIds[a] is >= 0 and var id)
            {
                var words = lexicon.EnglishOfArabic.Translations(id);
                var probabilities = lexicon.EnglishOfArabic.ProbabilitiesOf(id);
                for (var i = 0; i < words.Length; i++)
                {
                    if (englishByLexicon.TryGetValue(words[i], out var e))
                    {
                        Link(found, a, e).EnglishOfArabic = probabilities[i];
                    }
                }
            }
        }

        var arabicByLexicon = ByLexicon(arabic);
        for (var e = 0; e < english.Types.Length; e++)
        {
            if (english.LexiconIds[e] is >= 0 and var id)
            {
                var words = lexicon.ArabicOfEnglish.Translations(id);
                var probabilities = lexicon.ArabicOfEnglish.ProbabilitiesOf(id);
                for (var i = 0; i < words.Length; i++)
                {
                    if (arabicByLexicon.TryGetValue(words[i], out var a))
                    {
                        Link(found, a, e).ArabicOfEnglish = probabilities[i];
                    }
                }
            }
        }
    }

    private static void AddEqual(
        Dictionary<long, (double EnglishOfArabic, double ArabicOfEnglish)> found, ArticleSide arabic, ArticleSide english)
    {
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var e = 0; e < english.Types.Length; e++)
        {
            byKey.Add(english.Types[e].Key, e);
        }

        for (var a = 0; a < arabic.Types.Length; a++)
        {
            if (byKey.TryGetValue(arabic.Types[a].Key, out var e))
            {
                AtLeast(found, a, e, Same);
            }
        }
    }

    private static void AddNames(
        Dictionary<long, (double EnglishOfArabic, double ArabicOfEnglish)> found,
        ArticleSide arabic,
        ArticleSide english,
        TranslationLexicon lexicon,
        CancellationToken cancellationToken)
    {
        var arabicNames = Rare(arabic, lexicon.Arabic.Counts, type => type.Surface.Length >= 3);
        var englishNames = Rare(english, lexicon.English.Counts, type => type.Surface.Length >= 3 && char.IsUpper(type.Surface[0]));
        if ((long)arabicNames.Count * englishNames.Count > MostNamePairs)
        {
            return;
        }

        foreach (var a in arabicNames)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var e in englishNames)
            {
                if (NameSimilarity.Of(arabic.Types[a].Surface, english.Types[e].Surface, NameSimilarity.Threshold)
                    is >= NameSimilarity.Threshold and var likeness)
                {
                    AtLeast(found, a, e, Name * likeness);
                }
            }
        }
    }

    private static List<int> Rare(ArticleSide side, int[] counts, Func<AlignmentWord, bool> mayBeName)
    {
        var rare = new List<int>();
        for (var i = 0; i < side.Types.Length; i++)
        {
            if ((side.LexiconIds[i] < 0 || counts[side.LexiconIds[i]] < FewTimes) && !side.Types[i].IsValue && mayBeName(side.Types[i]))
            {
                rare.Add(i);
            }
        }

        return rare;
    }

    private static Dictionary<int, int> ByLexicon(ArticleSide side)
    {
        var map = new Dictionary<int, int>();
        for (var i = 0; i < side.Types.Length; i++)
        {
            if (side.LexiconIds[i] >= 0)
            {
                map.Add(side.LexiconIds[i], i);
            }
        }

        return map;
    }

    private static void AtLeast(
        Dictionary<long, (double EnglishOfArabic, double ArabicOfEnglish)> found, int arabic, int english, double probability)
    {
        ref var link = ref Link(found, arabic, english);
        link = (Math.Max(link.EnglishOfArabic, probability), Math.Max(link.ArabicOfEnglish, probability));
    }

    private static ref (double EnglishOfArabic, double ArabicOfEnglish) Link(
        Dictionary<long, (double EnglishOfArabic, double ArabicOfEnglish)> found, int arabic, int english) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(found, ((long)arabic << 32) | (uint)english, out _);
}
