using Microsoft.Data.Sqlite;

namespace TranslationMemory.Storage;

/// <summary>
/// Gives a new database the schema of all migrations at once, from the script that EF Core makes of them: running the
/// migrations themselves costs most of a start's time. A database that is there is migrated step by step.
/// </summary>
/// <remarks>Made by <c>dotnet ef migrations script --project src/TranslationMemory.Storage -o src/TranslationMemory.Storage/Migrations/schema.sql</c>.</remarks>
internal static class NewSchema
{
    /// <summary>Creates all tables and notes the migrations as applied. Cut off midway, it leaves nothing that a migration minds.</summary>
    public static void Create(SqliteConnection connection)
    {
        using var stream = typeof(NewSchema).Assembly.GetManifestResourceStream("schema.sql")!;
        using var reader = new StreamReader(stream);
        using var command = connection.CreateCommand();
        command.CommandText = reader.ReadToEnd();
        command.ExecuteNonQuery();
    }
}
