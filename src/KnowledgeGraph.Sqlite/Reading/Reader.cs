using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Sqlite.Printing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite.Reading;

/// <summary>A connection that only reads. It keeps its statements prepared, and copies the answer's bytes from SQLite's memory into the reply.</summary>
internal sealed class Reader : IDisposable
{
    private const int KeptStatements = 256;

    // About a tenth of a millisecond's work.
    private const int InstructionsBetweenLooks = 2_000;

    // Work rather than time: on a busy machine a quick statement waits for a processor for as long, and one thread more would have all wait longer still.
    private const int LooksOfLongStatement = 100;

    // What waits for the disk works little.
    private static readonly TimeSpan _longWait = TimeSpan.FromMilliseconds(100);

    private readonly SqliteConnection _connection;
    private readonly Dictionary<Statement, sqlite3_stmt> _statements = new(ReferenceEqualityComparer.Instance);

    private int _looks;
    private long _firstLook;
    private IDisposable? _keptThread;
    private CancellationToken _cancellation;

    public Reader(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        _connection.Open();

        // Otherwise SQLite plans a statement anew whenever its LIMIT is bound (SQLite manual, "The Query Planner Stability Guarantee").
        raw.sqlite3_db_config(_connection.Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
        using var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA query_only = 1; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -16000; PRAGMA mmap_size = 2147418112";
        command.ExecuteNonQuery();
        raw.sqlite3_progress_handler(_connection.Handle, InstructionsBetweenLooks, static reader => ((Reader)reader).Look(), this);
    }

    /// <summary>Answers a statement with the one text that it returns.</summary>
    /// <returns>How many bytes that is.</returns>
    public int Execute(Statement statement, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        (_looks, _cancellation) = (0, cancellationToken);
        sqlite3_stmt? prepared = null;
        try
        {
            prepared = Prepare(statement);
            for (var index = 0; index < statement.Parameters.Count; index++)
            {
                Bind(prepared, index + 1, statement.Parameters[index].Encoding, arguments[statement.Parameters[index].Argument]);
            }

            var result = raw.sqlite3_step(prepared);
            if (result != raw.SQLITE_ROW)
            {
                cancellationToken.ThrowIfCancellationRequested();
                throw SqliteErrors.Of(result, raw.sqlite3_errmsg(_connection.Handle).utf8_to_string());
            }

            var answer = raw.sqlite3_column_blob(prepared, 0);
            output.Write(answer);
            return answer.Length;
        }
        finally
        {
            if (prepared is not null)
            {
                raw.sqlite3_reset(prepared);
                raw.sqlite3_clear_bindings(prepared);
            }

            _keptThread?.Dispose();
            (_keptThread, _cancellation) = (null, CancellationToken.None);
        }
    }

    public void Dispose()
    {
        Forget();
        _connection.Dispose();
    }

    private int Look()
    {
        if (++_looks == 1)
        {
            _firstLook = Stopwatch.GetTimestamp();
        }

        if (_keptThread is null && (_looks >= LooksOfLongStatement || Stopwatch.GetElapsedTime(_firstLook) > _longWait))
        {
            _keptThread = ThreadReserve.Keep();
        }

        // Other than zero ends the statement (SQLite manual, "Query Progress Callbacks"). Unlike sqlite3_interrupt, it is not forgotten when it comes before the first step.
        return _cancellation.IsCancellationRequested ? 1 : 0;
    }

    private sqlite3_stmt Prepare(Statement statement)
    {
        if (_statements.TryGetValue(statement, out var prepared))
        {
            return prepared;
        }

        if (_statements.Count >= KeptStatements)
        {
            Forget();
        }

        var result = raw.sqlite3_prepare_v3(_connection.Handle, statement.Text, raw.SQLITE_PREPARE_PERSISTENT, out prepared);
        if (result != raw.SQLITE_OK)
        {
            _cancellation.ThrowIfCancellationRequested();
            throw SqliteErrors.Of(result, raw.sqlite3_errmsg(_connection.Handle).utf8_to_string());
        }

        return _statements[statement] = prepared;
    }

    private void Forget()
    {
        foreach (var prepared in _statements.Values)
        {
            prepared.Dispose();
        }

        _statements.Clear();
    }

    private static void Bind(sqlite3_stmt statement, int index, ParameterEncoding encoding, object? value)
    {
        switch (encoding, value)
        {
            case (ParameterEncoding.JsonArray, System.Collections.IEnumerable items):
                raw.sqlite3_bind_text(statement, index, JsonSerializer.Serialize(items.Cast<object?>()));
                break;
            case (ParameterEncoding.FtsMatch, string text):
                raw.sqlite3_bind_text(statement, index, FullTextQuery(text));
                break;
            case (_, null):
                raw.sqlite3_bind_null(statement, index);
                break;
            case (_, string text):
                raw.sqlite3_bind_text(statement, index, text);
                break;
            case (_, long number):
                raw.sqlite3_bind_int64(statement, index, number);
                break;
            case (_, bool flag):
                raw.sqlite3_bind_int(statement, index, flag ? 1 : 0);
                break;
            default:
                throw new InvalidRequestException($"A value of the type {value.GetType().Name} cannot be asked for.");
        }
    }

    // Tokens hold letters and digits alone, so nothing has to be escaped; the last one may be a beginning.
    private static string FullTextQuery(string tokens) => new StringBuilder("\"").Append(tokens.Replace(" ", "\" \"", StringComparison.Ordinal)).Append("\"*").ToString();
}
