namespace TranslationMemory.Text;

/// <summary>What the form of a token says about the text that it stands in.</summary>
[Flags]
internal enum TokenTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Unless the token has this, it alone says that a text consisting of such has no placeable.</summary>
    MayTakePart = 1,

    /// <summary>A word of another script than Arabic.</summary>
    IsLatin = 2,

    /// <summary>There is a small letter in it.</summary>
    HasSmallLetter = 4,
}

/// <summary>Takes the tokens of a text as <see cref="TokenReader"/> finds them.</summary>
internal interface ITokenSink
{
    /// <summary>Forgets all tokens: the text is read once more, by other rules.</summary>
    void Clear();

    /// <summary>Takes the next token.</summary>
    /// <param name="raw">Where it stands and what it is.</param>
    /// <param name="isShouted">True when capitals say nothing (<c>THEY TOLD US</c>).</param>
    /// <returns>What its form says.</returns>
    TokenTraits Add(in RawToken raw, bool isShouted);
}
