using System.Collections.Immutable;
using System.Text;
using CsCheck;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Formats.Tests.Tables.Units;

public class UnitTableRoundTripTests
{
    private static readonly Gen<string> Segment = Gen.Select(TableText.Nasty, Gen.OneOf("x", "ش", "😀"), TableText.Nasty, (a, b, c) => a + b + c);
    private static readonly Gen<string?> Neighbour = Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)string.Empty), Segment.Select(text => (string?)text));
    private static readonly Gen<DateTimeOffset> Time =
        Gen.DateTime[new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc)]
            .Select(time => new DateTimeOffset(time, TimeSpan.Zero));

    private static readonly Gen<SegmentContext> Context =
        Gen.Select(Neighbour, Neighbour, Neighbour, Neighbour, TableText.Nasty, TableText.Nasty, (ps, ns, pt, nt, document, id) => new SegmentContext
        {
            PreviousSource = ps,
            NextSource = ns,
            PreviousTarget = pt,
            NextTarget = nt,
            Document = document,
            SegmentId = id,
        });

    private static readonly Gen<TranslationUnit> Unit = Gen.Select(
        Segment, Segment, Context, Gen.Enum<UnitStatus>(), Gen.Enum<UnitOrigin>(), Segment,
        Gen.Dictionary(Segment, TableText.Nasty)[0, 3], Gen.Select(Time, Time),
        (source, target, context, status, origin, author, metadata, times) => new TranslationUnit
        {
            Memory = "news",
            Id = "1",
            SourceLanguage = LanguageTag.Arabic,
            TargetLanguage = LanguageTag.English,
            SourceText = source,
            TargetText = target,
            Context = context,
            Status = status,
            Origin = origin,
            Author = author,
            Metadata = metadata.ToImmutableSortedDictionary(StringComparer.Ordinal),
            CreateTime = times.Item1,
            UpdateTime = times.Item2,
        });

    [Theory]
    [InlineData(TableFormat.Tsv)]
    [InlineData(TableFormat.Csv)]
    public async Task What_is_written_is_read_back_the_same(TableFormat format) => await Unit.Array[0, 4].SampleAsync(async units =>
    {
        var rows = await TableText.ReadUnits(await Write(units, format), format);

        rows.Count.ShouldBe(units.Length);
        foreach (var (row, unit) in rows.Zip(units))
        {
            var read = row.ShouldBeOfType<UnitRow>();
            (read.SourceText, read.TargetText, read.Context, read.Status, read.Origin, read.Author, read.CreateTime, read.UpdateTime)
                .ShouldBe((unit.SourceText, unit.TargetText, unit.Context, unit.Status, unit.Origin, unit.Author, unit.CreateTime, unit.UpdateTime));
            read.Metadata.ShouldBe(unit.Metadata);
        }
    }, iter: 150);

    [Fact]
    public async Task Halves_of_surrogate_pairs_survive_in_TSV_and_break_nothing_in_CSV()
    {
        var unit = Unit.Single() with { SourceText = "a\uDE00\uD83D", TargetText = "\uD83D" };

        var tsv = (UnitRow)(await TableText.ReadUnits(await Write([unit], TableFormat.Tsv))).ShouldHaveSingleItem();
        var csv = (UnitRow)(await TableText.ReadUnits(await Write([unit], TableFormat.Csv), TableFormat.Csv)).ShouldHaveSingleItem();

        (tsv.SourceText, tsv.TargetText).ShouldBe(("a\uDE00\uD83D", "\uD83D"));
        (csv.SourceText, csv.TargetText).ShouldBe(("a\uFFFD\uFFFD", "\uFFFD"));
    }

    [Fact]
    public async Task A_TSV_file_has_one_line_a_unit_and_no_byte_order_mark()
    {
        var unit = Unit.Single() with { SourceText = "سطر\nوآخر", TargetText = "a\tb" };

        var file = Encoding.UTF8.GetString(await Write([unit, unit], TableFormat.Tsv));

        file.ShouldStartWith("source\ttarget\tsource_language\t", Case.Sensitive);
        file.Split('\n').Length.ShouldBe(4);
        file.Split('\n')[1].ShouldStartWith("سطر\\nوآخر\ta\\tb\tar\ten\t", Case.Sensitive);
    }

    [Theory]
    [InlineData(TableFormat.Tsv)]
    [InlineData(TableFormat.Csv)]
    public async Task Any_file_is_read_to_its_end_or_refused_with_a_line(TableFormat format) => await TableText.Nasty.Array[0, 12].SampleAsync(async pieces =>
    {
        var file = "source" + (format == TableFormat.Csv ? "," : "\t") + "target,meta\n" + string.Concat(pieces);
        try
        {
            (await TableText.ReadUnits(file.Replace(",meta", format == TableFormat.Csv ? ",meta" : "\tmeta", StringComparison.Ordinal), format))
                .ShouldAllBe(row => row.Line >= 2);
        }
        catch (TableFormatException e)
        {
            e.Line.ShouldBeGreaterThan(0);
        }
    }, iter: 500);

    private static async Task<byte[]> Write(IEnumerable<TranslationUnit> units, TableFormat format)
    {
        using var stream = new MemoryStream();
        await UnitTableWriter.WriteAsync(stream, format, units.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
