namespace TranslationMemory.Text;

/// <summary>What a word of the lexicon is, in its exact spelling.</summary>
[Flags]
internal enum WordKinds
{
    /// <summary>Unknown.</summary>
    None = 0,

    /// <summary>A noun, adjective or particle.</summary>
    Noun = 1,

    /// <summary>A name of a person or body.</summary>
    Person = 2,

    /// <summary>A name of a place, or what is derived from one.</summary>
    Place = 4,

    /// <summary>An inflected verb form.</summary>
    Verb = 8,

    /// <summary>A word that begins with ال and has no article.</summary>
    RadicalArticle = 16,

    /// <summary>A word that is frequent.</summary>
    Common = 32,

    /// <summary>A verb form that is likelier before a pronoun than the noun that is then spelled alike.</summary>
    Governor = 64,

    /// <summary>Whatever stands in the place of a noun.</summary>
    Nominal = Noun | Person | Place,
}
