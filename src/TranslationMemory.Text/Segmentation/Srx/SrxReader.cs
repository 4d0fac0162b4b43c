using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace TranslationMemory.Text;

/// <summary>Reads segmentation rule files of SRX 2.0. Document type definitions are refused, nothing is fetched.</summary>
public static class SrxReader
{
    private const long MaxCharacters = 16 * 1024 * 1024;

    private static readonly XNamespace Srx = "http://www.lisa.org/srx20";

    /// <summary>Reads a rule file and checks every pattern in it.</summary>
    /// <param name="stream">The file, at most 16 Mi characters; it stays open.</param>
    /// <exception cref="SrxException">The file is no SRX 2.0, or a pattern in it cannot be used.</exception>
    public static SrxRules Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
            CloseInput = false,
        };
        try
        {
            using var reader = XmlReader.Create(stream, settings);
            return Read(XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!);
        }
        catch (XmlException e)
        {
            throw new SrxException(e.Message, e.LineNumber, e.LinePosition, e);
        }
    }

    private static SrxRules Read(XElement root)
    {
        if (root.Name != Srx + "srx")
        {
            throw Fault(root, $"The root element must be <srx xmlns=\"{Srx}\">, not <{root.Name.LocalName} xmlns=\"{root.Name.Namespace}\">.");
        }

        if (Attribute(root, "version") is not "2.0" and var version)
        {
            throw Fault(root, $"Version {version} is not supported; only 2.0 is.");
        }

        var body = Child(root, "body");
        var languageRules = Child(body, "languagerules").Elements(Srx + "languagerule").Select(LanguageRule).ToImmutableArray();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in Child(body, "languagerules").Elements(Srx + "languagerule"))
        {
            if (!names.Add(Attribute(element, "languagerulename")))
            {
                throw Fault(element, $"There are two language rules with the name '{Attribute(element, "languagerulename")}'.");
            }
        }

        var maps = Child(body, "maprules").Elements(Srx + "languagemap").Select(map => LanguageMap(map, names)).ToImmutableArray();
        return new SrxRules(YesOrNo(Child(root, "header"), "cascade", null), languageRules, maps);
    }

    private static SrxLanguageRule LanguageRule(XElement element) =>
        new(Attribute(element, "languagerulename"), [.. element.Elements(Srx + "rule").Select(Rule)]);

    private static SrxRule Rule(XElement element)
    {
        var before = Pattern(element.Element(Srx + "beforebreak"), allowBackreferences: false);
        var after = Pattern(element.Element(Srx + "afterbreak"), allowBackreferences: true);
        return new SrxRule(YesOrNo(element, "break", true), before, after);
    }

    private static SrxLanguageMap LanguageMap(XElement element, HashSet<string> names)
    {
        var pattern = Attribute(element, "languagepattern");
        Check(element, pattern, allowBackreferences: true);
        var name = Attribute(element, "languagerulename");
        return names.Contains(name)
            ? new SrxLanguageMap(pattern, name)
            : throw Fault(element, $"There is no language rule with the name '{name}'.");
    }

    private static string Pattern(XElement? element, bool allowBackreferences)
    {
        if (element is null)
        {
            return string.Empty;
        }

        Check(element, element.Value, allowBackreferences);
        return element.Value;
    }

    private static void Check(XElement element, string pattern, bool allowBackreferences)
    {
        try
        {
            IcuPattern.Parse(pattern, allowBackreferences);
        }
        catch (IcuPatternException e)
        {
            throw Fault(element, $"The pattern '{pattern}' is wrong: {e.Message}", e);
        }
    }

    private static bool YesOrNo(XElement element, string name, bool? whenMissing) => element.Attribute(name)?.Value switch
    {
        "yes" => true,
        "no" => false,
        null when whenMissing is { } value => value,
        null => throw Fault(element, $"<{element.Name.LocalName}> needs the attribute '{name}'."),
        var other => throw Fault(element, $"The attribute '{name}' must be yes or no, not '{other}'."),
    };

    private static string Attribute(XElement element, string name) =>
        element.Attribute(name)?.Value ?? throw Fault(element, $"<{element.Name.LocalName}> needs the attribute '{name}'.");

    private static XElement Child(XElement element, string name) =>
        element.Element(Srx + name) ?? throw Fault(element, $"<{element.Name.LocalName}> needs the element <{name}>.");

    private static SrxException Fault(IXmlLineInfo place, string message, Exception? inner = null) =>
        new(message, place.LineNumber, place.LinePosition, inner);
}
