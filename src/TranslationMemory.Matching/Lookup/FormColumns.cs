using System.Runtime.InteropServices;
using TranslationMemory.Text;

namespace TranslationMemory.Matching;

/// <summary>
/// The columns of the query for stored forms. A form is taken out of the vocabulary once a query, and only when its key
/// is related and it is not one of the query's own.
/// </summary>
internal sealed class FormColumns(QueryPlan plan, QueryWords words)
{
    private readonly Dictionary<int, int> _columns = [];
    private readonly Dictionary<int, TokenForm> _own = [];
    private Vocabulary _vocabulary = null!;

    /// <summary>Takes up a query.</summary>
    /// <param name="items">Its words and placeables.</param>
    /// <param name="vocabulary">The forms of the units.</param>
    public void Reset(TokenForm[] items, Vocabulary vocabulary)
    {
        _columns.Clear();
        _own.Clear();
        _vocabulary = vocabulary;
        foreach (var item in items)
        {
            if (item.Kind == TokenKind.Word && vocabulary.Find(item.Token) is >= 0 and var form)
            {
                _own[form] = item;
            }
        }
    }

    /// <summary>The column of a form with this key.</summary>
    public int Of(int form, int key)
    {
        var slot = plan.Slots.Find(key);
        if (slot < 0)
        {
            return QueryWords.Unrelated;
        }

        ref var column = ref CollectionsMarshal.GetValueRefOrAddDefault(_columns, form, out var known);
        if (!known)
        {
            column = words.Column(_own.TryGetValue(form, out var own) ? own : _vocabulary.Form(form), plan.Positions(slot));
        }

        return column;
    }
}
