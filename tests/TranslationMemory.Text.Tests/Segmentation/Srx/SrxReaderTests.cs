using System.Text;

namespace TranslationMemory.Text.Tests.Segmentation.Srx;

public class SrxReaderTests
{
    private const string Header = "<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">\n<header segmentsubflows=\"yes\" cascade=\"no\"/>\n";
    private const string Rules = "<languagerules><languagerule languagerulename=\"A\"><rule break=\"no\"><beforebreak>Mr\\.</beforebreak><afterbreak>\\s</afterbreak></rule><rule><beforebreak>\\.</beforebreak></rule></languagerule></languagerules>\n";
    private const string Maps = "<maprules><languagemap languagepattern=\"ar.*\" languagerulename=\"A\"/></maprules>";

    [Fact]
    public void Read_takes_rules_and_maps_in_order()
    {
        var rules = Read(Header + "<body>" + Rules + Maps + "</body></srx>");

        rules.Cascade.ShouldBeFalse();
        rules.LanguageRules.ShouldHaveSingleItem().Name.ShouldBe("A");
        rules.LanguageRules[0].Rules.ShouldBe([new SrxRule(false, "Mr\\.", "\\s"), new SrxRule(true, "\\.", "")]);
        rules.LanguageMaps.ShouldBe([new SrxLanguageMap("ar.*", "A")]);
    }

    [Fact]
    public void Read_keeps_spaces_in_patterns_and_resolves_character_references() =>
        Read(Header + "<body>" + Rules.Replace("Mr\\.", " &#x61F;&lt; ", StringComparison.Ordinal) + Maps + "</body></srx>")
            .LanguageRules[0].Rules[0].BeforeBreak.ShouldBe(" ؟< ");

    [Fact]
    public void Read_takes_UTF_16_with_a_byte_order_mark()
    {
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Header + "<body>" + Rules + Maps + "</body></srx>";
        using var stream = new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(xml)]);

        SrxReader.Read(stream).LanguageRules.Length.ShouldBe(1);
        stream.CanRead.ShouldBeTrue();
    }

    [Theory]
    [InlineData("", 1, "")]
    [InlineData("<srx", 1, "")]
    [InlineData("<srx version=\"2.0\"/>", 1, "http://www.lisa.org/srx20")]
    [InlineData("\n<srx xmlns=\"http://www.lisa.org/srx20\" version=\"1.0\"/>", 2, "Version 1.0")]
    [InlineData("<srx xmlns=\"http://www.lisa.org/srx20\"/>", 1, "version")]
    [InlineData(Header + "</srx>", 1, "<body>")]
    [InlineData("<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\"><body><languagerules/><maprules/></body></srx>", 1, "<header>")]
    [InlineData("<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">\n<header cascade=\"maybe\"/><body><languagerules/><maprules/></body></srx>", 2, "maybe")]
    [InlineData(Header + "<body>" + Rules + "</body></srx>", 3, "<maprules>")]
    [InlineData(Header + "<body>" + Maps + "</body></srx>", 3, "<languagerules>")]
    [InlineData(Header + "<body><languagerules/>\n" + Maps + "</body></srx>", 4, "no language rule with the name 'A'")]
    [InlineData(Header + "<body><languagerules><languagerule languagerulename=\"A\"/>\n<languagerule languagerulename=\"A\"/></languagerules>" + Maps + "</body></srx>", 4, "two language rules")]
    [InlineData(Header + "<body><languagerules><languagerule/></languagerules>" + Maps + "</body></srx>", 3, "languagerulename")]
    [InlineData(Header + "<body><languagerules><languagerule languagerulename=\"A\">\n<rule>\n<beforebreak>[a</beforebreak></rule></languagerule></languagerules>" + Maps + "</body></srx>", 5, "character 3")]
    [InlineData(Header + "<body><languagerules><languagerule languagerulename=\"A\">\n<rule>\n<beforebreak>(a)\\1</beforebreak></rule></languagerule></languagerules>" + Maps + "</body></srx>", 5, "before the break")]
    [InlineData(Header + "<body><languagerules><languagerule languagerulename=\"A\"><rule break=\"1\"/></languagerule></languagerules>" + Maps + "</body></srx>", 3, "yes or no")]
    [InlineData(Header + "<body>" + Rules + "<maprules><languagemap languagepattern=\"(\" languagerulename=\"A\"/></maprules></body></srx>", 4, "'('")]
    public void Read_refuses_what_is_wrong_and_names_the_line(string xml, int line, string reason)
    {
        var fault = Should.Throw<SrxException>(() => Read(xml));

        fault.Message.ShouldContain(reason);
        if (xml.Length > 0)
        {
            fault.Line.ShouldBe(line);
            fault.Message.ShouldContain($"Line {line}, column {fault.Column}");
        }
    }

    [Fact]
    public void Read_refuses_document_type_definitions()
    {
        Should.Throw<SrxException>(() => Read("<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><s>&b;</s>")).Message.ShouldContain("DTD");
        Should.Throw<SrxException>(() => Read("<!DOCTYPE s SYSTEM \"file:///etc/hostname\"><s/>")).Message.ShouldContain("DTD");
    }

    private static SrxRules Read(string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return SrxReader.Read(stream);
    }
}
