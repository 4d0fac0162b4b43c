using TranslationMemory.Server.Hosting;

namespace TranslationMemory.Server.Engine;

/// <summary>Finds the word list of <c>hunspell-ar</c>, which makes the reading of Arabic words better when it is there.</summary>
internal static class HunspellFile
{
    /// <summary>Looks in the usual places.</summary>
    public const string Automatic = "auto";

    /// <summary>Uses none.</summary>
    public const string None = "none";

    private static readonly string[] UsualPlaces =
    [
        "/usr/share/hunspell/ar.dic",
        "/usr/local/share/hunspell/ar.dic",
        "/opt/homebrew/share/hunspell/ar.dic",
        "/usr/share/myspell/ar.dic",
        "/usr/share/myspell/dicts/ar.dic",
        "/Library/Spelling/ar.dic",
    ];

    /// <summary>The file that an option means; null for none.</summary>
    /// <exception cref="ServiceStartException">A file is named and not there.</exception>
    public static string? Find(string option) => option switch
    {
        None => null,
        Automatic => UsualPlaces.FirstOrDefault(File.Exists),
        _ when File.Exists(option) => option,
        _ => throw new ServiceStartException(
            $"There is no word list {option}. Name the ar.dic of hunspell-ar (option Hunspell), or '{Automatic}' to look for it, or '{None}'."),
    };
}
