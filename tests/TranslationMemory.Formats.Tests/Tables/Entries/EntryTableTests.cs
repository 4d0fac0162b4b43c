using System.Text;
using CsCheck;
using TranslationMemory.Terminology;
using TranslationMemory.Text;

namespace TranslationMemory.Formats.Tests.Tables.Entries;

public class EntryTableTests
{
    private const string Header =
        "id\tkind\tdomain\tar\tar_variants\tar_forms\tar_admitted\tar_forbidden\ten\ten_variants\ten_forms\ten_admitted\ten_forbidden\tdefinition\tsource\tnote\n";

    private static readonly Gen<string> Listed =
        Gen.Select(Gen.OneOf("a", "ش"), TableText.Nasty, Gen.OneOf("b", "😀"), (a, b, c) => a + b + c);

    [Fact]
    public async Task ReadAsync_reads_every_column()
    {
        var entry = (await Read(Header
            + "delegation\torganization\ttalks\tوفد\tالوفد;وفذ\tوفود; وفدان ;\tبعثة\tزمرة\tdelegation\tdeleg.\tdelegations\tmission;team\tgang\tWho negotiates.\thouse style\ta \\; stays\n"))
            .ShouldHaveSingleItem().ShouldBeOfType<EntryRow>().Entry;

        (entry.Glossary, entry.Id, entry.Kind, entry.Domain).ShouldBe(("syria-talks", "delegation", EntryKind.Organization, "talks"));
        (entry.Definition, entry.Source, entry.Note).ShouldBe(("Who negotiates.", "house style", "a \\; stays"));
        entry.Terms.Select(term => (term.Language.Value, term.Text, term.Status)).ShouldBe(
        [
            ("ar", "وفد", TermStatus.Preferred), ("ar", "بعثة", TermStatus.Admitted), ("ar", "زمرة", TermStatus.Forbidden),
            ("en", "delegation", TermStatus.Preferred), ("en", "mission", TermStatus.Admitted), ("en", "team", TermStatus.Admitted),
            ("en", "gang", TermStatus.Forbidden),
        ]);
        entry.Terms[0].Variants.ShouldBe(["الوفد", "وفذ"]);
        entry.Terms[0].Forms.ShouldBe(["وفود", "وفدان"]);
        entry.Terms[3].Variants.ShouldBe(["deleg."]);
    }

    [Fact]
    public async Task ReadAsync_needs_one_term_only_and_columns_in_any_order()
    {
        var rows = await Read("EN,colour\n\"peace, lasting\",red\n", TableFormat.Csv);

        rows[0].ShouldBeOfType<NoteRow>().Text.ShouldContain("'colour'");
        var entry = rows[1].ShouldBeOfType<EntryRow>().Entry;
        (entry.Id, entry.Kind, entry.Terms.ShouldHaveSingleItem().Text).ShouldBe(("", EntryKind.Term, "peace, lasting"));
    }

