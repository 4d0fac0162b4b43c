CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "articles" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_articles" PRIMARY KEY AUTOINCREMENT,
    "Id" TEXT NOT NULL,
    "Title" BLOB NOT NULL,
    "SourceLanguage" TEXT NOT NULL,
    "TargetLanguage" TEXT NOT NULL,
    "Memory" TEXT NULL,
    "SourceSentenceCount" INTEGER NOT NULL,
    "TargetSentenceCount" INTEGER NOT NULL,
    "CreateTime" INTEGER NOT NULL,
    "SourceText" BLOB NOT NULL,
    "TargetText" BLOB NULL,
    "Layout" BLOB NOT NULL
);

CREATE TABLE "changes" (
    "Sequence" INTEGER NOT NULL CONSTRAINT "PK_changes" PRIMARY KEY,
    "UnitKey" INTEGER NOT NULL,
    "MemoryKey" INTEGER NOT NULL,
    "Kind" INTEGER NOT NULL,
    "Time" INTEGER NOT NULL,
    "Actor" BLOB NOT NULL
);

CREATE TABLE "counters" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_counters" PRIMARY KEY,
    "Value" INTEGER NOT NULL
);

CREATE TABLE "glossaries" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_glossaries" PRIMARY KEY AUTOINCREMENT,
    "Id" TEXT NOT NULL,
    "DisplayName" BLOB NOT NULL,
    "Description" BLOB NOT NULL,
    "Version" INTEGER NOT NULL,
    "CreateTime" INTEGER NOT NULL,
    "UpdateTime" INTEGER NOT NULL,
    "EntryCount" INTEGER NOT NULL
);

CREATE TABLE "memories" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_memories" PRIMARY KEY AUTOINCREMENT,
    "Id" TEXT NOT NULL,
    "DisplayName" BLOB NOT NULL,
    "SourceLanguage" TEXT NOT NULL,
    "TargetLanguage" TEXT NOT NULL,
    "Penalty" INTEGER NOT NULL,
    "Description" BLOB NOT NULL,
    "Version" INTEGER NOT NULL,
    "CreateTime" INTEGER NOT NULL,
    "UpdateTime" INTEGER NOT NULL,
    "UnitCount" INTEGER NOT NULL,
    "LastChangeTime" INTEGER NULL,
    "Deleted" INTEGER NOT NULL
);

CREATE TABLE "requests" (
    "Id" BLOB NOT NULL CONSTRAINT "PK_requests" PRIMARY KEY,
    "ContentHash" BLOB NOT NULL,
    "Time" INTEGER NOT NULL,
    "Answer" BLOB NOT NULL
);

CREATE TABLE "revisions" (
    "EndSequence" INTEGER NOT NULL CONSTRAINT "PK_revisions" PRIMARY KEY,
    "UnitKey" INTEGER NOT NULL,
    "MemoryKey" INTEGER NOT NULL,
    "SourceLanguage" TEXT NOT NULL,
    "TargetLanguage" TEXT NOT NULL,
    "SourceText" BLOB NOT NULL,
    "TargetText" BLOB NOT NULL,
    "PreviousSource" BLOB NULL,
    "NextSource" BLOB NULL,
    "PreviousTarget" BLOB NULL,
    "NextTarget" BLOB NULL,
    "Document" BLOB NOT NULL,
    "SegmentId" BLOB NOT NULL,
    "Status" INTEGER NOT NULL,
    "Origin" INTEGER NOT NULL,
    "Author" BLOB NOT NULL,
    "Metadata" BLOB NULL,
    "CreateTime" INTEGER NOT NULL,
    "UpdateTime" INTEGER NOT NULL,
    "Sequence" INTEGER NOT NULL,
    CONSTRAINT "FK_revisions_changes_EndSequence" FOREIGN KEY ("EndSequence") REFERENCES "changes" ("Sequence") ON DELETE RESTRICT
);

CREATE TABLE "entries" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_entries" PRIMARY KEY AUTOINCREMENT,
    "GlossaryKey" INTEGER NOT NULL,
    "Id" TEXT NOT NULL,
    "Values" BLOB NOT NULL,
    "CreateTime" INTEGER NOT NULL,
    "UpdateTime" INTEGER NOT NULL,
    "Sequence" INTEGER NOT NULL,
    CONSTRAINT "FK_entries_glossaries_GlossaryKey" FOREIGN KEY ("GlossaryKey") REFERENCES "glossaries" ("Key") ON DELETE CASCADE
);

CREATE TABLE "units" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_units" PRIMARY KEY,
    "IdentityHash" BLOB NOT NULL,
    "MemoryKey" INTEGER NOT NULL,
    "SourceLanguage" TEXT NOT NULL,
    "TargetLanguage" TEXT NOT NULL,
    "SourceText" BLOB NOT NULL,
    "TargetText" BLOB NOT NULL,
    "PreviousSource" BLOB NULL,
    "NextSource" BLOB NULL,
    "PreviousTarget" BLOB NULL,
    "NextTarget" BLOB NULL,
    "Document" BLOB NOT NULL,
    "SegmentId" BLOB NOT NULL,
    "Status" INTEGER NOT NULL,
    "Origin" INTEGER NOT NULL,
    "Author" BLOB NOT NULL,
    "Metadata" BLOB NULL,
    "CreateTime" INTEGER NOT NULL,
    "UpdateTime" INTEGER NOT NULL,
    "Sequence" INTEGER NOT NULL,
    CONSTRAINT "FK_units_memories_MemoryKey" FOREIGN KEY ("MemoryKey") REFERENCES "memories" ("Key") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_articles_Id" ON "articles" ("Id");

CREATE UNIQUE INDEX "IX_entries_GlossaryKey_Id" ON "entries" ("GlossaryKey", "Id");

CREATE UNIQUE INDEX "IX_glossaries_Id" ON "glossaries" ("Id");

CREATE UNIQUE INDEX "IX_memories_Id" ON "memories" ("Id");

CREATE INDEX "IX_requests_Time" ON "requests" ("Time");

CREATE INDEX "IX_revisions_UnitKey" ON "revisions" ("UnitKey");

CREATE INDEX "IX_units_MemoryKey" ON "units" ("MemoryKey");

CREATE UNIQUE INDEX "IX_units_MemoryKey_IdentityHash" ON "units" ("MemoryKey", "IdentityHash");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123000000_InitialSchema', '10.0.15');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "lexicons" (
    "Key" INTEGER NOT NULL CONSTRAINT "PK_lexicons" PRIMARY KEY,
    "Version" TEXT NOT NULL,
    "UnitSequence" INTEGER NOT NULL,
    "EntryCount" INTEGER NOT NULL,
    "EntrySequence" INTEGER NOT NULL,
    "Time" INTEGER NOT NULL,
    "Words" BLOB NOT NULL
);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261123180000_AddLexicon', '10.0.15');

COMMIT;

