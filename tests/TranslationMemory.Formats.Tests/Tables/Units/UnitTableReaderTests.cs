using System.Text;
using TranslationMemory.Matching;
using TranslationMemory.Text;

namespace TranslationMemory.Formats.Tests.Tables.Units;

public class UnitTableReaderTests
{
    [Fact]
    public async Task ReadAsync_of_two_columns_needs_no_header()
    {
        var rows = await TableText.ReadUnits("وصل الوفد.\tThe delegation arrived.\nغادر.\tIt left.");

        rows.Count.ShouldBe(2);
        var unit = rows[0].ShouldBeOfType<UnitRow>();
        unit.Line.ShouldBe(1);
        (unit.SourceText, unit.TargetText).ShouldBe(("وصل الوفد.", "The delegation arrived."));
        (unit.SourceLanguage, unit.TargetLanguage).ShouldBe((LanguageTag.Arabic, LanguageTag.English));
        (unit.Status, unit.Origin, unit.Author).ShouldBe((UnitStatus.Confirmed, UnitOrigin.Import, "importer"));
        unit.Context.ShouldBe(SegmentContext.Unknown);
        unit.Metadata.ShouldBeEmpty();
        (unit.CreateTime, unit.UpdateTime).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("source\ttarget")]
    [InlineData("Source\tTARGET ")]
    [InlineData("ar\ten")]
    [InlineData("ar-SY\ten_GB")]
    public async Task ReadAsync_knows_the_sides_by_name_or_language(string header)
    {
        var unit = (await TableText.ReadUnits(header + "\nسلام\tpeace\n")).ShouldHaveSingleItem().ShouldBeOfType<UnitRow>();

        (unit.Line, unit.SourceText, unit.TargetText).ShouldBe((2, "سلام", "peace"));
    }

    [Fact]
    public async Task ReadAsync_puts_columns_by_language_on_the_side_of_the_memory()
    {
        var defaults = new UnitTableDefaults(LanguageTag.English, LanguageTag.Arabic);

        var unit = (await TableText.ReadUnits("ar,en\nسلام,peace\n", TableFormat.Csv, defaults)).ShouldHaveSingleItem().ShouldBeOfType<UnitRow>();

        (unit.SourceText, unit.TargetText, unit.SourceLanguage).ShouldBe(("peace", "سلام", LanguageTag.English));
    }

    [Fact]
    public async Task ReadAsync_reads_every_column()
    {
        const string file =
            "status,origin,author,en,ar,source_language,target_language,previous_source,next_source,previous_target,next_target,edges,document,segment_id,create_time,update_time,meta,meta.desk\r\n"
            + "draft,Human,Layla,peace,سلام,ar-SY,en-GB,قبل,,,after,previous_target next_source,doc 1,s7,2017-02-16T18:30:00+02:00,2017-02-17,\"{\"\"a\"\":\"\"b,c\"\"}\",politics\r\n";

        var unit = (await TableText.ReadUnits(file, TableFormat.Csv)).ShouldHaveSingleItem().ShouldBeOfType<UnitRow>();

        (unit.Status, unit.Origin, unit.Author).ShouldBe((UnitStatus.Draft, UnitOrigin.Human, "Layla"));
        (unit.SourceLanguage.Value, unit.TargetLanguage.Value).ShouldBe(("ar-SY", "en-GB"));
        unit.Context.ShouldBe(new SegmentContext
        {
            PreviousSource = "قبل",
            NextSource = "",
            PreviousTarget = "",
            NextTarget = "after",
            Document = "doc 1",
            SegmentId = "s7",
        });
        unit.CreateTime.ShouldBe(new DateTimeOffset(2017, 2, 16, 16, 30, 0, TimeSpan.Zero));
        unit.UpdateTime.ShouldBe(new DateTimeOffset(2017, 2, 17, 0, 0, 0, TimeSpan.Zero));
        unit.Metadata.ShouldBe([new("a", "b,c"), new("desk", "politics")]);
    }

