using System.Runtime.InteropServices;

namespace TranslationMemory.Matching;

/// <summary>The columns of the query for stored forms: a form is taken out of the vocabulary once a query, and only when its key is related.</summary>
internal sealed class FormColumns(QueryPlan plan, QueryWords words)
{
    private readonly Dictionary<int, int> _columns = [];
    private Vocabulary _vocabulary = null!;

    /// <summary>Takes up a query.</summary>
    public void Reset(Vocabulary vocabulary)
    {
        _columns.Clear();
        _vocabulary = vocabulary;
    }

    /// <summary>The column of a form with this key.</summary>
    public int Of(int form, int key)
    {
        if (!plan.IsRelated(key))
        {
            return QueryWords.Unrelated;
        }

        ref var column = ref CollectionsMarshal.GetValueRefOrAddDefault(_columns, form, out var known);
        if (!known)
        {
            column = words.Column(_vocabulary.Form(form));
        }

        return column;
    }
}
