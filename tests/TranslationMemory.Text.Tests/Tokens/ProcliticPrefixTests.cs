namespace TranslationMemory.Text.Tests.Tokens;

public class ProcliticPrefixTests
{
    [Theory]
    [InlineData("و", Proclitics.Waw)]
    [InlineData("ف", Proclitics.Fa)]
    [InlineData("ب", Proclitics.Ba)]
    [InlineData("ك", Proclitics.Kaf)]
    [InlineData("ل", Proclitics.Lam)]
    [InlineData("ال", Proclitics.Article)]
    [InlineData("لل", Proclitics.Lam | Proclitics.Article)]
    [InlineData("وال", Proclitics.Waw | Proclitics.Article)]
    [InlineData("بال", Proclitics.Ba | Proclitics.Article)]
    [InlineData("فبال", Proclitics.Fa | Proclitics.Ba | Proclitics.Article)]
    [InlineData("ولل", Proclitics.Waw | Proclitics.Lam | Proclitics.Article)]
    [InlineData("وب", Proclitics.Waw | Proclitics.Ba)]
    public void Read_finds_proclitics_in_their_order(string exactKey, Proclitics expected) =>
        ProcliticPrefix.Read(exactKey).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("م")]
    [InlineData("بو")]
    [InlineData("الب")]
    [InlineData("وف")]
    [InlineData("بب")]
    [InlineData("ولا")]
    [InlineData("هـ")]
    [InlineData("في")]
    public void Read_finds_none_where_anything_else_stands(string exactKey) =>
        ProcliticPrefix.Read(exactKey).ShouldBe(Proclitics.None);
}
