namespace TranslationMemory.Text.Placeables;

/// <summary>Decides by the neighbours whether an Arabic word that can be a number is one here.</summary>
internal static class ArabicNumberContext
{
    private static readonly HashSet<string> Vague = Keys("بضع بضعة نيف عدة");

    private static readonly HashSet<string> About = Keys("نحو حوالي قرابة زهاء ناهز تجاوز فوق");

    private static readonly HashSet<string> Shares = Keys("كل أصل بين");

    private static readonly HashSet<string> Particles = Keys(
        "في من على إلى عن أن إن التي الذي الذين هو هي هم كان كانت قد لم لن لا ما مع بين عند حتى أو أم ثم كما هذا هذه ذلك تلك حيث بعد قبل خلال");

    /// <summary>True when the quantity is a number by itself.</summary>
    public static bool StandsAlone(AtomSequence text, int index, Quantity quantity)
    {
        if (quantity.Form == QuantityForm.Digits)
        {
            return true;
        }

        if (Follows(Vague, text, index))
        {
            return false;
        }

        var single = quantity.Next == index + 1;
        return quantity.Form switch
        {
            QuantityForm.One => false,
            QuantityForm.Short => quantity.HasArticle
                ? IsDefinite(text, index - 1)
                : IsNounAt(text, index + 1) || text.IsWord(index + 1, "من") || Follows(Shares, text, index),
            QuantityForm.Scale => quantity.HasArticle ? Follows(About, text, index) : !HasShadda(text, index) && !IsObject(text, index + 1),

            // Names end in ستون (جون ستون).
            _ when single && text[index].Key.EndsWith("ستون", StringComparison.Ordinal) => IsNounAt(text, index + 1),
            // صفر اليدين is empty-handed.
            _ when single && quantity.Value.Text == "0" => !HasShadda(text, index) && !IsDefinite(text, index + 1),

            // المئة belongs to a percentage or a centenary, الاثنين is a day.
            _ when quantity.HasArticle && single => quantity.Value.Text is not ("100" or "2") || IsDefinite(text, index - 1),
            _ => true,
        };
    }

    /// <summary>What ألفا (مليونا …) counts: 2 before a noun (dual), 1 with tanwin, 0 when it is neither.</summary>
    public static int TimesOfOpenScale(AtomSequence text, int index)
    {
        if (text.Written(index).Contains('\u064B'))
        {
            return 1;
        }

        // ألفا is also the letter alpha, which stands in lists.
        var isLetter = text[index].Key.EndsWith("الفا", StringComparison.Ordinal) && text[index + 1].Key.StartsWith('و');
        return IsNounAt(text, index + 1) && !isLetter ? 2 : 0;
    }

    private static bool Follows(HashSet<string> words, AtomSequence text, int index) =>
        text.IsWord(index - 1) && Proclitic.Contains(words, text[index - 1].Key);

    /// <summary>A doubled letter makes a verb of the word (ألّف, صفّر).</summary>
    private static bool HasShadda(AtomSequence text, int index) => text.Written(index).Contains('\u0651');

    private static bool IsNounAt(AtomSequence text, int index) =>
        text.IsWord(index) && !text[index].Glued && !IsDefinite(text, index) && !Particles.Contains(text[index].Key);

    private static bool IsDefinite(AtomSequence text, int index) =>
        text.IsWord(index) && Array.Exists(Proclitic.WithArticle, p => text[index].Key.StartsWith(p, StringComparison.Ordinal));

    /// <summary>Behind ألف an accusative with tanwin is the object of the verb ألّف.</summary>
    private static bool IsObject(AtomSequence text, int index) =>
        text.IsWord(index) && text[index].Key is { Length: > 3 } key && key[^1] == 'ا';

    private static HashSet<string> Keys(string words) =>
        [.. words.Split(' ').Select(word => AtomKeys.OfWord(word, TextLanguage.Arabic))];
}
