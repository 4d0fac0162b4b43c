using CsCheck;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

public sealed class NearStemsTests
{
    [Theory]
    [InlineData("ابتورنم")]
    [InlineData("abeorst")]
    public void Every_stem_near_another_is_found(string letters) =>
        (from word in Gen.Int[0, letters.Length - 1].Array[4, 16]
         from edits in Gen.Select(Gen.Int[0, 3], Gen.Int[0, 16], Gen.Int[0, letters.Length - 1]).Array[0, 2].Array[20]
         select edits.Select(edit => Misspelling.Of(word, edit, letters)).Distinct().ToArray()).Sample(
            stems =>
            {
                var near = new NearStems();
                var names = new StringTable();
                foreach (var stem in stems)
                {
                    near.Add(stem, names.Add(stem, 0));
                }

                foreach (var stem in stems)
                {
                    var language = ScriptDetector.Detect(stem);
                    var expected = Enumerable.Range(0, stems.Length).Where(i => NearSpelling.Distance(stem, stems[i], language) > 0);
                    var half = stems.Length / 2;
                    var found = new KeySet();
                    if (stem.Length >= NearStems.ShortestStem)
                    {
                        near.AddKeys(stem, 0, half, names, found);
                        near.AddKeys(stem, half, stems.Length, names, found);
                    }

                    found.Keys.ToArray().Order().ShouldBe(expected, stem);
                }
            },
            iter: 1000,
            print: stems => string.Join(' ', stems));
}
