using System.CommandLine;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Memories;

/// <summary><c>tm memory</c>.</summary>
internal static class MemoryVerbs
{
    public static Command Create(VerbFactory verbs) => verbs.Group(
        new Command("memory", "Translation memories.")
        {
            MemoryListVerb.Create(verbs),
            MemoryCreateVerb.Create(verbs),
            MemoryDeleteVerb.Create(verbs),
            MemoryStatsVerb.Create(verbs),
        },
        "tm memory create news --source ar-SY --target en-GB");
}
