using CsCheck;

namespace TranslationMemory.Text.Tests;

public sealed class AttestedWordCounterTests
{
    [Fact]
    public void Words_are_counted_as_exact_keys_and_nothing_else_is()
    {
        var counter = new AttestedWordCounter(100);

        counter.Add("وصلَ الوفـد، وفد BBC و24 وفداً؛ ٢٤ ﻻ");
        counter.Add("الوفد", weight: 5);

        counter.Counts.OrderBy(word => word.Key, StringComparer.Ordinal).ShouldBe(
            new Dictionary<string, long>(StringComparer.Ordinal)
            {
                ["الوفد"] = 6,
                ["لا"] = 1,
                ["وصل"] = 1,
                ["وفد"] = 1,
                ["وفدا"] = 1,
            }.OrderBy(word => word.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Of_too_many_words_the_frequent_stay()
    {
        var counter = new AttestedWordCounter(50);
        for (var i = 0; i < 5_000; i++)
        {
            counter.Add("وفد " + Rare(i));
        }

        counter.Counts.Count.ShouldBeLessThanOrEqualTo(50);
        counter.Counts["وفد"].ShouldBe(5_000);
    }

    [Fact]
    public void Counting_word_by_word_and_at_once_is_the_same() => Gen.Char["ابتو ، َـA1"].Array[0, 60].Sample(characters =>
    {
        var text = new string(characters);
        var whole = new AttestedWordCounter(1_000);
        whole.Add(text);
        var parts = new AttestedWordCounter(1_000);
        foreach (var part in text.Split(' '))
        {
            parts.Add(part);
        }

        return whole.Counts.OrderBy(word => word.Key, StringComparer.Ordinal)
            .SequenceEqual(parts.Counts.OrderBy(word => word.Key, StringComparer.Ordinal));
    });

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new AttestedWordCounter(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new AttestedWordCounter(1).Add("وفد", 0));
    }

    private static string Rare(int i) => string.Concat(Enumerable.Range(0, 5).Select(place => "ابتثج"[i / (int)Math.Pow(5, place) % 5])) + "ض";
}
