using Xunit.Sdk;
using Xunit.v3;

// The verbs keep their options in static fields, and each run of the program builds a tree of them.
[assembly: Parallelization(Mode = ParallelMode.None)]
