using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>A vocabulary as flat arrays.</summary>
internal static class VocabularyFile
{
    /// <summary>How many arrays it takes.</summary>
    public const int Count = 13;

    /// <summary>The arrays. They are copies or never change: the vocabulary may grow meanwhile, once this returned.</summary>
    public static ReadOnlyMemory<byte>[] Write(VocabularyContent content) =>
    [
        Sections.Of(content.Forms.Characters),
        Sections.Of(content.Forms.Ends),
        Sections.Of(content.Forms.Variants),
        Sections.Of(content.Keys.Characters),
        Sections.Of(content.Keys.Ends),
        Sections.Of(content.Keys.Variants),
        Sections.Of<ulong>(content.KeysOfFold.Entries()),
        Sections.Of(content.Contexts.Characters),
        Sections.Of(content.Contexts.Ends),
        Sections.Of(content.Contexts.Forms),
        Sections.Of(content.Contexts.Tokens),
        Sections.Of(content.FormKeys.Items),
        Sections.Of(content.Traits.Items),
    ];

    /// <summary>The vocabulary in these arrays from <paramref name="first"/> on. It is copied, since it grows.</summary>
    /// <exception cref="SnapshotException">The arrays do not belong together.</exception>
    public static VocabularyContent Read(Sections sections, int first)
    {
        var forms = Table(0);
        var keys = Table(3);
        var contexts = new FormContexts(Get<char>(7), Get<int>(8), Get<int>(9), Get<int>(10));
        var formKeys = Get<int>(11);
        var traits = Get<byte>(12);
        if (forms.Count != formKeys.Length || keys.Count != traits.Length || contexts.Ends.Length != contexts.Forms.Length
            || contexts.Tokens.Length != contexts.Forms.Length
            || ContainsAnyBeyond(MemoryMarshal.Cast<int, FormKey>(formKeys), keys.Count))
        {
            throw new SnapshotException("The arrays of a vocabulary do not belong together.");
        }

        return new VocabularyContent(
            forms, keys, new KeysByHash(Get<ulong>(6)), contexts, new AppendList<int>(formKeys), new AppendList<byte>(traits));

        T[] Get<T>(int section)
            where T : unmanaged => sections.Get<T>(first + section).ToArray();

        StringTable Table(int section)
        {
            var (characters, ends, variants) = (Get<char>(section), Get<int>(section + 1), Get<uint>(section + 2));
            if (ends.Length != variants.Length || !IsAscending(ends, characters.Length))
            {
                throw new SnapshotException("The arrays of a vocabulary do not belong together.");
            }

            return new StringTable(characters, ends, variants);
        }
    }

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
