using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TranslationMemory.Cli.CommandLine;

/// <summary>The help of a verb, with an example at its end.</summary>
internal sealed class ExampleHelp(HelpAction help, IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
{
    /// <summary>Who asks for help need not have typed a whole command.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var example))
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"Example:\n  {example}\n");
        }

        return (int)ExitCode.Done;
    }
}
