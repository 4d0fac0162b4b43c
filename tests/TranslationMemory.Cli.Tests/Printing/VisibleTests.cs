using TranslationMemory.Cli.Printing;

namespace TranslationMemory.Cli.Tests.Printing;

public class VisibleTests
{
    [Theory]
    [InlineData("وصل الوفد", "وصل الوفد")]
    [InlineData("a\u001B[31mb", "a␛[31mb")]
    [InlineData("a\0b\nc\td", "a␀b␊c␉d")]
    [InlineData("\u007F\u0085\u2028", "␡\uFFFD\uFFFD")]
    public void Control_characters_become_pictures(string text, string expected) => Visible.Text(text).ShouldBe(expected);

    [Fact]
    public void Text_without_any_is_the_same_string()
    {
        const string text = "نص 😀";

        Visible.Text(text).ShouldBeSameAs(text);
    }

    [Fact]
    public void Message_is_one_line() => Visible.Line("a\r\n  b\n\nc\0").ShouldBe("a b c");
}
