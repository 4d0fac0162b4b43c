using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TranslationMemory.Storage;

/// <summary>The tables of the store.</summary>
internal sealed class StoreDbContext(DbContextOptions<StoreDbContext> options) : DbContext(options)
{
    /// <summary>All memories: those that were deleted stay, so that the change log keeps their names.</summary>
    public DbSet<MemoryRow> AllMemories => Set<MemoryRow>();

    /// <summary>The memories that are there. No query filter does this, since a compiled model cannot have one.</summary>
    public IQueryable<MemoryRow> Memories => AllMemories.Where(row => !row.Deleted);

    public DbSet<UnitRow> Units => Set<UnitRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<GlossaryRow> Glossaries => Set<GlossaryRow>();

    public DbSet<EntryRow> Entries => Set<EntryRow>();

    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<RequestRow> Requests => Set<RequestRow>();

    public DbSet<CounterRow> Counters => Set<CounterRow>();

    public DbSet<LexiconRow> Lexicons => Set<LexiconRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<MemoryRow>(Memory);
        modelBuilder.Entity<UnitRow>(Unit);
        modelBuilder.Entity<ChangeRow>(Change);
        modelBuilder.Entity<RevisionRow>(Revision);
        modelBuilder.Entity<GlossaryRow>(Glossary);
        modelBuilder.Entity<EntryRow>(Entry);
        modelBuilder.Entity<ArticleRow>(Article);
        modelBuilder.Entity<RequestRow>(Request);
        modelBuilder.Entity<CounterRow>(Counter);
        modelBuilder.Entity<LexiconRow>(Lexicon);
    }

    private static void Memory(EntityTypeBuilder<MemoryRow> entity)
    {
        entity.ToTable("memories").HasKey(row => row.Key);
        entity.Property(row => row.Id).IsRequired();
        entity.HasIndex(row => row.Id).IsUnique();
        entity.Property(row => row.DisplayName).IsExactText();
        entity.Property(row => row.Description).IsExactText();
    }

    private static void Unit(EntityTypeBuilder<UnitRow> entity)
    {
        entity.ToTable("units").HasKey(row => row.Key);
        entity.Property(row => row.Key).ValueGeneratedNever();
        entity.HasOne<MemoryRow>().WithMany().HasForeignKey(row => row.MemoryKey).OnDelete(DeleteBehavior.Restrict);
        entity.HasIndex(row => new { row.MemoryKey, row.IdentityHash }).IsUnique();
        entity.HasIndex(row => row.MemoryKey);
        UnitTexts(entity);
    }

    private static void Change(EntityTypeBuilder<ChangeRow> entity)
    {
        entity.ToTable("changes").HasKey(row => row.Sequence);
        entity.Property(row => row.Sequence).ValueGeneratedNever();
        entity.Property(row => row.Actor).IsExactText();
    }

    private static void Revision(EntityTypeBuilder<RevisionRow> entity)
    {
        entity.ToTable("revisions").HasKey(row => row.EndSequence);
        entity.Property(row => row.EndSequence).ValueGeneratedNever();
        entity.HasOne<ChangeRow>().WithOne().HasForeignKey<RevisionRow>(row => row.EndSequence)
            .OnDelete(DeleteBehavior.Restrict);
        entity.HasIndex(row => row.UnitKey);
        UnitTexts(entity);
    }

    private static void UnitTexts<TRow>(EntityTypeBuilder<TRow> entity)
        where TRow : UnitState
    {
        entity.Property(row => row.SourceText).IsExactText();
        entity.Property(row => row.TargetText).IsExactText();
        entity.Property(row => row.PreviousSource).IsExactText();
        entity.Property(row => row.NextSource).IsExactText();
        entity.Property(row => row.PreviousTarget).IsExactText();
        entity.Property(row => row.NextTarget).IsExactText();
        entity.Property(row => row.Document).IsExactText();
        entity.Property(row => row.SegmentId).IsExactText();
        entity.Property(row => row.Author).IsExactText();
    }

    private static void Glossary(EntityTypeBuilder<GlossaryRow> entity)
    {
        entity.ToTable("glossaries").HasKey(row => row.Key);
        entity.Property(row => row.Id).IsRequired();
        entity.HasIndex(row => row.Id).IsUnique();
        entity.Property(row => row.DisplayName).IsExactText();
        entity.Property(row => row.Description).IsExactText();
    }

    private static void Entry(EntityTypeBuilder<EntryRow> entity)
    {
        entity.ToTable("entries").HasKey(row => row.Key);
        entity.HasOne<GlossaryRow>().WithMany().HasForeignKey(row => row.GlossaryKey).OnDelete(DeleteBehavior.Cascade);
        entity.Property(row => row.Id).IsRequired();
        entity.HasIndex(row => new { row.GlossaryKey, row.Id }).IsUnique();
    }

    private static void Article(EntityTypeBuilder<ArticleRow> entity)
    {
        entity.ToTable("articles").HasKey(row => row.Key);
        entity.Property(row => row.Id).IsRequired();
        entity.HasIndex(row => row.Id).IsUnique();
        entity.Property(row => row.Title).IsExactText();
        entity.Property(row => row.SourceText).IsExactText();
        entity.Property(row => row.TargetText).IsExactText();
    }

    private static void Request(EntityTypeBuilder<RequestRow> entity)
    {
        entity.ToTable("requests").HasKey(row => row.Id);
        entity.HasIndex(row => row.Time);
        entity.Property(row => row.Id).IsExactText();
    }

    private static void Counter(EntityTypeBuilder<CounterRow> entity) =>
        entity.ToTable("counters").HasKey(row => row.Name);

    private static void Lexicon(EntityTypeBuilder<LexiconRow> entity)
    {
        entity.ToTable("lexicons").HasKey(row => row.Key);
        entity.Property(row => row.Key).ValueGeneratedNever();
        entity.Property(row => row.Version).IsRequired();
    }
}
