using System.Collections.Immutable;
using TranslationMemory.Text;

namespace TranslationMemory.Matching.Tests;

public sealed class StoredIndexTests
{
    private const string Arrived = "وصل الوفد الروسي إلى أستانة";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stored_index_answers_and_changes_as_the_one_it_was_made_of()
    {
        var index = Units.Index(
            Units.ArabicToEnglish("a", Arrived, "The Russian delegation arrived in Astana"), Units.ArabicToEnglish("b", "غادر الوفد أستانة"));
        index.Remove("news", "b");

        var opened = MemoryFiles.Open(MemoryFiles.Of(index, sequence: 17).Content, out var sequence);
        await opened.Verification;

        sequence.ShouldBe(17);
        opened.Count.ShouldBe(1);
        Answers.Write(opened.Lookup(Units.Arabic(Arrived), Cancellation)).ShouldBe(Answers.Write(index.Lookup(Units.Arabic(Arrived), Cancellation)));
        opened.Upsert([Units.ArabicToEnglish("a", "نص آخر تماما"), Units.ArabicToEnglish("c", Arrived)]);
        opened.Lookup(Units.Arabic(Arrived), Cancellation).ShouldHaveSingleItem().Unit.Id.ShouldBe("c");
        opened.Remove("news", "a").ShouldBeTrue();
        opened.Count.ShouldBe(1);
    }

    [Fact]
    public void Every_field_of_a_unit_comes_back_whatever_its_letters()
    {
        LanguageTag.TryParse("ar-SY", out var syrian).ShouldBeTrue();
        var unit = Units.ArabicToEnglish("id \uD800", Arrived + " \uDC00\uD83D\uDE00", "A lone \uD83D surrogate", "memory\0", -5) with
        {
            SourceLanguage = syrian,
            Context = new SegmentContext { PreviousSource = "", NextTarget = "next \uDFFF", Document = "d", SegmentId = "7" },
            Status = UnitStatus.Rejected,
            Origin = UnitOrigin.Import,
            Author = "عمر",
            Metadata = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("k\uD800", "v").Add("empty", ""),
            CreateTime = new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(3)),
            UpdateTime = DateTimeOffset.MaxValue,
        };
        var index = MemoryFiles.Open(MemoryFiles.Of(Units.Index(unit)).Content, out _);

        var found = index.Lookup(Units.Arabic(unit.SourceText), Cancellation).ShouldHaveSingleItem().Unit;

        (found with { Metadata = unit.Metadata }).ShouldBe(unit);
        found.Metadata.ShouldBe(unit.Metadata);
        found.CreateTime.Offset.ShouldBe(unit.CreateTime.Offset);
    }

    [Fact]
    public void Parts_that_are_stored_already_are_not_written_again()
    {
        var index = Units.Index(Units.ArabicToEnglish("a", Arrived));
        var files = new MemoryFiles();
        files.Save(index, 1);
        var first = files.Content;
        index.Upsert([Units.ArabicToEnglish("b", Arrived)]);

        var names = files.Save(index, 2);

        files.Content.Count.ShouldBe(5);
        names.Order(StringComparer.Ordinal).ShouldBe(files.Content.Keys.Order(StringComparer.Ordinal));
        first.Keys.ShouldBeSubsetOf(files.Content.Keys);
        MemoryFiles.Open(files.Content, out var sequence).Lookup(Units.Arabic(Arrived), Cancellation).Length.ShouldBe(2);
        sequence.ShouldBe(2);
    }

    [Fact]
    public void An_empty_index_is_stored_too() =>
        MemoryFiles.Open(MemoryFiles.Of(Units.Index(), 3).Content, out _).Count.ShouldBe(0);

    [Fact]
    public async Task No_changed_byte_of_any_file_goes_unnoticed()
    {
        var files = MemoryFiles.Of(Units.Index(
            Units.ArabicToEnglish("a", Arrived, "The delegation arrived"), Units.ArabicToEnglish("b", "غادر الوفد أستانة", "It left"))).Content;
        foreach (var (name, content) in files)
        {
            for (var at = 0; at < content.Length; at += 7)
            {
                var damaged = new Dictionary<string, byte[]>(files) { [name] = [.. content] };
                damaged[name][at] ^= 0x10;
                if (IsPadding(content, at))
                {
                    continue;
                }

                await Should.ThrowAsync<SnapshotException>(async () => await MemoryFiles.Open(damaged, out _).Verification, $"{name} at {at}");
            }
        }
    }

    [Fact]
    public void Files_that_are_cut_short_foreign_or_of_another_lexicon_are_refused()
    {
        var files = MemoryFiles.Of(Units.Index(Units.ArabicToEnglish("a", Arrived))).Content;
        foreach (var (name, content) in files)
        {
            foreach (var length in (int[])[0, 1, 63, 64, 100, content.Length / 2, content.Length - 1])
            {
                Refuse(name, content[..length]);
            }

            Refuse(name, [.. content, 0]);
            Refuse(name, [.. "PK\u0003\u0004 something else altogether"u8, .. new byte[1000]]);
            foreach (var other in files.Where(other => other.Key != name))
            {
                Refuse(name, other.Value);
            }
        }

        var analyzer = new TextAnalyzer(new CliticAnalyzer(new LexiconBuilder().Build()));
        Should.Throw<SnapshotException>(() => SegmentIndex.Open(name => files[name], analyzer, Engine.NoNames, new PenaltyOptions(), out _));

        void Refuse(string name, byte[] content) =>
            Should.Throw<SnapshotException>(() => MemoryFiles.Open(new Dictionary<string, byte[]>(files) { [name] = content }, out _));
    }

    /// <summary>Bytes between arrays say nothing: they may be anything.</summary>
    private static bool IsPadding(byte[] file, int at)
    {
        var count = (int)BitConverter.ToInt64(file, 24);
        if (at < 64 + (count * 24))
        {
            return false;
        }

        return !Enumerable.Range(0, count).Any(i =>
            BitConverter.ToInt64(file, 64 + (i * 24)) is var start && at >= start && at < start + BitConverter.ToInt64(file, 72 + (i * 24)))
            && at >= (64 + (count * 24) + 63) / 64 * 64;
    }
}
