namespace TranslationMemory.Server.Errors;

/// <summary>What is wrong with one field of a request.</summary>
/// <param name="Field">Path of the field in the request (<c>unit.source_text</c>).</param>
/// <param name="Description">One sentence that says what is allowed.</param>
/// <param name="Reason">One of <see cref="ErrorReason"/>.</param>
internal sealed record FieldProblem(string Field, string Description, string Reason = ErrorReason.InvalidArgument);
