using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TranslationMemory.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model.</summary>
internal sealed class StoreDbContextFactory : IDesignTimeDbContextFactory<StoreDbContext>
{
    /// <inheritdoc/>
    public StoreDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<StoreDbContext>().UseSqlite("Data Source=:memory:").Options);
}
