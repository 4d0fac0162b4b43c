namespace TranslationMemory.Text;

/// <summary>
/// Reads bracket expressions: ranges, nested sets, POSIX classes, and the operators of ICU and Java (<c>&amp;&amp;</c>,
/// <c>--</c>, <c>&amp;[</c>, <c>-[</c>), which work from left to right.
/// </summary>
internal static class IcuSet
{
    private const int MaxDepth = 100;

    /// <summary>Reads a set, the bracket included.</summary>
    public static CodePointSet Read(PatternCursor cursor, int depth = 1)
    {
        if (depth > MaxDepth)
        {
            throw cursor.Fault($"sets are nested more than {MaxDepth} deep.");
        }

        if (cursor.Skip("[:"))
        {
            var name = cursor.Until(":]");
            return name.StartsWith('^') ? IcuEscape.Known(cursor, name[1..]).Complement() : IcuEscape.Known(cursor, name);
        }

        cursor.Skip("[");
        var negated = cursor.Skip("^");
        var set = Union(cursor, depth);
        while (!cursor.Skip("]"))
        {
            set = Operation(cursor, set, depth);
        }

        return negated ? set.Complement() : set;
    }

    private static CodePointSet Operation(PatternCursor cursor, CodePointSet left, int depth)
    {
        var intersects = cursor.Next() == '&';
        if (!cursor.LooksAt("["))
        {
            cursor.Next();
        }

        var right = Union(cursor, depth);
        return intersects ? left.Intersect(right) : left.Except(right);
    }

    private static bool AtOperator(PatternCursor cursor) =>
        cursor.LooksAt("&&") || cursor.LooksAt("--") || cursor.LooksAt("&[") || cursor.LooksAt("-[");

    private static CodePointSet Union(PatternCursor cursor, int depth)
    {
        var set = CodePointSet.Empty;
        var start = cursor.Position;
        while (cursor.Peek != ']' || cursor.AtEnd)
        {
            if (cursor.Position > start && AtOperator(cursor))
            {
                return set;
            }

            set = set.Union(cursor.Peek == '[' ? Read(cursor, depth + 1) : Range(cursor));
        }

        return set.IsEmpty ? throw cursor.Fault("the set is empty.") : set;
    }

    private static CodePointSet Range(PatternCursor cursor)
    {
        var set = Member(cursor, out var first);
        if (first < 0 || cursor.Peek != '-' || cursor.LooksAt("-]") || AtOperator(cursor))
        {
            return set;
        }

        cursor.Skip("-");
        Member(cursor, out var last);
        return last >= first ? CodePointSet.Range(first, last) : throw cursor.Fault("the range ends before it begins.");
    }

    private static CodePointSet Member(PatternCursor cursor, out int single)
    {
        if (cursor.Skip("\\"))
        {
            return IcuEscape.Read(cursor, out single);
        }

        single = cursor.NextCodePoint();
        return CodePointSet.Of(single);
    }
}
