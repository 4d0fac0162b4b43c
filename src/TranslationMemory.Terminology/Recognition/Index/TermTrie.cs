using System.Collections.Immutable;

namespace TranslationMemory.Terminology;

/// <summary>
/// A trie over unit keys that never changes: adding and removing give a new root and share everything else, so that a
/// reader keeps the version with which it began.
/// </summary>
internal sealed class TermTrie
{
    /// <summary>The trie without terms.</summary>
    public static readonly TermTrie Empty = new(VersionedMap<TermTrie>.Empty, []);

    private readonly VersionedMap<TermTrie> _children;

    private TermTrie(VersionedMap<TermTrie> children, ImmutableArray<TermForm> forms)
    {
        _children = children;
        Forms = forms;
    }

    /// <summary>The forms that end here.</summary>
    public ImmutableArray<TermForm> Forms { get; }

    /// <summary>True when no term goes on from here.</summary>
    public bool IsLeaf => _children.IsEmpty;

    /// <summary>The node behind a key; null when no term goes on that way.</summary>
    public TermTrie? Follow(ReadOnlySpan<char> key) => _children.Find(key)?.Value;

    /// <summary>The node behind a key whose hash is known (<see cref="VersionedMap{TValue}.HashOf"/>).</summary>
    public TermTrie? Follow(string key, int hash) => _children.Find(key, hash)?.Value;

    /// <summary>The trie with a form at the end of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Whoever makes several changes and keeps only the last trie; null for a single change.</param>
    public TermTrie Add(ReadOnlySpan<string> path, TermForm form, object? writer = null)
    {
        if (path.IsEmpty)
        {
            return new TermTrie(_children, Forms.Add(form));
        }

        var child = (Follow(path[0]) ?? Empty).Add(path[1..], form, writer);
        return new TermTrie(_children.With(path[0], child, writer), Forms);
    }

    /// <summary>The trie without a form at the end of a path; branches that lead nowhere are cut.</summary>
    /// <param name="path">The path.</param>
    /// <param name="form">The form.</param>
    /// <param name="writer">Whoever makes several changes and keeps only the last trie; null for a single change.</param>
    public TermTrie Remove(ReadOnlySpan<string> path, TermForm form, object? writer = null)
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

        var rest = child.Remove(path[1..], form, writer);
        return new TermTrie(
            rest.IsLeaf && rest.Forms.IsEmpty ? _children.Without(path[0], writer) : _children.With(path[0], rest, writer), Forms);
    }
}
