using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TranslationMemory.Storage;

/// <summary>Says what a failure of SQLite means for the people who run the store.</summary>
internal static class SqliteFailures
{
    // Extended codes that the binding does not name (https://www.sqlite.org/rescode.html).
    private const int IoErrorData = 8202;
    private const int IoErrorCorruptFiles = 8458;

    /// <summary>True when an exception is one that <see cref="Explain"/> explains.</summary>
    public static bool IsExpected(Exception exception) => exception is not StoreException && Kind(exception) is not null;

    /// <summary>The failure to report for an exception that <see cref="IsExpected"/>.</summary>
    public static StoreException Explain(Exception exception, string directory)
    {
        var kind = Kind(exception) ?? throw new ArgumentException("This exception is not expected.", nameof(exception));
        return new StoreException(kind, directory, Message(kind, directory, Sqlite(exception)), exception);
    }

    /// <summary>The failure to report for data that cannot be read.</summary>
    public static StoreException Damaged(string directory, Exception? cause = null) =>
        new(StoreErrorKind.Damaged, directory, DamagedMessage(directory), cause);

    private static SqliteException? Sqlite(Exception? exception) =>
        exception is null or SqliteException ? (SqliteException?)exception : Sqlite(exception.InnerException);

    private static StoreErrorKind? Kind(Exception exception) => Sqlite(exception) is { } sqlite
        ? Kind(sqlite)
        : exception is InvalidDataException || exception.InnerException is InvalidDataException
            ? StoreErrorKind.Damaged
            : null;

    private static StoreErrorKind? Kind(SqliteException exception) => exception.SqliteErrorCode switch
    {
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => StoreErrorKind.Damaged,
        raw.SQLITE_IOERR when IsReadFailure(exception.SqliteExtendedErrorCode) => StoreErrorKind.Damaged,
        raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM
            => StoreErrorKind.CannotWrite,
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => StoreErrorKind.InUse,
        _ => null,
    };

    private static bool IsReadFailure(int code) =>
        code is raw.SQLITE_IOERR_READ or raw.SQLITE_IOERR_SHORT_READ or IoErrorData or IoErrorCorruptFiles;

    private static string Message(StoreErrorKind kind, string directory, SqliteException? exception) => kind switch
    {
        StoreErrorKind.Damaged => DamagedMessage(directory),
        StoreErrorKind.InUse =>
            $"Another program has the database in '{directory}' locked: close it there and try again.",
        _ when exception?.SqliteErrorCode == raw.SQLITE_FULL =>
            $"The disk of '{directory}' is full and nothing was stored: free some space and try again.",
        _ => $"The store in '{directory}' cannot be written and nothing was stored: "
            + "see that the disk works and that this user may write there, then try again.",
    };

    private static string DamagedMessage(string directory) =>
        $"The stored data in '{directory}' are damaged: stop the service, put the directory aside and restore its last backup.";
}
