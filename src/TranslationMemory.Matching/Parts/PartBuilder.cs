using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>A unit on its way into a part.</summary>
internal readonly record struct UnitPlace(int Store, int Ordinal);

/// <summary>
/// Makes a part of the units of other stores. It reads their tokens again, since that costs less than merging their
/// lists: some 0.3 µs a unit. Of units of one length, the newest change comes first, for that is the order of answers
/// that draw level.
/// </summary>
internal static class PartBuilder
{
    /// <summary>Makes the part of <paramref name="units"/>.</summary>
    /// <param name="stores">Where they are.</param>
    /// <param name="units">The units; in the order of the new part afterwards.</param>
    /// <param name="vocabularies">The keys of their forms.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Part Build(
        IReadOnlyList<UnitStore> stores, UnitPlace[] units, Vocabularies vocabularies, CancellationToken cancellationToken)
    {
        var (arabicLengths, englishLengths) = Sort(stores, units, vocabularies);
        var sections = new ReadOnlyMemory<byte>[(int)PartSection.Count];
        sections[(int)PartSection.Sequences] = NumberColumn.Write(List(units.Length, i => At(i).Sequence(units[i].Ordinal)));
        sections[(int)PartSection.Profiles] = NumberColumn.Write(List(units.Length, i => (long)At(i).Profile(units[i].Ordinal)));
        var idHashes = List(units.Length, i => At(i).IdHash(units[i].Ordinal));
        sections[(int)PartSection.IdHashes] = Sections.Of<uint>(idHashes);
        AddOrder(sections, PartSection.IdOrder, PartSection.IdDirectory, idHashes);
        AddTokens(sections, stores, units, vocabularies);
        cancellationToken.ThrowIfCancellationRequested();
        var texts = Payloads(sections, stores, units);
        foreach (var language in (ReadOnlySpan<TextLanguage>)[TextLanguage.Arabic, TextLanguage.English])
        {
            cancellationToken.ThrowIfCancellationRequested();
            var keyHashes = List(units.Length, i => At(i).KeyHash(units[i].Ordinal, language));
            sections[(int)PartSections.Of(SideSection.KeyHashes, language)] = Sections.Of<ulong>(keyHashes);
            AddOrder(
                sections,
                PartSections.Of(SideSection.KeyOrder, language),
                PartSections.Of(SideSection.KeyDirectory, language),
                Array.ConvertAll(keyHashes, hash => (uint)(hash >> 32)));
            var lengths = language == TextLanguage.Arabic ? arabicLengths : englishLengths;
            SideBuilder.Add(sections, language, lengths, vocabularies.In(language), cancellationToken);
        }

        return new Part(new Sections(sections), new Sections([texts]));

        UnitStore At(int i) => stores[units[i].Store];
    }

    private static T[] List<T>(int count, Func<int, T> item)
    {
        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = item(i);
        }

        return items;
    }

    private static void AddOrder(ReadOnlyMemory<byte>[] sections, PartSection order, PartSection directory, uint[] hashes)
    {
        var (ordinals, entries) = HashOrder.Create(hashes);
        sections[(int)order] = ordinals;
        sections[(int)directory] = Sections.Of<int>(entries);
    }

    /// <summary>Puts the units in the order of their Arabic length, the newest first.</summary>
    private static (int[] Arabic, int[] English) Sort(
        IReadOnlyList<UnitStore> stores, UnitPlace[] units, Vocabularies vocabularies)
    {
        var newest = new long[units.Length];
        for (var i = 0; i < units.Length; i++)
        {
            newest[i] = -stores[units[i].Store].Sequence(units[i].Ordinal);
        }

        Array.Sort(newest, units);
        var arabic = new int[units.Length];
        var english = new int[units.Length];
        var arabicKeys = vocabularies.Arabic.FormKeys;
        var englishKeys = vocabularies.English.FormKeys;
        for (var i = 0; i < units.Length; i++)
        {
            var tokens = stores[units[i].Store].Tokens(units[i].Ordinal);
            arabic[i] = ItemKeys.Count(tokens.Forms(TextLanguage.Arabic), arabicKeys);
            english[i] = ItemKeys.Count(tokens.Forms(TextLanguage.English), englishKeys);
        }

        var order = SideBuilder.OrderByLength(arabic, out _);
        var sorted = Array.ConvertAll(order, i => units[i]);
        sorted.CopyTo(units, 0);
        return (Array.ConvertAll(order, i => arabic[i]), Array.ConvertAll(order, i => english[i]));
    }

    private static void AddTokens(
        ReadOnlyMemory<byte>[] sections, IReadOnlyList<UnitStore> stores, UnitPlace[] units, Vocabularies vocabularies)
    {
        var arabicRanks = Rank(stores, units, vocabularies.Arabic);
        var englishRanks = Rank(stores, units, vocabularies.English);
        var starts = new int[units.Length + 1];
        var bytes = new List<byte>();
        var (arabic, english) = (new List<byte>(), new List<byte>());
        for (var i = 0; i < units.Length; i++)
        {
            arabic.Clear();
            english.Clear();
            var tokens = stores[units[i].Store].Tokens(units[i].Ordinal);
            arabicRanks.Write(tokens.Forms(TextLanguage.Arabic), arabic);
            englishRanks.Write(tokens.Forms(TextLanguage.English), english);
            UnitTokens.Append(bytes, arabic, english);
            starts[i + 1] = bytes.Count;
        }

        sections[(int)PartSection.Tokens] = bytes.ToArray();
        sections[(int)PartSection.TokenStarts] = PlaceColumn.Write(starts);
        sections[(int)PartSections.Of(SideSection.FrequentForms, TextLanguage.Arabic)] = Sections.Of<int>(arabicRanks.Forms);
        sections[(int)PartSections.Of(SideSection.FrequentForms, TextLanguage.English)] = Sections.Of<int>(englishRanks.Forms);
    }

    private static FormRanks Rank(IReadOnlyList<UnitStore> stores, UnitPlace[] units, Vocabulary vocabulary)
    {
        var counts = new int[vocabulary.FormCount];
        foreach (var unit in units)
        {
            var forms = stores[unit.Store].Tokens(unit.Ordinal).Forms(vocabulary.Language);
            for (var position = 0; position < forms.Length;)
            {
                counts[forms.Read(ref position)]++;
            }
        }

        return FormRanks.Of(counts);
    }

    private static byte[] Payloads(ReadOnlyMemory<byte>[] sections, IReadOnlyList<UnitStore> stores, UnitPlace[] units)
    {
        var starts = new int[units.Length + 1];
        for (var i = 0; i < units.Length; i++)
        {
            starts[i + 1] = checked(starts[i] + stores[units[i].Store].PayloadBytes(units[i].Ordinal).Length);
        }

        var bytes = Sections.Room<byte>(starts[^1]);
        for (var i = 0; i < units.Length; i++)
        {
            stores[units[i].Store].PayloadBytes(units[i].Ordinal).CopyTo(bytes.AsSpan(starts[i]));
        }

        sections[(int)PartSection.PayloadStarts] = PlaceColumn.Write(starts);
        return bytes;
    }
}
