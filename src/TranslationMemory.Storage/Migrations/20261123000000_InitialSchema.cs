using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TranslationMemory.Storage.Migrations
{
    /// <inheritdoc />
    public partial class InitialSchema : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "articles",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SourceLanguage = table.Column<string>(type: "TEXT", nullable: false),
                    TargetLanguage = table.Column<string>(type: "TEXT", nullable: false),
                    Memory = table.Column<string>(type: "TEXT", nullable: true),
                    SourceSentenceCount = table.Column<int>(type: "INTEGER", nullable: false),
                    TargetSentenceCount = table.Column<int>(type: "INTEGER", nullable: false),
                    CreateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceText = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TargetText = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Layout = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_articles", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "changes",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    UnitKey = table.Column<long>(type: "INTEGER", nullable: false),
                    MemoryKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Time = table.Column<long>(type: "INTEGER", nullable: false),
                    Actor = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_changes", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "counters",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_counters", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "glossaries",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Description = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    EntryCount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_glossaries", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "memories",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    DisplayName = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SourceLanguage = table.Column<string>(type: "TEXT", nullable: false),
                    TargetLanguage = table.Column<string>(type: "TEXT", nullable: false),
                    Penalty = table.Column<int>(type: "INTEGER", nullable: false),
                    Description = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    CreateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    UnitCount = table.Column<long>(type: "INTEGER", nullable: false),
                    LastChangeTime = table.Column<long>(type: "INTEGER", nullable: true),
                    Deleted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_memories", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "requests",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ContentHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Time = table.Column<long>(type: "INTEGER", nullable: false),
                    Answer = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    EndSequence = table.Column<long>(type: "INTEGER", nullable: false),
                    UnitKey = table.Column<long>(type: "INTEGER", nullable: false),
                    MemoryKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceLanguage = table.Column<string>(type: "TEXT", nullable: false),
                    TargetLanguage = table.Column<string>(type: "TEXT", nullable: false),
                    SourceText = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TargetText = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PreviousSource = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NextSource = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PreviousTarget = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NextTarget = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Document = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SegmentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    Author = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Metadata = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CreateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_revisions", x => x.EndSequence);
                    table.ForeignKey(
                        name: "FK_revisions_changes_EndSequence",
                        column: x => x.EndSequence,
                        principalTable: "changes",
                        principalColumn: "Sequence",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "entries",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GlossaryKey = table.Column<long>(type: "INTEGER", nullable: false),
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Values = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CreateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_entries", x => x.Key);
                    table.ForeignKey(
                        name: "FK_entries_glossaries_GlossaryKey",
                        column: x => x.GlossaryKey,
                        principalTable: "glossaries",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    Key = table.Column<long>(type: "INTEGER", nullable: false),
                    IdentityHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MemoryKey = table.Column<long>(type: "INTEGER", nullable: false),
                    SourceLanguage = table.Column<string>(type: "TEXT", nullable: false),
                    TargetLanguage = table.Column<string>(type: "TEXT", nullable: false),
                    SourceText = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TargetText = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PreviousSource = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NextSource = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PreviousTarget = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NextTarget = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Document = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SegmentId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    Author = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Metadata = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CreateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    UpdateTime = table.Column<long>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_units", x => x.Key);
                    table.ForeignKey(
                        name: "FK_units_memories_MemoryKey",
                        column: x => x.MemoryKey,
                        principalTable: "memories",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_articles_Id",
                table: "articles",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_entries_GlossaryKey_Id",
                table: "entries",
                columns: new[] { "GlossaryKey", "Id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_glossaries_Id",
                table: "glossaries",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_memories_Id",
                table: "memories",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_requests_Time",
                table: "requests",
                column: "Time");

            migrationBuilder.CreateIndex(
                name: "IX_revisions_UnitKey",
                table: "revisions",
                column: "UnitKey");

            migrationBuilder.CreateIndex(
                name: "IX_units_MemoryKey",
                table: "units",
                column: "MemoryKey");

            migrationBuilder.CreateIndex(
                name: "IX_units_MemoryKey_IdentityHash",
                table: "units",
                columns: new[] { "MemoryKey", "IdentityHash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "articles");

            migrationBuilder.DropTable(
                name: "counters");

            migrationBuilder.DropTable(
                name: "entries");

            migrationBuilder.DropTable(
                name: "requests");

            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "glossaries");

            migrationBuilder.DropTable(
                name: "changes");

            migrationBuilder.DropTable(
                name: "memories");
        }
    }
}
