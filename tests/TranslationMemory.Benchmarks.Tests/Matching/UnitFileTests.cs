using System.IO.Compression;
using TranslationMemory.Benchmarks.Corpora;
using TranslationMemory.Benchmarks.Output;

namespace TranslationMemory.Benchmarks.Tests.Matching;

public sealed class UnitFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Theory]
    [InlineData("ar\ten\nواحد\tone\nاثنان\ttwo\n")]
    [InlineData("en\tnote\tar\none\tx\tواحد\ntwo\t\tاثنان\n")]
    [InlineData("واحد\tone\nاثنان\ttwo\n")]
    [InlineData("one\tواحد\ntwo\tاثنان\n")]
    public void Columns_are_known_by_name_or_by_letters(string table)
    {
        File.WriteAllText(_path, table);

        UnitFile.Read(_path).Select(unit => (unit.SourceText, unit.TargetText, unit.Sequence))
            .ShouldBe([("واحد", "one", 1), ("اثنان", "two", 2)]);
    }

    [Fact]
    public void A_compressed_table_is_read()
    {
        var path = _path + ".gz";
        using (var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest)))
        {
            writer.Write("واحد\tone\n");
        }

        UnitFile.Read(path).ShouldHaveSingleItem().TargetText.ShouldBe("one");
        File.Delete(path);
    }

    [Fact]
    public void A_line_without_a_second_cell_is_an_error_that_tells_its_number()
    {
        File.WriteAllText(_path, "ar\ten\nواحد\tone\nاثنان\n");

        Should.Throw<InputException>(() => UnitFile.Read(_path).ToList()).Message.ShouldContain("unit 2");
    }

    [Fact]
    public void Queries_are_lines_each_once()
    {
        File.WriteAllText(_path, " one \n\ntwo\none\nthree\n");

        UnitFile.ReadQueries(_path, 2).ShouldBe(["one", "two"]);
    }

    public void Dispose() => File.Delete(_path);
}
