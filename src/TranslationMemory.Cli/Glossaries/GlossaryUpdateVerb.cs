using System.CommandLine;
using Google.Protobuf.WellKnownTypes;
using TranslationMemory.Cli.CommandLine;
using TranslationMemory.V1;

namespace TranslationMemory.Cli.Glossaries;

/// <summary><c>tm glossary update</c>: more spellings and forms for the terms of an entry.</summary>
internal static class GlossaryUpdateVerb
{
    private static readonly Argument<string> Entry = EntryName.Argument();
    private static readonly Option<string?> Glossary = DefaultGlossary.Named();
    private static readonly (string Language, Option<string[]> Variants, Option<string[]> Forms)[] Sides =
    [
        Side("ar", "Arabic"), Side("en", "English"),
    ];

    public static Command Create(VerbFactory verbs)
    {
        var command = new Command("update", "Add spellings and forms to the first Arabic or English term of an entry.") { Entry, Glossary };
        foreach (var side in Sides)
        {
            command.Options.Add(side.Variants);
            command.Options.Add(side.Forms);
        }

        return verbs.Define(command, "tm glossary update astana --ar-variant أستانا", RunAsync);
    }

    private static async Task<ExitCode> RunAsync(ParseResult parse, Session session, CancellationToken cancellationToken)
    {
        await using var connection = await session.ConnectAsync(cancellationToken);
        var glossaries = connection.Client.Glossaries;
        var name = EntryName.Of(parse.GetValue(Entry)!, parse.GetValue(Glossary));
        var entry = await glossaries.GetEntryAsync(new GetEntryRequest { Name = name }, cancellationToken: cancellationToken);
        foreach (var (language, variants, forms) in Sides)
        {
            var (newVariants, newForms) = (parse.GetValue(variants)!, parse.GetValue(forms)!);
            if (newVariants.Length + newForms.Length > 0)
            {
                var term = entry.Terms.FirstOrDefault(term => term.LanguageCode.StartsWith(language, StringComparison.OrdinalIgnoreCase))
                    ?? throw new RefusedException($"{name} has no term of this language: {language}.");
                term.Variants.AddRange(newVariants.Except(term.Variants, StringComparer.Ordinal));
                term.Forms.AddRange(newForms.Except(term.Forms, StringComparer.Ordinal));
            }
        }

        var stored = await glossaries.UpdateEntryAsync(
            new UpdateEntryRequest { Entry = entry, UpdateMask = new FieldMask { Paths = { "terms" } } },
            cancellationToken: cancellationToken);
        session.WriteOne(stored, EntryJson.Write, changed => $"Stored {changed.Name}.");
        return ExitCode.Done;
    }

    private static (string Language, Option<string[]> Variants, Option<string[]> Forms) Side(string language, string name) =>
    (
        language,
        Options.Many($"--{language}-variant", "TEXT", $"Another spelling of the {name} term."),
        Options.Many($"--{language}-form", "TEXT", $"An inflected form of the {name} term."));
}
