using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Telemetry;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Sqlite.Ddl;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>Does one write after another on a connection of its own; another process waits for SQLite's lock and then sees what was committed.</summary>
internal sealed class SqliteWriter(GraphModel model, SqliteConnection connection, DatabaseIdentity identity, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CommandCache _commands = new(connection);
    private readonly WritePlanner _planner = new(model);

    public async Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var thread = ThreadReserve.Keep();
            return await TransactAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _commands.Transaction = null;
            _turn.Release();
        }
    }

    public async Task<int> MakeIndexesAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var thread = ThreadReserve.Keep();
            using var interruption = cancellationToken.UnsafeRegister(static state => raw.sqlite3_interrupt((sqlite3)state!), connection.Handle);
            var made = new IndexMaker(model, connection).MakeMissing(cancellationToken);
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            return made;
        }
        catch (SqliteException failure)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw SqliteErrors.Of(failure);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _commands.Dispose();
        connection.Dispose();
        _turn.Dispose();
    }

    private async Task<WriteResult> TransactAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        // One call for the whole transaction: its statements are many, and each takes microseconds.
        var call = DatabaseCall.Start(identity, "WRITE", null);
        try
        {
            // Takes SQLite's write lock at once: what is read from here on is what is written upon.
            using var transaction = connection.BeginTransaction(deferred: false);
            _commands.Transaction = transaction;
            var result = await WriteWithinAsync(request, cancellationToken).ConfigureAwait(false);
            transaction.Commit();
            call.Succeed();
            return result;
        }
        catch (SqliteException failure)
        {
            var known = SqliteErrors.Of(failure);
            call.Fail(known);
            throw known;
        }
        catch (Exception failure)
        {
            call.Fail(failure);
            throw;
        }
    }

    private async Task<WriteResult> WriteWithinAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        var payload = request.PayloadHash;
        if (request.IdempotencyKey is { } key && Find("idempotency_key = ?1", key) is { } used)
        {
            return Journal.Replay(used, payload);
        }

        var last = Find("number = (SELECT max(number) FROM revision)");
        var number = (last?.Number ?? 0) + 1;
        var changes = await _planner.PlanAsync(request, number, new SqliteWriteSession(_commands), cancellationToken).ConfigureAwait(false);
        if (!Journal.Appends(request, changes))
        {
            return new WriteResult(number - 1, changes.Outcomes, IsReplay: false);
        }

        var revision = Journal.Next(request, number, payload, changes.Outcomes, last?.Time, time);
        JournalTable.Append(_commands, revision);
        new ChangeWriter(_commands).Apply(changes);
        return new WriteResult(number, changes.Outcomes, IsReplay: false);
    }

    private Revision? Find(string condition, params ReadOnlySpan<object?> values)
    {
        var command = _commands.Get($"SELECT {JournalTable.Columns} FROM revision WHERE {condition}", values.Length);
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = RowBinding.ToSql(values[index]);
        }

        using var reader = command.ExecuteReader();
        return reader.Read() ? JournalTable.Read(reader) : null;
    }
}
