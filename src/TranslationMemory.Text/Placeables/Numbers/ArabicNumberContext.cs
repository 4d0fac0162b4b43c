namespace TranslationMemory.Text.Placeables;

/// <summary>Decides by the neighbours whether an Arabic word that can be a number is one here.</summary>
internal static class ArabicNumberContext
{
    private static readonly HashSet<string> Vague = Keys("بضع بضعة نيف عدة");

    private static readonly HashSet<string> Particles = Keys(
        "في من على إلى عن أن إن التي الذي الذين هو هي هم كان كانت قد لم لن لا ما مع بين عند حتى أو أم ثم كما هذا هذه ذلك تلك حيث بعد قبل خلال");

    /// <summary>True when the quantity is a number by itself.</summary>
    public static bool StandsAlone(AtomSequence text, int index, Quantity quantity)
    {
        if (quantity.Form == QuantityForm.Digits)
        {
            return true;
        }

        if (text.IsWord(index - 1) && Proclitic.Contains(Vague, text[index - 1].Key))
        {
            return false;
        }

        var single = quantity.Next == index + 1;
        return quantity.Form switch
        {
            QuantityForm.One => false,
            QuantityForm.Short => quantity.HasArticle ? IsDefinite(text, index - 1) : IsNounAt(text, index + 1),
            QuantityForm.Scale => !quantity.HasArticle && !IsObject(text, index + 1),

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

        return IsNounAt(text, index + 1) ? 2 : 0;
    }

    private static bool IsNounAt(AtomSequence text, int index) =>
        text.IsWord(index) && !text[index].Glued && !IsDefinite(text, index) && !Particles.Contains(text[index].Key);

    private static bool IsDefinite(AtomSequence text, int index) =>
        text.IsWord(index) && Array.Exists(Proclitic.WithArticle, p => text[index].Key.StartsWith(p, StringComparison.Ordinal));

    /// <summary>Behind ألف an accusative with tanwin is the object of the verb ألّف.</summary>
    private static bool IsObject(AtomSequence text, int index) =>
        text.IsWord(index) && text[index].Key is { Length: > 3 } key && key[^1] == 'ا';

    private static HashSet<string> Keys(string words) =>
        [.. words.Split(' ').Select(word => Atomizer.KeyOf(word, TextLanguage.Arabic))];
}
