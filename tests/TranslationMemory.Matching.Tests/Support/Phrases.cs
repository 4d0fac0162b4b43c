using CsCheck;

namespace TranslationMemory.Matching.Tests;

/// <summary>
/// Random segments that have much in common: each is one of a few sentences, some words of which stand in another
/// form of their family, or are put in, left out or changed.
/// </summary>
internal static class Phrases
{
    private const int Longest = 7;

    /// <summary>Words that are one but for clitics, folds or spelling, and the words beside them that are not.</summary>
    public static readonly string[][] Arabic =
    [
        ["الوفد", "وفد", "والوفد", "للوفد", "وفدها", "فالوفد"],
        ["الإعلان", "الاعلان", "إعلان", "أعلان", "وإعلان"],
        ["مسؤول", "مسئول", "المسؤول", "والمسئول", "مسؤولون"],
        ["وحدة", "وحده", "الوحدة", "وحدتها"],
        ["لجنة", "للجنة", "لجنتها", "واللجنة", "اللجنه"],
        ["لافرنتييف", "لافرينتييف", "ولافرنتييف", "لافرنتيف"],
        ["هولندا", "بولندا", "وهولندا"],
        ["كازاخستان", "كازاخستين", "كازخستان", "وكازاخستان"],
        ["لا", "لم", "لن", "ليس", "غير"],
        ["100", "١٠٠", "250", "٣٫٥", "مئة"],
        ["23 يناير", "23 كانون الثاني", "24 يناير"],
        ["عَيَّن", "عُيِّن", "عين"],
        ["على", "علي", "إلى", "في"],
        [".", "،", "؟", "؛", "«"],
        ["محادثات", "المحادثات", "مباحثات", "ومحادثات"],
        ["كتاب", "كتـــاب", "كتابه", "الكتاب"],
        ["WHO", "who", "Covid"],
    ];

    /// <summary>The same for English.</summary>
    public static readonly string[][] English =
    [
        ["delegation", "Delegation", "delegations", "delegation's", "delagation"],
        ["minister", "ministers", "Minister", "ministry"],
        ["colour", "color", "colours", "Colour"],
        ["organization", "organisation", "organizations"],
        ["Holland", "Poland", "holland"],
        ["not", "no", "never", "without", "isn't"],
        ["100", "250", "3.5"],
        ["23 January 2017", "January 23, 2017", "24 January 2017"],
        [".", ",", "?", "!", "\""],
        ["the", "The", "a", "of"],
        ["talks", "talk", "Talks"],
        ["US", "us", "U.S."],
    ];

    /// <summary>Segments that share their sentences, <paramref name="count"/> of them.</summary>
    public static Gen<string[]> Of(string[][] families, int count) =>
        from sentences in Gen.Int[0, families.Length - 1].Array[0, Longest].Array[3]
        from drafts in Draft(families.Length).Array[count]
        select Array.ConvertAll(drafts, draft => Write(families, sentences, draft));

    private static Gen<(int Sentence, int[] Variants, (int Kind, int Place, int Family)[] Edits)> Draft(int families) =>
        Gen.Select(
            Gen.Int[0, 2],
            Gen.Frequency((3, Gen.Const(new int[Longest + 3])), (2, Gen.Int[0, 5].Array[Longest + 3])),
            Gen.Select(Gen.Int[0, 2], Gen.Int[0, Longest], Gen.Int[0, families - 1]).Array[0, 3]);

    private static string Write(
        string[][] families, int[][] sentences, (int Sentence, int[] Variants, (int Kind, int Place, int Family)[] Edits) draft)
    {
        var words = sentences[draft.Sentence].ToList();
        foreach (var (kind, place, family) in draft.Edits)
        {
            if (kind == 0)
            {
                words.Insert(Math.Min(place, words.Count), family);
            }
            else if (words.Count > 0)
            {
                words.RemoveAt(place % words.Count);
                if (kind == 1)
                {
                    words.Insert(Math.Min(place, words.Count), family);
                }
            }
        }

        return string.Join(' ', words.Select((family, i) => families[family][draft.Variants[i] % families[family].Length]));
    }
}
