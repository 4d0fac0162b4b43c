using System.Collections.Immutable;

namespace TranslationMemory.Terminology;

/// <summary>
/// A trie over unit keys that never changes: adding and removing give a new root and share everything else, so that a
/// reader keeps the version with which it began.
/// </summary>
internal sealed class TermTrie
{
    /// <summary>The trie without terms.</summary>
    public static readonly TermTrie Empty = new(ImmutableDictionary<string, TermTrie>.Empty, []);

    private readonly ImmutableDictionary<string, TermTrie> _children;

    private TermTrie(ImmutableDictionary<string, TermTrie> children, ImmutableArray<TermForm> forms)
    {
        _children = children;
        Forms = forms;
    }

    /// <summary>The forms that end here.</summary>
    public ImmutableArray<TermForm> Forms { get; }

    private bool IsEmpty => Forms.IsEmpty && _children.IsEmpty;

    /// <summary>The node behind a key; null when no term goes on that way.</summary>
    public TermTrie? Follow(string key) => _children.GetValueOrDefault(key);

    /// <summary>The trie with a form at the end of a path.</summary>
    public TermTrie Add(ReadOnlySpan<string> path, TermForm form) =>
        path.IsEmpty
            ? new TermTrie(_children, Forms.Add(form))
            : new TermTrie(_children.SetItem(path[0], (Follow(path[0]) ?? Empty).Add(path[1..], form)), Forms);

    /// <summary>The trie without a form at the end of a path; branches that lead nowhere are cut.</summary>
    public TermTrie Remove(ReadOnlySpan<string> path, TermForm form)
    {
        if (path.IsEmpty)
        {
            return new TermTrie(_children, Forms.Remove(form));
        }

        var child = Follow(path[0]);
        if (child is null)
        {
            return this;
        }

        var rest = child.Remove(path[1..], form);
        return new TermTrie(rest.IsEmpty ? _children.Remove(path[0]) : _children.SetItem(path[0], rest), Forms);
    }
}
