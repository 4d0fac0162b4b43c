using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace TranslationMemory.Storage.Tests.Sqlite;

/// <summary>The schema stands in several made places: the model, its compiled form, the migrations and their script.</summary>
public sealed class SchemaTests
{
    [Fact]
    public async Task The_script_for_new_databases_makes_what_the_migrations_make()
    {
        using var scripted = Open();
        NewSchema.Create(scripted);
        using var migrated = Open();
        await using var context = StoreOpener.Context(migrated);
        await context.Database.MigrateAsync(TestContext.Current.CancellationToken);

        Rows(scripted, "SELECT name, sql FROM sqlite_schema WHERE name <> '__EFMigrationsLock' ORDER BY name").ShouldBe(
            Rows(migrated, "SELECT name, sql FROM sqlite_schema WHERE name <> '__EFMigrationsLock' ORDER BY name"));
        Rows(scripted, "SELECT MigrationId, ProductVersion FROM __EFMigrationsHistory ORDER BY MigrationId").ShouldBe(
            Rows(migrated, "SELECT MigrationId, ProductVersion FROM __EFMigrationsHistory ORDER BY MigrationId"));
    }

    [Fact]
    public void The_compiled_model_is_the_model()
    {
        using var context = new StoreDbContextFactory().CreateDbContext([]);

        var compiled = Describe(context.Model);
        var designed = Describe(context.GetService<IDesignTimeModel>().Model);

        compiled.ShouldBe(designed);
        compiled.ShouldNotBeEmpty();
        context.Model.ShouldBeOfType<Compiled.StoreDbContextModel>();
    }

    private static SqliteConnection Open()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    private static List<string> Rows(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add($"{reader.GetValue(0)}: {reader.GetValue(1)}");
        }

        return rows;
    }

    private static List<string> Describe(IModel model) =>
    [
        .. model.GetEntityTypes().OrderBy(type => type.Name, StringComparer.Ordinal).SelectMany(type => type.GetProperties()
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property =>
                $"{type.GetTableName()}.{property.GetColumnName()} {property.GetColumnType()} null:{property.IsNullable} "
                + $"key:{property.IsPrimaryKey()} index:{property.IsIndex()} generated:{property.ValueGenerated} "
                + $"converter:{(property.GetValueConverter() ?? property.FindTypeMapping()?.Converter)?.GetType().Name} foreign:{property.IsForeignKey()}")),
    ];
}
