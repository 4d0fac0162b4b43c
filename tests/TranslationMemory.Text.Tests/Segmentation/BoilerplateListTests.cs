namespace TranslationMemory.Text.Tests.Segmentation;

public class BoilerplateListTests
{
    [Theory]
    [InlineData("التعليقات")]
    [InlineData("التعليقات (12)")]
    [InlineData("٣ تعليقات")]
    [InlineData("شارك:")]
    [InlineData("اقرأ أيضًا")]
    [InlineData("إقرأ ايضا")]
    [InlineData("المصدر: الجزيرة + وكالات")]
    [InlineData("المصدر : رويترز")]
    [InlineData("COMMENTS")]
    [InlineData("Comments (0)")]
    [InlineData("Share this article")]
    [InlineData("Read also: Turkey closes the border")]
    [InlineData("Source: Agencies")]
    public void Default_knows_the_lines_of_web_pages(string line) => BoilerplateList.Default.Contains(line).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("12 (3)")]
    [InlineData("التعليقات على القرار كثيرة.")]
    [InlineData("المصدر قال إن الوفد وصل.")]
    [InlineData("Comments by the minister caused a stir.")]
    [InlineData("Sharing power is hard.")]
    [InlineData("Sources close to the delegation confirmed it.")]
    public void Default_leaves_sentences_alone(string line) => BoilerplateList.Default.Contains(line).ShouldBeFalse();

    [Fact]
    public void Contains_looks_at_the_beginning_of_a_long_line_only()
    {
        BoilerplateList.Default.Contains("Source: " + new string('x', 5_000_000)).ShouldBeTrue();
        BoilerplateList.Default.Contains("Comments " + new string(' ', 5_000_000)).ShouldBeFalse();
    }

    [Fact]
    public void Parse_reads_lines_and_prefixes()
    {
        var list = BoilerplateList.Parse(["# mine", "", "line\tPrint", "prefix\tBy:"]);

        list.Contains("Print!").ShouldBeTrue();
        list.Contains("by: a reporter").ShouldBeTrue();
        list.Contains("Comments").ShouldBeFalse();
    }

    [Theory]
    [InlineData("Print")]
    [InlineData("lines\tPrint")]
    [InlineData("line\tPrint\tit")]
    public void Parse_refuses_a_line_that_is_neither(string line) =>
        Should.Throw<FormatException>(() => BoilerplateList.Parse([line])).Message.ShouldContain(line);

    [Theory]
    [InlineData("...", ":")]
    [InlineData("12", "x")]
    public void An_entry_without_letters_is_refused(string line, string prefix) =>
        Should.Throw<ArgumentException>(() => new BoilerplateList([line], [prefix])).Message.ShouldContain(line);
}
