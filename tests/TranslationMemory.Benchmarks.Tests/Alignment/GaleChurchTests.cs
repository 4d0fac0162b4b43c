using TranslationMemory.Benchmarks.Alignment;

namespace TranslationMemory.Benchmarks.Tests.Alignment;

public sealed class GaleChurchTests
{
    [Fact]
    public void Sentences_of_equal_lengths_are_aligned_one_by_one_and_a_divided_one_with_both_its_parts()
    {
        string[] arabic = [new('ا', 100), new('ا', 40), new('ا', 160), new('ا', 25)];
        string[] english = [new('e', 100), new('e', 40), new('e', 80), new('e', 80), new('e', 25)];

        GaleChurch.Align(arabic, english).ShouldBe([new(0, 1, 0, 1), new(1, 1, 1, 1), new(2, 1, 2, 2), new(3, 1, 4, 1)]);
    }

    [Fact]
    public void Empty_side_leaves_every_sentence_alone() =>
        GaleChurch.Align(["اا", "ا"], []).ShouldBe([new(0, 1, 0, 0), new(1, 1, 0, 0)]);
}
