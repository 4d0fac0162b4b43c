using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TranslationMemory.Storage;

/// <summary>Maps a text to the bytes of <see cref="ExactText"/>.</summary>
internal sealed class ExactTextConverter() : ValueConverter<string, byte[]>(
    text => ExactText.Encode(text), bytes => ExactText.Decode(bytes));

/// <summary>Marks columns that keep a text exactly.</summary>
internal static class ExactTextProperties
{
    /// <summary>Keeps this text exactly, whatever it holds.</summary>
    public static void IsExactText<TText>(this PropertyBuilder<TText> property) =>
        property.HasConversion<ExactTextConverter>();
}
