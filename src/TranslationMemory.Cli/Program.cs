using TranslationMemory.Cli.CommandLine;

using var signals = new StopSignals();
return await Application.RunAsync(args, Surroundings.OfProcess(), signals);
