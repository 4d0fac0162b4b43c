using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TranslationMemory.Text;

/// <summary>Reads one ICU regular expression and writes it for .NET.</summary>
internal sealed class IcuPatternParser(string pattern, bool allowBackreferences)
{
    private const int MaxDepth = 100;
    private const string AnyButLineBreak = @"[^\n\r\u0085\u2028\u2029]";

    private readonly PatternCursor _cursor = new(pattern);
    private readonly StringBuilder _output = new();
    private PatternFlags _flags;
    private bool _anchored;
    private bool _quoting;
    private int _depth;

    public IcuPattern Parse()
    {
        var edges = Alternatives();
        if (!_cursor.AtEnd)
        {
            throw _cursor.Fault("a closing bracket has no opening one.");
        }

        try
        {
            _ = new Regex(_output.ToString(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (RegexParseException e)
        {
            throw new IcuPatternException($"it cannot be mapped ({e.Error}).", pattern.Length, e);
        }

        return new IcuPattern(_output.ToString(), edges, _anchored);
    }

    private PatternEdges Alternatives()
    {
        if (++_depth > MaxDepth)
        {
            throw _cursor.Fault($"brackets are nested more than {MaxDepth} deep.");
        }

        var outer = _flags;
        var edges = Sequence();
        while (_cursor.Skip("|"))
        {
            _output.Append('|');
            edges = edges.Or(Sequence());
        }

        _flags = outer;
        _depth--;
        return edges;
    }

    private PatternEdges Sequence()
    {
        var edges = PatternEdges.Nothing;
        while (!_cursor.AtEnd && (_quoting || _cursor.Peek is not ('|' or ')')))
        {
            if (!QuotationMark() && !SkipComment())
            {
                var start = _output.Length;
                edges = edges.Then(Quantified(Item(), start));
            }
        }

        return edges;
    }

    private bool QuotationMark()
    {
        if (!_cursor.Skip(_quoting ? "\\E" : "\\Q"))
        {
            return false;
        }

        _quoting = !_quoting;
        return true;
    }

    private bool SkipComment()
    {
        if (_quoting)
        {
            return false;
        }

        if (_cursor.Skip("(?#"))
        {
            _cursor.Until(")");
            return true;
        }

        if (_flags.Comments && _cursor.Peek == '#')
        {
            _cursor.While(c => c != '\n');
            return true;
        }

        return _flags.Comments && _cursor.While(char.IsWhiteSpace).Length > 0;
    }

    private PatternEdges Item()
    {
        if (_quoting)
        {
            var literal = Set(CodePointSet.Of(_cursor.NextCodePoint()));
            QuotationMark();
            return literal;
        }

        switch (_cursor.Peek)
        {
            case '(':
                return Group();
            case '[':
                return Set(IcuSet.Read(_cursor));
            case '.':
                _cursor.Next();
                return _flags.DotAll ? Set(CodePointSet.Empty.Complement()) : Expression(AnyButLineBreak);
            case '^' or '$':
                return Anchor(_cursor.Next().ToString());
            case '*' or '+' or '?' or '{':
                throw _cursor.Fault("there is nothing to repeat.");
            case '\\':
                _cursor.Next();
                return Escape();
            default:
                return Set(CodePointSet.Of(_cursor.NextCodePoint()));
        }
    }

    private PatternEdges Escape()
    {
        switch (_cursor.Peek)
        {
            case 'b' or 'B':
                _output.Append('\\').Append(_cursor.Next());
                return PatternEdges.Nothing;
            case 'A' or 'Z' or 'z':
                return Anchor("\\" + _cursor.Next());
            case 'R':
                _cursor.Next();
                return Expression(@"(?>\r\n|[\n-\r\u0085\u2028\u2029])", @"[\n-\r\u0085\u2028\u2029]");
            case 'X':
                _cursor.Next();
                _output.Append(@"(?>\r\n|\P{M}\p{M}*|\p{M}+)");
                return PatternEdges.Unknown with { MayBeEmpty = false };
            case >= '1' and <= '9' or 'k':
                return Backreference();
            default:
                return Set(IcuEscape.Read(_cursor, out _));
        }
    }

    private PatternEdges Backreference()
    {
        if (!allowBackreferences)
        {
            throw _cursor.Fault("a reference to a group cannot be used before the break.");
        }

        var name = _cursor.Peek == 'k' && _cursor.Next() == 'k' && _cursor.Skip("<") ? _cursor.Until(">") : _cursor.While(char.IsAsciiDigit);
        _output.Append(CultureInfo.InvariantCulture, $@"\k<{name}>");
        return PatternEdges.Unknown;
    }

    private PatternEdges Anchor(string anchor)
    {
        _anchored = true;
        _output.Append(anchor);
        return PatternEdges.Nothing;
    }

    private PatternEdges Set(CodePointSet set) =>
        set.IsEmpty ? Expression("(?!)", @"[\s\S]") : Expression(set.Expression);

    private PatternEdges Expression(string expression, string? edge = null)
    {
        _output.Append(expression);
        edge ??= expression;
        return PatternEdges.Of(_flags.IgnoreCase ? $"(?i:{edge})" : edge);
    }

    private PatternEdges Group()
    {
        _cursor.Skip("(");
        var inner = _flags;
        string? lookaround = null;
        if (!_cursor.Skip("?"))
        {
            _output.Append('(');
        }
        else if (Lookaround() is { } opening)
        {
            lookaround = opening;
            _output.Append(opening);
        }
        else if (_cursor.Skip(">"))
        {
            _output.Append("(?>");
        }
        else if (_cursor.Skip("<"))
        {
            _output.Append("(?<").Append(_cursor.While(char.IsAsciiLetterOrDigit)).Append(_cursor.Skip(">") ? '>' : throw _cursor.Fault("'>' is missing."));
        }
        else
        {
            inner = _flags.Read(_cursor, out var passOn);
            _output.Append("(?").Append(passOn);
            if (_cursor.Next() == ')')
            {
                _flags = inner;
                // A pair of flags that .NET needs not know would leave "(?)", which is no expression.
                _output.Append(passOn.Length == 0 ? ":)" : ")");
                return PatternEdges.Nothing;
            }

            _output.Append(':');
        }

        var outer = _flags;
        _flags = inner;
        var edges = Alternatives();
        _flags = outer;
        _output.Append(_cursor.Skip(")") ? ')' : throw _cursor.Fault("a closing bracket is missing."));
        return lookaround is null ? edges : PatternEdges.Nothing;
    }

    private string? Lookaround()
    {
        foreach (var opening in (ReadOnlySpan<string>)["<=", "<!", "=", "!"])
        {
            if (_cursor.Skip(opening))
            {
                return "(?" + opening;
            }
        }

        return null;
    }

    private PatternEdges Quantified(PatternEdges edges, int start)
    {
        while (_flags.Comments && SkipComment())
        {
        }

        if (_quoting || _cursor.Peek is not ('*' or '+' or '?' or '{'))
        {
            return edges;
        }

        // What is repeated may be more than one .NET item: a surrogate pair, an algebra of sets, a quotation.
        _output.Insert(start, "(?:").Append(')');
        var quantifier = _cursor.Next().ToString();
        if (quantifier == "{")
        {
            var bounds = _cursor.Until("}");
            quantifier = Regex.IsMatch(bounds, @"\A[0-9]+(?:,[0-9]*)?\z", RegexOptions.NonBacktracking)
                ? $"{{{bounds}}}"
                : throw _cursor.Fault($"'{{{bounds}}}' is no number of repetitions.");
        }

        _output.Append(quantifier);
        if (_cursor.Skip("?"))
        {
            _output.Append('?');
        }
        else if (_cursor.Skip("+"))
        {
            _output.Insert(start, "(?>").Append(')');
        }

        return quantifier is "*" or "?" || quantifier.StartsWith("{0", StringComparison.Ordinal) ? edges.Optional() : edges;
    }
}
