using System.Buffers;
using System.Text;
using System.Xml;

namespace TranslationMemory.Formats;

/// <summary>
/// An XML file that is read forward within <see cref="FileLimits"/>. A document type may be there: its entities count
/// against a limit, and nothing outside the file is fetched. Characters that XML 1.0 forbids are taken as they come.
/// </summary>
internal sealed class XmlSource : IDisposable
{
    private const int NodeCost = 32;
    private const int ChunkLength = 16 * 1024;

    private readonly FileLimits _limits;
    private readonly Stream _content;
    private readonly XmlText _text;
    private readonly XmlReader _reader;
    private readonly char[] _chunk = ArrayPool<char>.Shared.Rent(ChunkLength);
    private readonly StringBuilder _value = new();

    private XmlSource(Stream content, FileLimits limits, CancellationToken cancellationToken)
    {
        _limits = limits;
        _content = content;
        _text = new XmlText(content, limits, cancellationToken);
        _reader = XmlReader.Create(_text, new XmlReaderSettings
        {
            Async = true,
            CheckCharacters = false,
            CloseInput = false,
            DtdProcessing = DtdProcessing.Parse,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersFromEntities = limits.EntityCharacters,
            XmlResolver = null,
        });
    }

    /// <summary>Opens a file, compressed by gzip or not. The stream stays open.</summary>
    public static async ValueTask<XmlSource> OpenAsync(Stream stream, FileLimits limits, CancellationToken cancellationToken) =>
        new(await ExpandedStream.OpenAsync(stream, limits, cancellationToken), limits, cancellationToken);

    /// <summary>What the file says wrongly of itself; null when nothing.</summary>
    public string? Note => _text.Note;

    /// <summary>Line of the current node, from 1.</summary>
    public int Line => ((IXmlLineInfo)_reader).LineNumber;

    /// <summary>Elements around the current node.</summary>
    public int Depth => _reader.Depth;

    /// <summary>True at the beginning of an element.</summary>
    public bool IsElement => _reader.NodeType == XmlNodeType.Element;

    /// <summary>True at the end of an element that is not empty.</summary>
    public bool IsEndElement => _reader.NodeType == XmlNodeType.EndElement;

    /// <summary>True at an element without content.</summary>
    public bool IsEmptyElement => _reader.IsEmptyElement;

    /// <summary>Local name of the current element.</summary>
    public string Name => _reader.LocalName;

    /// <summary>Namespace of the current element.</summary>
    public string Namespace => _reader.NamespaceURI;

    /// <summary>Value of an attribute of the current element; null when it is not there.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name);

    /// <summary>Goes to the next node.</summary>
    /// <returns>False at the end of the file.</returns>
    /// <exception cref="TableFormatException">The file is not well-formed, cannot be decoded or goes beyond the limits.</exception>
    public async ValueTask<bool> ReadAsync()
    {
        _text.Renew();
        try
        {
            var read = _reader.ReadAsync();
            if (!(read.IsCompletedSuccessfully ? read.Result : await read))
            {
                return false;
            }
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or ArgumentException)
        {
            throw Fault(e);
        }

        if (_reader.Depth > _limits.Depth)
        {
            throw Fault($"More than {_limits.Depth} elements are within each other.");
        }

        return _reader.NodeType == XmlNodeType.EntityReference
            ? throw Fault($"The entity '{_reader.Name}' is outside of the file and is not read; replace it by its text.")
            : true;
    }

    /// <summary>
    /// Reads the current element with all that it holds and goes to its end. Of an element that is longer than
    /// <see cref="FileLimits.UnitLength"/> only the beginning is kept.
    /// </summary>
    /// <exception cref="TableFormatException">The file is not well-formed, cannot be decoded or goes beyond the limits.</exception>
    public async ValueTask<XmlPart> ReadElementAsync()
    {
        var budget = (long)_limits.UnitLength;
        var root = ReadStart(ref budget);
        if (_reader.IsEmptyElement)
        {
            return root;
        }

        var depth = _reader.Depth;
        var open = new Stack<XmlPart>();
        open.Push(root);
        while (await ReadAsync() && _reader.Depth > depth)
        {
            budget -= NodeCost;
            root.IsCut |= budget < 0;
            switch (_reader.NodeType)
            {
                case XmlNodeType.Element when !root.IsCut:
                    var part = ReadStart(ref budget);
                    open.Peek().Add(part);
                    if (!_reader.IsEmptyElement)
                    {
                        open.Push(part);
                    }

                    break;
                case XmlNodeType.EndElement when !root.IsCut:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when !root.IsCut:
                    var line = Line;
                    var value = await ReadValueAsync(budget);
                    budget -= value.Length;
                    root.IsCut |= budget < 0;
                    open.Peek().Add(new XmlPart { Name = string.Empty, Text = value, Line = line });
                    break;
            }
        }

        return root;
    }

    /// <summary>A fault at the current place.</summary>
    public TableFormatException Fault(string message)
    {
        var place = (IXmlLineInfo)_reader;
        return new TableFormatException(message, Math.Max(1, place.LineNumber), place.LinePosition);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _content.Dispose();
        _text.Dispose();
        ArrayPool<char>.Shared.Return(_chunk);
    }

    private XmlPart ReadStart(ref long budget)
    {
        var attributes = _reader.AttributeCount == 0 ? [] : new KeyValuePair<string, string>[_reader.AttributeCount];
        var (name, space, line) = (_reader.LocalName, _reader.NamespaceURI, Line);
        for (var i = 0; i < attributes.Length; i++)
        {
            _reader.MoveToAttribute(i);
            attributes[i] = new(_reader.Name, _reader.Value);
            budget -= NodeCost + attributes[i].Value.Length;
        }

        if (attributes.Length > 0)
        {
            _reader.MoveToElement();
        }

        return new XmlPart { Name = name, Namespace = space, Line = line, Attributes = attributes };
    }

    private async ValueTask<string> ReadValueAsync(long budget)
    {
        try
        {
            _value.Clear();
            var filled = 0;
            while (_value.Length <= budget)
            {
                _text.Renew();
                var pending = _reader.ReadValueChunkAsync(_chunk, filled, ChunkLength - filled);
                var length = pending.IsCompletedSuccessfully ? pending.Result : await pending;
                filled += length;
                if (length == 0 && _value.Length == 0)
                {
                    return new string(_chunk, 0, filled);
                }

                if (length == 0 || filled == ChunkLength)
                {
                    _value.Append(_chunk, 0, filled);
                    filled = 0;
                }

                if (length == 0)
                {
                    break;
                }
            }

            return _value.ToString();
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or ArgumentException)
        {
            throw Fault(e);
        }
    }

    private TableFormatException Fault(Exception e)
    {
        if (e is not XmlException xml)
        {
            return Fault(e.Message);
        }

        if (xml.Message.Contains("MaxCharactersFromEntities", StringComparison.Ordinal))
        {
            return Fault($"The file's entities become more than {_limits.EntityCharacters} characters.");
        }

        var place = $" Line {xml.LineNumber}, position {xml.LinePosition}.";
        return new TableFormatException(
            "The file is not well-formed: " + xml.Message.Replace(place, string.Empty, StringComparison.Ordinal), Math.Max(1, xml.LineNumber), xml.LinePosition);
    }
}
