using System.Text;

namespace TranslationMemory.Formats;

/// <summary>An element of an XML file with what it holds, or a piece of text within one.</summary>
internal sealed class XmlPart
{
    private static readonly List<XmlPart> None = [];

    /// <summary>Local name; empty for text.</summary>
    public required string Name { get; init; }

    /// <summary>Namespace; empty for none.</summary>
    public string Namespace { get; init; } = string.Empty;

    /// <summary>The text; empty for an element.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Line on which it begins, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Attributes by their names as written (<c>xml:lang</c>), in order.</summary>
    public KeyValuePair<string, string>[] Attributes { get; init; } = [];

    /// <summary>Elements and texts within it, in order.</summary>
    public List<XmlPart> Children { get; private set; } = None;

    /// <summary>True when it was longer than the limits allow; then only its beginning is here.</summary>
    public bool IsCut { get; set; }

    /// <summary>True for a piece of text.</summary>
    public bool IsText => Name.Length == 0;

    /// <summary>The elements within it.</summary>
    public IEnumerable<XmlPart> Elements => Children.Where(child => !child.IsText);

    /// <summary>All its text, without tags.</summary>
    public string Value
    {
        get
        {
            if (Children.Count == 0)
            {
                return Text;
            }

            if (Children.Count == 1)
            {
                return Children[0].Value;
            }

            var text = new StringBuilder();
            AppendText(text);
            return text.ToString();
        }
    }

    /// <summary>The value of an attribute; null when it is not there.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (name, value) in Attributes)
            {
                if (name == attribute)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>The first element of a name; null when there is none.</summary>
    public XmlPart? Element(string name)
    {
        foreach (var child in Children)
        {
            if (child.Name == name)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>Adds a child behind the others.</summary>
    public void Add(XmlPart child) => (Children = ReferenceEquals(Children, None) ? [] : Children).Add(child);

    private void AppendText(StringBuilder text)
    {
        text.Append(Text);
        foreach (var child in Children)
        {
            child.AppendText(text);
        }
    }
}
