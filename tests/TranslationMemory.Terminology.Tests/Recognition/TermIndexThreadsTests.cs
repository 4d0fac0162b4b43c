using TranslationMemory.Text;

namespace TranslationMemory.Terminology.Tests.Recognition;

/// <summary>Readers beside writers, and glossaries and texts that are made to take long.</summary>
public sealed class TermIndexThreadsTests
{
    private static readonly string[] Stems = ["وفد", "لجنة", "أستانة", "كازاخستان", "رقة", "ورقة", "لافرنتييف", "حكومة"];

    /// <summary>Every version that a writer made visible is one of the versions that a slow recogniser knows.</summary>
    [Fact]
    public async Task Readers_beside_a_writer_see_one_of_the_versions_and_never_an_older_one_after_a_newer()
    {
        var text = Glossaries.Arabic("وصل وفد لجنة أستانة إلى كازاخستان بورقة لافرينتييف للحكومة من الرقة");
        var states = new List<(TermEntry Entry, bool Removed, string Answer)>();
        var entries = new Dictionary<string, TermEntry>(StringComparer.Ordinal);
        var random = new Random(17);
        for (var i = 0; i < 60; i++)
        {
            var entry = Glossaries.Entry(
                FormattableString.Invariant($"e{random.Next(6)}"),
                random.Next(2) == 0 ? EntryKind.Place : EntryKind.Term,
                Glossaries.Ar(Stems[random.Next(Stems.Length)]));
            var removed = random.Next(3) == 0 && entries.Remove(entry.Id);
            if (!removed)
            {
                entries[entry.Id] = entry;
            }

            states.Add((entry, removed, Join(new TermOracle([.. entries.Values]).Find(text))));
        }

        var index = Glossaries.Index();
        var current = -1;
        using var done = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(
            () =>
            {
                while (!done.IsCancellationRequested)
                {
                    var before = Volatile.Read(ref current);
                    var answer = Join(Show(text, index));
                    var after = Math.Min(Volatile.Read(ref current) + 1, states.Count - 1);
                    Enumerable.Range(before, after - before + 1)
                        .Select(i => i < 0 ? string.Empty : states[i].Answer)
                        .ShouldContain(answer);
                }
            },
            TestContext.Current.CancellationToken)).ToArray();
        for (var i = 0; i < states.Count; i++)
        {
            if (states[i].Removed)
            {
                index.Remove("test", states[i].Entry.Id).ShouldBeTrue();
            }
            else
            {
                index.Upsert([states[i].Entry]);
            }

            Volatile.Write(ref current, i);
            Join(Show(text, index)).ShouldBe(states[i].Answer);
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
    }

    /// <summary>Each definite word can be read in two ways, which lead to one edge: taken twice they would be 2⁶⁰ ways.</summary>
    [Fact]
    public void A_long_definite_phrase_is_found_once()
    {
        var phrase = string.Join(' ', Enumerable.Repeat("الوفد", 60));

        Glossaries.Index(Glossaries.Entry("e", EntryKind.Term, Glossaries.Ar(phrase)))
            .Recognize(Glossaries.Arabic("ب" + phrase), null).ShouldHaveSingleItem().Proclitics.ShouldBe(Proclitics.Ba);
    }

    [Fact]
    public void Terms_of_one_word_repeated_are_found_in_a_text_of_nothing_else()
    {
        var index = Glossaries.Index(
            [.. Enumerable.Range(1, 40).Select(n => Glossaries.Entry(
                FormattableString.Invariant($"e{n}"), EntryKind.Term, Glossaries.En(string.Join(' ', Enumerable.Repeat("army", n)))))]);

        var hits = index.Recognize(Glossaries.English(string.Join(' ', Enumerable.Repeat("army", 400))), null);

        hits.Count(hit => hit.Primary).ShouldBe(10);
        hits.Length.ShouldBe(Enumerable.Range(1, 40).Sum(n => 400 - n + 1));
    }

    private static string Join(IEnumerable<string> answers) => string.Join('|', answers);

    private static List<string> Show(AnalyzedText text, TermIndex index) =>
    [
        .. index.Recognize(text, null)
            .Select(hit => FormattableString.Invariant(
                $"{hit.Entry.Id}@{text.Tokens.Count(token => token.Span.End <= hit.Span.Start)}+1 {hit.Class} {hit.Confidence:0.00} {hit.Primary}"))
            .Order(StringComparer.Ordinal),
    ];
}
