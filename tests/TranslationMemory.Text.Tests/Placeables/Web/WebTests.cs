namespace TranslationMemory.Text.Tests.Placeables;

/// <summary>Addresses and handles.</summary>
public class WebTests
{
    [Theory]
    [InlineData("info@astana.kz", "Email [info@astana.kz] info@astana.kz")]
    [InlineData("Write to First.Last+tag@Example.COM.", "Email [First.Last+tag@Example.COM] first.last+tag@example.com")]
    [InlineData("www.aljazeera.net", "Url [www.aljazeera.net] www.aljazeera.net")]
    [InlineData("www.aljazeera.net/news?id=5&x=1.", "Url [www.aljazeera.net/news?id=5&x=1] www.aljazeera.net/news?id=5&x=1")]
    [InlineData("https://en.wikipedia.org/wiki/A_(b).", "Url [https://en.wikipedia.org/wiki/A_(b)] https://en.wikipedia.org/wiki/A_(b)")]
    [InlineData("(https://example.org/a)", "Url [https://example.org/a] https://example.org/a")]
    [InlineData("http://x.org, and", "Url [http://x.org] http://x.org")]
    [InlineData("who.int", "Url [who.int] who.int")]
    [InlineData("bbc.co.uk/news", "Url [bbc.co.uk/news] bbc.co.uk/news")]
    [InlineData("end.In the", "")]
    [InlineData("e.g. this", "")]
    [InlineData("@SyriaTalks", "Handle [@SyriaTalks] @SyriaTalks")]
    [InlineData("#Astana2017,", "Handle [#Astana2017] #Astana2017")]
    [InlineData("#2 in the list", "Number [2] 2")]
    [InlineData("a@b", "")]
    [InlineData("user@@x.com", "")]
    [InlineData("www.", "")]
    [InlineData("5@6", "Number [5] 5; Number [6] 6")]
    public void English_text_holds_addresses(string text, string expected) =>
        Found.In(text, TextLanguage.English).ShouldBe(expected);

    [Theory]
    [InlineData("راسلنا على info@astana.kz.", "Email [info@astana.kz] info@astana.kz")]
    [InlineData("@SyriaTalks #أستانة", "Handle [@SyriaTalks] @SyriaTalks; Handle [#أستانة] #أستانة")]
    [InlineData("#مفاوضات_أستانة،", "Handle [#مفاوضات_أستانة] #مفاوضات_أستانة")]
    [InlineData("موقع www.aljazeera.net،", "Url [www.aljazeera.net] www.aljazeera.net")]
    [InlineData("https://ar.wikipedia.org/wiki/سوريا", "Url [https://ar.wikipedia.org/wiki/سوريا] https://ar.wikipedia.org/wiki/سوريا")]
    public void Arabic_text_holds_addresses(string text, string expected) =>
        Found.In(text, TextLanguage.Arabic).ShouldBe(expected);
}
