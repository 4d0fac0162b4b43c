using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>A vocabulary as flat arrays.</summary>
internal static class VocabularyFile
{
    /// <summary>How many arrays it takes.</summary>
    public const int Count = 18;

    /// <summary>The arrays but for the stems' files. They are copies: the vocabulary may grow meanwhile, once this returned.</summary>
    public static ReadOnlyMemory<byte>[] Write(VocabularyContent content) =>
    [
        .. Write(content.Forms),
        .. Write(content.Keys),
        Sections.Of(content.KeysOfFold.Slots),
        Sections.Of(content.Contexts.Characters),
        Sections.Of(content.Contexts.Ends),
        Sections.Of(content.Contexts.Forms),
        Sections.Of(content.Contexts.Tokens),
        Sections.Of(content.FormKeys.Items),
        Sections.Of(content.Traits.Items),
    ];

    /// <summary>The arrays of the stems' files.</summary>
    public static ReadOnlyMemory<byte>[] Write(StemFiles files) =>
        [Sections.Of(files.Places), Sections.Of(files.Starts), Sections.Of(files.Stems)];

    /// <summary>The vocabulary in these arrays from <paramref name="first"/> on. It is copied, since it grows.</summary>
    /// <exception cref="SnapshotException">The arrays do not belong together.</exception>
    public static VocabularyContent Read(Sections sections, int first)
    {
        var forms = Table(0);
        var keys = Table(4);
        var contexts = new FormContexts(Get<char>(9), Get<int>(10), Get<int>(11), Get<int>(12));
        var formKeys = Get<int>(13);
        var traits = Get<byte>(14);
        var near = new StemFiles(Get<ulong>(15), Get<int>(16), Get<FiledStem>(17));
        var folds = Get<ulong>(8);
        if (forms.Count != formKeys.Length || keys.Count != traits.Length || contexts.Ends.Length != contexts.Forms.Length
            || contexts.Tokens.Length != contexts.Forms.Length
            || !folds.AsSpan().Contains(0UL)
            || near.Starts.Length != near.Places.Length + 1
            || !IsAscending(near.Starts, near.Stems.Length)
            || ContainsAnyBeyond(MemoryMarshal.Cast<int, FormKey>(formKeys), keys.Count))
        {
            throw new SnapshotException("The arrays of a vocabulary do not belong together.");
        }

        return new VocabularyContent(
            forms, keys, new KeysByHash(folds), contexts, new AppendList<int>(formKeys), new AppendList<byte>(traits), new NearStems(near));

        T[] Get<T>(int section)
            where T : unmanaged => sections.Get<T>(first + section).ToArray();

        StringTable Table(int section)
        {
            var (characters, ends, variants, slots) = (Get<char>(section), Get<int>(section + 1), Get<uint>(section + 2), Get<int>(section + 3));
            if (ends.Length != variants.Length || !IsAscending(ends, characters.Length)
                || !slots.AsSpan().Contains(0) || slots.AsSpan().ContainsAnyExceptInRange(0, ends.Length))
            {
                throw new SnapshotException("The arrays of a vocabulary do not belong together.");
            }

            return new StringTable(characters, ends, variants, slots);
        }
    }

    private static ReadOnlyMemory<byte>[] Write(StringTable table) =>
        [Sections.Of(table.Characters), Sections.Of(table.Ends), Sections.Of(table.Variants), Sections.Of(table.Slots)];

    private static bool IsAscending(ReadOnlySpan<int> ends, int most)
    {
        var last = 0;
        foreach (var end in ends)
        {
            if (end < last || end > most)
            {
                return false;
            }

            last = end;
        }

        return true;
    }

    private static bool ContainsAnyBeyond(ReadOnlySpan<FormKey> keys, int count)
    {
        foreach (var key in keys)
        {
            if (key.Key >= count)
            {
                return true;
            }
        }

        return false;
    }
}
