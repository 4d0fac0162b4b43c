using System.Text;
using System.Text.Json;
using TranslationMemory.Cli.CommandLine;

namespace TranslationMemory.Cli.Tests.Running;

/// <summary>One run of the program inside the test process.</summary>
internal sealed record TmRun(int ExitCode, string Out, string Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The one line of standard error, without the program's name.</summary>
    public string Message
    {
        get
        {
            Error.ShouldStartWith("tm: ");
            Error.TrimEnd('\n').ShouldNotContain("\n");
            return Error["tm: ".Length..].TrimEnd('\n');
        }
    }

    /// <summary>The lines of standard output as JSON objects.</summary>
    public JsonElement[] Objects => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    public static Task<TmRun> RunAsync(params string[] args) => RunAsync(new TmSetting(), args);

    public static Task<TmRun> RunAsync(TmSetting setting, params string[] args) =>
        RunAsync(setting, Utf8.GetBytes(setting.Input), args);

    public static async Task<TmRun> RunAsync(TmSetting setting, byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            In = new MemoryStream(input),
            Out = output,
            Error = error,
            IsTerminal = setting.IsTerminal,
            HasColours = setting.HasColours,
            Width = setting.Width,
            Variable = name => setting.Variables.GetValueOrDefault(name),
            CurrentDirectory = setting.CurrentDirectory,
        };
        var code = await Application.RunAsync(args, surroundings, signals: null);
        return new TmRun(code, Utf8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>The same, and it must have succeeded.</summary>
    public static async Task<TmRun> DoneAsync(TmSetting setting, params string[] args)
    {
        var run = await RunAsync(setting, args);
        run.ExitCode.ShouldBe(0, run.Error);
        return run;
    }
}

/// <summary>What a run finds around it.</summary>
internal sealed record TmSetting
{
    public string Input { get; init; } = string.Empty;

    public bool IsTerminal { get; init; }

    public bool HasColours { get; init; }

    public int Width { get; init; } = 80;

    public string CurrentDirectory { get; init; } = Path.GetTempPath();

    public Dictionary<string, string> Variables { get; init; } = new(StringComparer.Ordinal);

    public static TmSetting OnData(string directory) =>
        new() { Variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["TM_DATA"] = directory } };
}
