using System.Text;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.Cli.Input;
using TranslationMemory.Cli.Tests.Connecting;
using TranslationMemory.Cli.Tests.Running;

namespace TranslationMemory.Cli.Tests.Input;

public class TextFileTests
{
    private const string Text = "وصل الوفد.\nThe delegation arrived.\n";

    public static TheoryData<string> Encodings => new("utf-8", "utf-8 with mark", "utf-16", "utf-16BE");

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Text_is_read_in_the_encodings_that_name_themselves(string name)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            "utf-8 with mark" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            "utf-16" => Encoding.Unicode,
            _ => Encoding.BigEndianUnicode,
        };

        (await ReadAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)])).ShouldBe(Text);
    }

    [Fact]
    public async Task Bad_bytes_are_refused_with_their_place()
    {
        var exception = await Should.ThrowAsync<RefusedException>(() => ReadAsync([(byte)'a', 0xFF, (byte)'b']));

        exception.Message.ShouldContain("is not UTF-8: byte 0xFF at offset 1");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public async Task Text_with_nothing_in_it_is_refused(string text) =>
        (await Should.ThrowAsync<RefusedException>(() => ReadAsync(Encoding.UTF8.GetBytes(text)))).Message.ShouldContain("empty");

    [Fact]
    public async Task Standard_input_is_read_to_its_end()
    {
        var surroundings = DataDirectoryTests.With() with { In = new TricklingStream(Encoding.UTF8.GetBytes(Text), 3) };

        (await TextFile.ReadAsync("-", surroundings, TestContext.Current.CancellationToken)).ShouldBe(Text);
    }

    [Fact]
    public void Directory_is_no_file()
    {
        using var directory = new TemporaryDirectory();

        Should.Throw<UsageException>(() => TextFile.Require(directory.FullPath, DataDirectoryTests.With()))
            .Message.ShouldContain("is a directory");
    }

    private static async Task<string> ReadAsync(byte[] bytes)
    {
        using var directory = new TemporaryDirectory();
        var file = directory.Combine("text.txt");
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        return await TextFile.ReadAsync(file, DataDirectoryTests.With(), TestContext.Current.CancellationToken);
    }
}