    [Fact]
    public async Task ReadAsync_leaves_unknown_columns_out_with_a_note()
    {
        var rows = await TableText.ReadUnits("source\tcolour\ttarget\nسلام\tred\tpeace");

        rows[0].ShouldBe(new NoteRow(1, "The column 'colour' is not known and was left out."));
        rows[1].ShouldBeOfType<UnitRow>().TargetText.ShouldBe("peace");
    }

    [Theory]
    [InlineData("source\tauthor", "'target'")]
    [InlineData("source\ttraget", "'target'")]
    [InlineData("سلام\tpeace\tconfirmed", "'source'")]
    [InlineData("سلام", "'source'")]
    [InlineData("source\ttarget\tar", "'source' twice")]
    [InlineData("source\ttarget\tstatus\tstatus", "'status' twice")]
    public async Task A_bad_header_is_one_error_that_lists_the_known_columns(string header, string reason)
    {
        var fault = await Should.ThrowAsync<TableFormatException>(() => TableText.ReadUnits("\n" + header + "\nسلام\tpeace"));

        fault.Line.ShouldBe(2);
        fault.Message.ShouldContain(reason);
        fault.Message.ShouldContain("Known columns: source target ");
        fault.Message.ShouldContain("meta.<key>");
        fault.Message.ShouldContain("ar and en");
    }

    [Theory]
    [InlineData("سلام", "target is empty")]
    [InlineData("سلام\t", "target is empty")]
    [InlineData("سلام\t \\t", "target is empty")]
    [InlineData("\tpeace", "source is empty")]
    [InlineData("سلام\tpeace\tdone", "status 'done' is not known; it must be one of draft, aligned, confirmed, rejected")]
    [InlineData("سلام\tpeace\t\trobot", "origin 'robot'")]
    [InlineData("سلام\tpeace\t\t\t\tyesterday", "update_time 'yesterday'")]
    [InlineData("سلام\tpeace\t\t\tfr", "source_language 'fr'")]
    [InlineData("سلام\tpeace\t\t\t\t\t[1]", "meta is no JSON object")]
    [InlineData("سلام\tpeace\t\t\t\t\t{\"a\":\"\\uD800\"}", "meta is no JSON object")]
    [InlineData("سلام\tpeace\t\t\t\t\t\tmore", "8 cells")]
    public async Task A_broken_row_is_rejected_and_the_rest_goes_on(string row, string reason)
    {
        var rows = await TableText.ReadUnits("source\ttarget\tstatus\torigin\tsource_language\tupdate_time\tmeta\n" + row + "\nحرب\twar\n");

        rows.Count.ShouldBe(2);
        var rejected = rows[0].ShouldBeOfType<RejectedRow>();
        (rejected.Line, rejected.Text).ShouldBe((2, row));
        rejected.Reason.ShouldContain(reason);
        rows[1].ShouldBeOfType<UnitRow>().Line.ShouldBe(3);
    }

    [Fact]
    public async Task A_segment_of_more_than_10000_characters_is_rejected()
    {
        var rows = await TableText.ReadUnits($"{new string('ا', 10_000)}\tok\n{new string('ا', 10_001)}\ttoo long\n");

        rows[0].ShouldBeOfType<UnitRow>();
        var rejected = rows[1].ShouldBeOfType<RejectedRow>();
        rejected.Reason.ShouldContain("10000");
        rejected.Text.Length.ShouldBe(200);
    }

    [Theory]
    [InlineData(TableFormat.Tsv, "")]
    [InlineData(TableFormat.Csv, "")]
    [InlineData(TableFormat.Csv, "\"")]
    public async Task A_row_of_more_than_4_Mi_characters_is_rejected_and_the_next_line_goes_on(TableFormat format, string quote)
    {
        var separator = format == TableFormat.Csv ? ',' : '\t';
        var file = $"سلام{separator}peace\n{quote}{new string('x', 5_000_000)}\nحرب{separator}war\n";

        var rows = await TableText.ReadUnits(file, format);

        rows.Select(row => row.Line).ShouldBe([1, 2, 3]);
        var rejected = rows[1].ShouldBeOfType<RejectedRow>();
        rejected.Reason.ShouldContain("4194304");
        rejected.Text.Length.ShouldBe(200);
        rows[2].ShouldBeOfType<UnitRow>().TargetText.ShouldBe("war");
    }

