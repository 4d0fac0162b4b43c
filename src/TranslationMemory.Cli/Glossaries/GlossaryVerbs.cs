using System.CommandLine;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Glossaries;

/// <summary><c>tm glossary</c>.</summary>
internal static class GlossaryVerbs
{
    public static Command Create(VerbFactory verbs) => verbs.Group(
        new Command("glossary", "Terms and their renderings.")
        {
            GlossaryImportVerb.Create(verbs),
            GlossaryExportVerb.Create(verbs),
            GlossaryListVerb.Create(verbs),
            GlossaryAddVerb.Create(verbs),
            GlossaryUpdateVerb.Create(verbs),
            GlossaryFindVerb.Create(verbs),
            GlossaryCheckVerb.Create(verbs),
            GlossarySuggestVerb.Create(verbs),
        },
        "tm glossary import glossary/");
}
