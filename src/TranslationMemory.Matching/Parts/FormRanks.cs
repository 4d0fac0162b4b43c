namespace TranslationMemory.Matching;

/// <summary>Which forms of a language are frequent in a part that is being made.</summary>
internal sealed class FormRanks
{
    // A rank takes four bytes and saves one or two wherever the form stands.
    private const int LeastCount = 5;

    private readonly int[] _ranks;

    private FormRanks(int[] ranks, int[] forms)
    {
        _ranks = ranks;
        Forms = forms;
    }

    /// <summary>The forms by their ranks.</summary>
    public int[] Forms { get; }

    /// <summary>Ranks the forms; those that are as frequent as others, by their numbers.</summary>
    /// <param name="counts">How often each form stands in the part; the ranks' own from now on.</param>
    public static FormRanks Of(int[] counts)
    {
        var frequent = new List<(int Rarity, int Form)>();
        for (var form = 0; form < counts.Length; form++)
        {
            if (counts[form] >= LeastCount)
            {
                frequent.Add((-counts[form], form));
            }
        }

        frequent.Sort();
        var forms = new int[Math.Min(frequent.Count, FormCodes.Ranks)];
        Array.Fill(counts, -1);
        for (var rank = 0; rank < forms.Length; rank++)
        {
            forms[rank] = frequent[rank].Form;
            counts[forms[rank]] = rank;
        }

        return new FormRanks(counts, forms);
    }

    /// <summary>Appends the codes of a side to others.</summary>
    public void Write(FormCodes side, List<byte> codes)
    {
        for (var position = 0; position < side.Length;)
        {
            var form = side.Read(ref position);
            if (_ranks[form] is >= 0 and var rank)
            {
                FormCodes.WriteRank(codes, rank);
            }
            else
            {
                FormCodes.WriteForm(codes, form);
            }
        }
    }
}