    [Fact]
    public async Task A_semicolon_within_a_term_is_escaped()
    {
        foreach (var (format, separator) in new[] { (TableFormat.Tsv, '\t'), (TableFormat.Csv, ',') })
        {
            var entry = ((EntryRow)(await Read($"ar{separator}ar_variants\nسلام{separator}" + @"a\;b;c\\;d\", format)).ShouldHaveSingleItem()).Entry;

            entry.Terms[0].Variants.ShouldBe(["a;b", "c\\", "d\\"]);
        }
    }

    [Theory]
    [InlineData("x\tterm\t", "has no term")]
    [InlineData("x\tterm\t\t\t\t\tبعثة", "has no term")]
    [InlineData("x\tterm\t\t\tالوفد\t\t\t\t\tdelegation", "no term, in the language 'ar'")]
    [InlineData("x\tthing\t\tوفد", "kind 'thing' is not known; it must be one of term, person, place")]
    [InlineData("X y\tterm\t\tوفد", "id 'X y'")]
    [InlineData("first\tterm\t\tوفد", "already on line 2")]
    [InlineData("x\t\t\tوفد\t\t\t\t\t\t\t\t\t\t\t\t\tmore", "17 cells")]
    public async Task A_broken_row_is_rejected_and_the_rest_goes_on(string row, string reason)
    {
        var rows = await Read(Header + "first\t\t\tسلام\n" + row + "\nlast\t\t\tحرب\n");

        rows.Count.ShouldBe(3);
        var rejected = rows[1].ShouldBeOfType<RejectedRow>();
        (rejected.Line, rejected.Text).ShouldBe((3, row));
        rejected.Reason.ShouldContain(reason);
        rows[2].ShouldBeOfType<EntryRow>().Entry.Id.ShouldBe("last");
    }

    [Theory]
    [InlineData("وفد\tdelegation")]
    [InlineData("id\tkind\tnote")]
    [InlineData("ar\ten\tar")]
    public async Task A_bad_header_is_one_error_that_lists_the_known_columns(string header) =>
        (await Should.ThrowAsync<TableFormatException>(() => Read(header + "\n")))
            .Message.ShouldContain("Known columns: id kind domain ar ar_variants ar_forms ar_admitted ar_forbidden en ");

    [Theory]
    [InlineData(TableFormat.Tsv)]
    [InlineData(TableFormat.Csv)]
    public async Task What_is_written_is_read_back_the_same(TableFormat format)
    {
        var entries = Gen.Select(Listed, Listed.Array[0, 3], Listed.Array[0, 3], Listed.Array[0, 2], Gen.Enum<EntryKind>(), TableText.Nasty, TableText.Nasty,
            (text, variants, forms, others, kind, domain, note) => new TermEntry
            {
                Glossary = "syria-talks",
                Id = "e",
                Kind = kind,
                Domain = domain,
                Note = note,
                Terms =
                [
                    new Term { Language = LanguageTag.English, Text = text, Variants = [.. variants], Forms = [.. forms] },
                    .. others.Select(other => new Term { Language = LanguageTag.English, Text = other, Status = TermStatus.Admitted }),
                    .. others.Select(other => new Term { Language = LanguageTag.English, Text = other, Status = TermStatus.Forbidden }),
                ],
            });

        await entries.SampleAsync(async entry =>
        {
            var read = (await Read(await Write([entry], format), format)).ShouldHaveSingleItem().ShouldBeOfType<EntryRow>().Entry;

            (read.Id, read.Kind, read.Domain, read.Note).ShouldBe((entry.Id, entry.Kind, entry.Domain, entry.Note));
            read.Terms.Select(Flat).ShouldBe(entry.Terms.Select(Flat));
        }, iter: 300);
    }

    [Fact]
    public async Task Terms_that_have_no_column_are_written_as_terms_of_their_own()
    {
        var entry = new TermEntry
        {
            Glossary = "g",
            Id = "e",
            Terms =
            [
                new Term { Language = LanguageTag.English, Text = "talks" },
                new Term { Language = LanguageTag.English, Text = "negotiations", Variants = ["negotiation"] },
                new Term { Language = LanguageTag.English, Text = "chat", Status = TermStatus.Forbidden, Forms = ["chats"] },
            ],
        };

        var read = ((EntryRow)(await Read(await Write([entry], TableFormat.Tsv))).ShouldHaveSingleItem()).Entry;

        read.Terms.Select(term => (term.Text, term.Status)).ShouldBe(
        [
            ("talks", TermStatus.Preferred), ("negotiations", TermStatus.Admitted), ("negotiation", TermStatus.Admitted),
            ("chat", TermStatus.Forbidden), ("chats", TermStatus.Forbidden),
        ]);
    }

    [Fact]
    public async Task Every_glossary_of_the_project_is_read_without_a_rejection()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "glossary")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds glossary/.");
        }

        var files = Directory.GetFiles(Path.Combine(folder.FullName, "glossary"), "*.tsv");
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            var rows = await Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));

            rows.Count.ShouldBeGreaterThan(5, file);
            rows.ShouldAllBe(row => row is EntryRow);
        }
    }

    private static string Flat(Term term) =>
        string.Join('\u241E', [term.Language.Value, term.Status.ToString(), term.Text, .. term.Variants, "|", .. term.Forms]);

    private static Task<List<TableRow>> Read(string file, TableFormat format = TableFormat.Tsv) => Read(Encoding.UTF8.GetBytes(file), format);

    private static async Task<List<TableRow>> Read(byte[] file, TableFormat format = TableFormat.Tsv)
    {
        using var stream = new TableText.TrickleStream(file);
        return await EntryTableReader.ReadAsync(stream, format, "syria-talks", TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<byte[]> Write(IEnumerable<TermEntry> entries, TableFormat format)
    {
        using var stream = new MemoryStream();
        await EntryTableWriter.WriteAsync(stream, format, entries.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