    [Fact]
    public async Task Lines_are_counted_over_quoted_line_breaks_of_every_kind()
    {
        var rows = await TableText.ReadUnits("source,target\r\n\"a\r\nb\nc\rd\",\"x \"\"y\"\"\"\r\n\r\n\ne,f\rg,h", TableFormat.Csv);

        rows.Select(row => row.Line).ShouldBe([2, 8, 9]);
        (((UnitRow)rows[0]).SourceText, ((UnitRow)rows[0]).TargetText).ShouldBe(("a\r\nb\nc\rd", "x \"y\""));
    }

    [Fact]
    public async Task Stray_quotation_marks_are_text_and_one_that_is_never_closed_is_rejected()
    {
        var rows = await TableText.ReadUnits("say \"hi\",b\n \"a\",b\n\"a\" c,d\n\"a,b\nc,d\n", TableFormat.Csv);

        rows.Take(3).Cast<UnitRow>().Select(row => row.SourceText).ShouldBe(["say \"hi\"", " \"a\"", "a c"]);
        var rejected = rows[3].ShouldBeOfType<RejectedRow>();
        rejected.Line.ShouldBe(4);
        rejected.Reason.ShouldContain("never closed");
    }

    [Fact]
    public async Task Escapes_of_TSV_are_decoded_and_other_backslashes_stay()
    {
        var unit = (UnitRow)(await TableText.ReadUnits(@"a\tb\nc\rd\\e\u0641\uD83D" + "\t" + @"C:\dir\u12 \")).ShouldHaveSingleItem();

        unit.SourceText.ShouldBe("a\tb\nc\rd\\eف\uD83D");
        unit.TargetText.ShouldBe(@"C:\dir\u12 \");
    }

    [Fact]
    public async Task Inner_and_outer_spaces_stay_as_they_came()
    {
        var unit = (UnitRow)(await TableText.ReadUnits("  سلام  \t peace\u00A0")).ShouldHaveSingleItem();

        (unit.SourceText, unit.TargetText).ShouldBe(("  سلام  ", " peace\u00A0"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task ReadAsync_takes_UTF_8_and_UTF_16_with_a_byte_order_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var unit = (UnitRow)(await TableText.ReadUnits([.. encoding.GetPreamble(), .. encoding.GetBytes("ar\ten\nسلام😀\tpeace\0")]))
            .ShouldHaveSingleItem();

        (unit.SourceText, unit.TargetText).ShouldBe(("سلام😀", "peace\0"));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_end_the_file_with_their_position_after_the_rows_before()
    {
        byte[] file = [.. "سلام\tpeace\n"u8, .. "حرب\t"u8, 0xC7, 0xE1, (byte)'\n', .. "a\tb\n"u8];
        using var stream = new TableText.TrickleStream(file);
        var rows = new List<TableRow>();

        var fault = await Should.ThrowAsync<TableFormatException>(async () =>
        {
            await foreach (var row in UnitTableReader.ReadAsync(stream, TableFormat.Tsv, TableText.ArabicToEnglish, TestContext.Current.CancellationToken))
            {
                rows.Add(row);
            }
        });

        rows.ShouldHaveSingleItem().ShouldBeOfType<UnitRow>().TargetText.ShouldBe("peace");
        fault.Line.ShouldBe(2);
        fault.Message.ShouldContain("position 22");
    }

    [Fact]
    public async Task A_file_that_ends_within_a_character_is_no_UTF_8() =>
        (await Should.ThrowAsync<TableFormatException>(() => TableText.ReadUnits([(byte)'a', (byte)'\t', 0xD8])))
            .Message.ShouldContain("position 2");

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n  \n")]
    [InlineData("source\ttarget\n")]
    public async Task A_file_without_rows_has_none(string file) => (await TableText.ReadUnits(file)).ShouldBeEmpty();

    [Fact]
    public async Task ReadAsync_stops_when_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        using var stream = new MemoryStream("a\tb"u8.ToArray());

        await Should.ThrowAsync<OperationCanceledException>(async () =>
            await UnitTableReader.ReadAsync(stream, TableFormat.Tsv, TableText.ArabicToEnglish, cancellation.Token).ToListAsync(cancellation.Token));
    }
}
