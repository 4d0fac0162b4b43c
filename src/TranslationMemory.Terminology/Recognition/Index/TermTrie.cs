namespace TranslationMemory.Terminology;

/// <summary>
/// A trie over unit keys that never changes: adding and removing give a new root and share everything else, so that a
/// reader keeps the version with which it began.
/// </summary>
internal sealed class TermTrie
{
    /// <summary>The trie without terms.</summary>
    public static readonly TermTrie Empty = new(default, null, null);

    private readonly VersionedMap<string, TermTrie> _children;

    // Nearly all nodes where terms end have one form.
    private readonly TermForm? _form;
    private readonly TermForm[]? _forms;

    private TermTrie(VersionedMap<string, TermTrie> children, TermForm? form, TermForm[]? forms)
    {
        _children = children;
        _form = form;
        _forms = forms;
    }

    /// <summary>The forms that end here.</summary>
    public ReadOnlySpan<TermForm> Forms => _forms ?? (_form is null ? default : new ReadOnlySpan<TermForm>(in _form));

    /// <summary>True when no term goes on from here.</summary>
    public bool IsLeaf => _children.IsEmpty;

    /// <summary>The node behind a key; null when no term goes on that way.</summary>
    public TermTrie? Follow(ReadOnlySpan<char> key) => _children.Find(key)?.Value;

    /// <summary>The node behind a key whose hash is known (<see cref="StringMap.HashOf"/>).</summary>
    public TermTrie? Follow(string key, int hash) => _children.Find(key, hash)?.Value;

    /// <summary>The trie with a form at the end of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Whoever makes several changes and keeps only the last trie; null for a single change.</param>
    public TermTrie Add(ReadOnlySpan<string> path, TermForm form, object? writer = null)
    {
        if (path.IsEmpty)
        {
            return Forms.IsEmpty ? new TermTrie(_children, form, null) : new TermTrie(_children, null, [.. Forms, form]);
        }

        var child = (Follow(path[0]) ?? Empty).Add(path[1..], form, writer);
        return new TermTrie(_children.With(path[0], child, writer), _form, _forms);
    }

    /// <summary>The trie without a form at the end of a path; branches that lead nowhere are cut.</summary>
    /// <param name="path">The path.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Whoever makes several changes and keeps only the last trie; null for a single change.</param>
    public TermTrie Remove(ReadOnlySpan<string> path, TermForm form, object? writer = null)
    {
        if (path.IsEmpty)
        {
            var rest = Array.FindAll(Forms.ToArray(), other => !other.IsSameAs(form));
            return rest.Length == 1 ? new TermTrie(_children, rest[0], null) : new TermTrie(_children, null, rest.Length == 0 ? null : rest);
        }

        var child = Follow(path[0]);
        if (child is null)
        {
            return this;
        }

        child = child.Remove(path[1..], form, writer);
        var children = child.IsLeaf && child.Forms.IsEmpty ? _children.Without(path[0], writer) : _children.With(path[0], child, writer);
        return new TermTrie(children, _form, _forms);
    }
}
