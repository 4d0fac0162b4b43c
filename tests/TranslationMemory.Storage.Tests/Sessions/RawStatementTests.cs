using Microsoft.Data.Sqlite;

namespace TranslationMemory.Storage.Tests.Sessions;

public sealed class RawStatementTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public RawStatementTests() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void A_preparation_that_failed_is_tried_again()
    {
        using var insert = new RawStatement(_connection, "INSERT INTO numbers VALUES (?)");
        Should.Throw<SqliteException>(() => insert.Begin()).Message.ShouldContain("numbers");
        Run("CREATE TABLE numbers (value INTEGER NOT NULL UNIQUE)");

        insert.Begin().Add(7).Execute();

        using var find = new RawStatement(_connection, "SELECT value FROM numbers WHERE value = ?");
        find.Begin().Add(7).ReadNumber().ShouldBe(7);
        find.Begin().Add(8).ReadNumber().ShouldBeNull();
    }

    [Fact]
    public void A_run_that_failed_leaves_the_statement_usable()
    {
        Run("CREATE TABLE numbers (value INTEGER NOT NULL UNIQUE)");
        using var insert = new RawStatement(_connection, "INSERT INTO numbers VALUES (?)");
        insert.Begin().Add(7).Execute();

        Should.Throw<SqliteException>(() => insert.Begin().Add(7).Execute()).Message.ShouldContain("UNIQUE");
        Should.Throw<SqliteException>(() => insert.Begin().AddNull().Execute()).Message.ShouldContain("NOT NULL");

        insert.Begin().Add(8).Execute();
    }

    private void Run(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
