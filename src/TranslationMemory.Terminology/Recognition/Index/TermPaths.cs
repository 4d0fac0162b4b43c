namespace TranslationMemory.Terminology;

/// <summary>Enumerates the sequences of keys by which a term can be met.</summary>
internal static class TermPaths
{
    /// <summary>Ambiguous values double the paths; a term has few, and hostile ones must not have many.</summary>
    private const int MostPaths = 16;

    /// <summary>The paths of a term, the plain one first.</summary>
    /// <param name="text">The term's units.</param>
    /// <param name="keyOf">The key of a word.</param>
    /// <param name="joined">The key of two words written as one; null where that cannot be.</param>
    public static string[][] Of(UnitText text, Func<TextUnit, string> keyOf, Func<TextUnit, TextUnit, string?> joined)
    {
        if (IsPlain(text, joined))
        {
            var plain = new string[text.Count];
            for (var i = 0; i < plain.Length; i++)
            {
                plain[i] = KeyOf(text[i], keyOf);
            }

            return [plain];
        }

        return Enumerate(text, keyOf, joined);
    }

    private static bool IsPlain(UnitText text, Func<TextUnit, TextUnit, string?> joined)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].AlternativeKey is not null || (i + 1 < text.Count && joined(text[i], text[i + 1]) is not null))
            {
                return false;
            }
        }

        return !text.HasValues;
    }

    private static string KeyOf(in TextUnit unit, Func<TextUnit, string> keyOf) => unit.Kind == UnitKind.Word ? keyOf(unit) : unit.Key;

    private static string[][] Enumerate(UnitText text, Func<TextUnit, string> keyOf, Func<TextUnit, TextUnit, string?> joined)
    {
        var paths = new List<string[]>();
        var path = new List<string>(text.Count);
        Extend(0);
        return [.. paths];

        void Extend(int at)
        {
            if (at == text.Count)
            {
                if (!paths.Exists(other => other.AsSpan().SequenceEqual(path.ToArray())))
                {
                    paths.Add([.. path]);
                }

                return;
            }

            var unit = text[at];
            Go(KeyOf(unit, keyOf), at + 1);
            if (unit.AlternativeKey is { } alternative)
            {
                Branch(alternative, at + 1);
            }

            if (text.ValueAt(at) is { } value)
            {
                Branch(value.Key, value.Next);
            }

            if (at + 1 < text.Count && joined(unit, text[at + 1]) is { } key)
            {
                Branch(key, at + 2);
            }
        }

        void Branch(string key, int at)
        {
            if (paths.Count < MostPaths)
            {
                Go(key, at);
            }
        }

        void Go(string key, int at)
        {
            path.Add(key);
            Extend(at);
            path.RemoveAt(path.Count - 1);
        }
    }
}
