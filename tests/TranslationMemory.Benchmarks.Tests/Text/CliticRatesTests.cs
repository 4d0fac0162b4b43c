using TranslationMemory.Benchmarks.Measures;
using TranslationMemory.Benchmarks.Text.Clitics;

namespace TranslationMemory.Benchmarks.Tests.Text;

public class CliticRatesTests
{
    private static readonly GoldWord[] Words =
    [
        new("1", "والوفد", HasClitics: true, "وفد"),
        new("1", "الوفد", HasClitics: true, "وفد"),
        new("1", "وفد", HasClitics: false, "وفد"),
        new("2", "ورقة", HasClitics: false, "ورقة"),
    ];

    [Fact]
    public void Taking_nothing_off_is_right_for_plain_words_only()
    {
        var rates = CliticRates.Of(Words, word => word.FoldedForm);

        rates.ShouldBe(new CliticRates(new Share(2, 4), new Share(0, 2), new Share(0, 2), new PrecisionRecall(0, 0, 3)));
    }

    [Fact]
    public void Taking_too_much_off_damages_plain_words()
    {
        var rates = CliticRates.Of(Words, word => word.FoldedStem == "وفد" ? "وفد" : "رقه");

        rates.ShouldBe(new CliticRates(new Share(3, 4), new Share(2, 2), new Share(1, 2), new PrecisionRecall(3, 3, 3)));
    }

    [Fact]
    public void A_type_that_occurs_often_counts_once_among_types()
    {
        var rates = CliticRates.Of([.. Words, .. Words, .. Words], word => word.FoldedStem);

        rates.Types.ShouldBe(new PrecisionRecall(3, 3, 3));
    }
}
