using System.Text.Json;
using TranslationMemory.Cli.Json;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Texts;

/// <summary><c>{"index":1,"text":"…","start":0,"length":34,"kind":"sentence","sameAs":null}</c>.</summary>
internal static class SentenceJson
{
    public static void Write(Utf8JsonWriter writer, Sentence sentence)
    {
        writer.WriteNumber("index"u8, sentence.Index);
        writer.WriteString("text"u8, sentence.Text);
        writer.WriteStartAndLength(sentence.Span);
        writer.WriteString("kind"u8, sentence.Kind.Name());
        if (sentence.SameAs > 0)
        {
            writer.WriteNumber("sameAs"u8, sentence.SameAs);
        }
        else
        {
            writer.WriteNull("sameAs"u8);
        }
    }
}
