using System.Buffers;
using System.Text;

namespace TranslationMemory.Text;

/// <summary>
/// Writes the exact key (K1) of one text. Canonical composition works on clusters (a character and what combines with it),
/// so that every character of the key knows where it comes from and nothing is allocated.
/// </summary>
internal ref struct KeyWriter
{
    // As on the way through UTF-8. Kept halves could meet when an invisible character between them goes, and make a new letter.
    private const char LoneSurrogate = '\uFFFD';

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _isArabic;
    private readonly Span<char> _destination;
    private readonly Span<int> _offsets;
    private int _count;
    private int _pendingSpace;
    private bool _overflow;

    internal KeyWriter(ReadOnlySpan<char> text, TextLanguage language, Span<char> destination, Span<int> offsets)
    {
        _text = text;
        _isArabic = language == TextLanguage.Arabic;
        _destination = destination;
        _offsets = offsets;
        _pendingSpace = -1;
    }

    /// <summary>Writes the key. False when the destination is too small.</summary>
    internal bool TryWrite(out int written)
    {
        var i = 0;
        while (i < _text.Length && !_overflow)
        {
            var c = _text[i];
            switch (KeyCharacters.KindOf(c))
            {
                case KeyCharacterKind.Plain:
                    i = PutRun(i);
                    break;
                case KeyCharacterKind.Deleted:
                    i++;
                    break;
                case KeyCharacterKind.Expanded:
                    var letters = KeyCharacters.ExpansionOf(c);
                    foreach (var letter in letters.AsSpan(0, letters.Length - 1))
                    {
                        Put(letter, i);
                    }

                    i = PutStarter(letters[^1], i);
                    break;
                case KeyCharacterKind.Mapped:
                    i = PutStarter(KeyCharacters.MapOf(c), i);
                    break;
                case KeyCharacterKind.Foreign or KeyCharacterKind.Combining:
                    i = PutCluster(i, default);
                    break;
                default:
                    i = PutStarter(c, i);
                    break;
            }
        }

        written = _count;
        if (_overflow)
        {
            return false;
        }

        if (!_offsets.IsEmpty)
        {
            _offsets[_count] = _pendingSpace >= 0 ? _pendingSpace : _text.Length;
        }

        return true;
    }

    /// <summary>
    /// Writes the characters from <paramref name="offset"/> that stay as they are, and single spaces between them; returns where the
    /// text goes on. Most text is nothing else. The last one is left when something that may combine with it follows.
    /// </summary>
    private int PutRun(int offset)
    {
        if (_pendingSpace >= 0)
        {
            Append(' ', _pendingSpace);
            _pendingSpace = -1;
        }

        var length = CopyRun(_text[offset..], _destination[_count..]);
        if (length > 0 && offset + length < _text.Length && MayCombine(_text[offset + length]))
        {
            length--;
        }

        if (length == 0)
        {
            return PutStarter(_text[offset], offset);
        }

        if (!_offsets.IsEmpty)
        {
            for (var i = 0; i < length; i++)
            {
                _offsets[_count + i] = offset + i;
            }
        }

        _count += length;
        return offset + length;
    }

    /// <summary>Copies what stays as it is, as far as there is room, with single spaces between; returns how much that was.</summary>
    private static int CopyRun(ReadOnlySpan<char> text, Span<char> destination)
    {
        var kinds = KeyCharacters.Kinds;
        for (var i = 0; i < text.Length && i < destination.Length; i++)
        {
            var c = text[i];
            if (kinds[c] != KeyCharacterKind.Plain)
            {
                if (kinds[c] != KeyCharacterKind.Space || i + 1 >= text.Length || kinds[text[i + 1]] != KeyCharacterKind.Plain
                    || i + 1 == destination.Length)
                {
                    return i;
                }

                c = ' ';
            }

            destination[i] = c;
        }

        return Math.Min(text.Length, destination.Length);
    }

    /// <summary>Writes a character that stands at <paramref name="offset"/> with what combines with it; returns where the text goes on.</summary>
    private int PutStarter(char starter, int offset)
    {
        var next = offset + 1;
        if (starter != '\uFFFE' && next < _text.Length && MayCombine(_text[next]))
        {
            return PutCluster(offset, starter);
        }

        Put(starter, offset);
        return next;
    }

    private static bool MayCombine(char c) =>
        KeyCharacters.KindOf(c) is KeyCharacterKind.Deleted or KeyCharacterKind.Combining or KeyCharacterKind.Foreign;

    /// <summary>
    /// Writes the cluster at <paramref name="offset"/>, whose first character is <paramref name="starter"/> (none: as the text has it).
    /// </summary>
    private int PutCluster(int offset, char starter)
    {
        Span<char> cluster = stackalloc char[KeyCluster.LongestComposed];
        var length = 0;
        var i = offset;
        if (starter != default)
        {
            cluster[length++] = starter;
            i++;
        }
        else
        {
            var width = CodePointWidth(i);
            if (width == 0)
            {
                Put(LoneSurrogate, i);
                return i + 1;
            }

            _text.Slice(i, width).CopyTo(cluster);
            length = width;
            i += width;
        }

        while (i < _text.Length)
        {
            if (KeyCharacters.KindOf(_text[i]) == KeyCharacterKind.Deleted)
            {
                i++;
                continue;
            }

            var width = CombiningWidth(i);
            if (width == 0)
            {
                break;
            }

            if (length + width > KeyCluster.Longest)
            {
                return PutUnordered(cluster[..length], offset, i);
            }

            _text.Slice(i, width).CopyTo(cluster[length..]);
            length += width;
            i += width;
        }

        PutAll(KeyCluster.Compose(cluster, length, _isArabic), offset);
        return i;
    }

    /// <summary>Writes a cluster that is too long to be sorted, as it is, and returns where the text goes on.</summary>
    private int PutUnordered(scoped ReadOnlySpan<char> head, int offset, int i)
    {
        PutAll(head, offset);
        while (i < _text.Length && !_overflow)
        {
            var width = CombiningWidth(i);
            if (width > 0)
            {
                PutAll(_text.Slice(i, width), i);
                i += width;
            }
            else if (KeyCharacters.KindOf(_text[i]) == KeyCharacterKind.Deleted)
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    private readonly int CodePointWidth(int i)
    {
        var status = Rune.DecodeFromUtf16(_text[i..], out _, out var width);
        return status == OperationStatus.Done ? width : 0;
    }

    private readonly int CombiningWidth(int i) => KeyCharacters.KindOf(_text[i]) switch
    {
        KeyCharacterKind.Combining => 1,
        KeyCharacterKind.Foreign => Rune.DecodeFromUtf16(_text[i..], out var rune, out var width) == OperationStatus.Done
            && KeyCharacters.IsCombining(rune.Value) ? width : 0,
        _ => 0,
    };

    private void PutAll(scoped ReadOnlySpan<char> characters, int offset)
    {
        foreach (var c in characters)
        {
            Put(c, offset);
        }
    }

    /// <summary>Writes one composed character: the last maps, and spaces.</summary>
    private void Put(char c, int offset)
    {
        var kind = KeyCharacters.KindOf(c);
        if (kind == KeyCharacterKind.Space)
        {
            if (_count > 0 && _pendingSpace < 0)
            {
                _pendingSpace = offset;
            }

            return;
        }

        if (kind == KeyCharacterKind.Mapped || (kind == KeyCharacterKind.Lookalike && _isArabic))
        {
            c = KeyCharacters.MapOf(c);
            if (_isArabic && KeyCharacters.KindOf(c) == KeyCharacterKind.Lookalike)
            {
                c = KeyCharacters.MapOf(c);
            }
        }

        if (_pendingSpace >= 0)
        {
            Append(' ', _pendingSpace);
            _pendingSpace = -1;
        }

        Append(c, offset);
    }

    private void Append(char c, int offset)
    {
        if (_count >= _destination.Length)
        {
            _overflow = true;
            return;
        }

        _destination[_count] = c;
        if (!_offsets.IsEmpty)
        {
            _offsets[_count] = offset;
        }

        _count++;
    }
}
