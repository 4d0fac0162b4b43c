namespace TranslationMemory.Text;

/// <summary>The languages whose text the engine understands.</summary>
public enum TextLanguage
{
    /// <summary>Arabic, in any regional spelling.</summary>
    Arabic,

    /// <summary>English, in any regional spelling.</summary>
    English,
}
