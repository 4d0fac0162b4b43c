using System.Text.RegularExpressions;

namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Real translations: few alarms, and hardly a changed number goes by.</summary>
[Trait("Category", "Shared")]
public partial class SharedAgreementTests(ITestOutputHelper output)
{
    private const double LeastShareOfChanges = 0.985;

    [Theory]
    [InlineData("tico19/tico19", 0.02)]
    [InlineData("sdg-un/sdg-un", 0.12)]
    [InlineData("tatoeba/tatoeba.manythings", 0.05)]
    public void Translations_give_few_alarms_and_changed_numbers_do(string name, double mostAlarms)
    {
        var path = Path.Combine(SharedCases.Folder(), "data", name);
        var pairs = File.ReadLines(path + ".ar").Zip(File.ReadLines(path + ".en")).ToList();
        var (numbered, alarms, changes, caught) = (0, 0, 0, 0);
        foreach (var (arabic, english) in pairs)
        {
            numbered += PlaceableRecognizer.Recognize(english, TextLanguage.English).IsEmpty ? 0 : 1;
            if (!Agree(arabic, english))
            {
                alarms++;
                continue;
            }

            foreach (var number in Digits().Matches(arabic).Take(1))
            {
                var last = (number.Value[^1] - '0' + 1 + (changes % 9)) % 10;
                var changed = arabic[..(number.Index + number.Length - 1)] + last + arabic[(number.Index + number.Length)..];
                changes++;
                caught += Agree(changed, english) ? 0 : 1;
            }
        }

        output.WriteLine($"{alarms} alarms of {numbered} pairs with values; {caught} of {changes} changed numbers found.");
        numbered.ShouldBeGreaterThan(0);
        ((double)alarms / numbered).ShouldBeLessThanOrEqualTo(mostAlarms);
        ((double)caught / changes).ShouldBeGreaterThanOrEqualTo(LeastShareOfChanges);
    }

    private static bool Agree(string arabic, string english) =>
        NumberAgreement.Compare(english, TextLanguage.English, arabic, TextLanguage.Arabic).Agrees;

    [GeneratedRegex("(?<!\\w)[0-9]+(?!\\w)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
