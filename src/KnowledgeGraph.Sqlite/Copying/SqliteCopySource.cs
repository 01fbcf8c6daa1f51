using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Sqlite.Ddl;
using KnowledgeGraph.Sqlite.Exporting;
using KnowledgeGraph.Sqlite.Writing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite.Copying;

/// <summary>Reads a file out within one transaction, so that all of it is as of one moment; others may write meanwhile.</summary>
public sealed class SqliteCopySource : IExportSource
{
    private const string FormerColumns = "type, id, since, until, data";

    private readonly SqliteConnection _connection;
    private readonly CommandCache _commands;
    private readonly SqliteWriteSession _session;
    private readonly IDisposable _thread;

    private SqliteCopySource(SqliteConnection connection, string path)
    {
        (_connection, Location) = (connection, $"SQLite, {path}");
        _commands = new CommandCache(connection) { Transaction = connection.BeginTransaction(deferred: true) };
        _session = new SqliteWriteSession(_commands);
        _thread = ThreadReserve.Keep();
    }

    /// <inheritdoc/>
    public string Location { get; }

    /// <summary>Statements within the transaction.</summary>
    internal CommandCache Commands => _commands;

    /// <summary>Opens a file, which is left as it is.</summary>
    /// <exception cref="StoreUnavailableException">There is none, or it is not ours, newer, damaged, or of an older model.</exception>
    public static SqliteCopySource Open(GraphModel model, string path)
    {
        if (!File.Exists(path))
        {
            throw new StoreUnavailableException($"There is no file '{path}'; expected a graph to read.");
        }

        SqliteLibrary.Prepare();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            connection.Open();
            new SchemaMigrator(model, path).RequireWhole(connection);
            return new SqliteCopySource(connection, Path.GetFullPath(path));
        }
        catch (Exception failure)
        {
            connection.Dispose();
            throw failure is SqliteException error ? SqliteErrors.Of(error) : failure;
        }
    }

    /// <inheritdoc/>
    public Task<long> ReadNewestAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(Convert.ToInt64(_commands.Get("SELECT coalesce(max(number), 0) FROM revision", 0).ExecuteScalar(), CultureInfo.InvariantCulture));
        }
        catch (SqliteException failure)
        {
            throw SqliteErrors.Of(failure);
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<Revision>> ReadRevisionsAsync(CancellationToken cancellationToken) =>
        ReadAsync($"SELECT {JournalTable.Columns} FROM revision ORDER BY number", JournalTable.Read, BatchLimit.TextOf, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<Row>> ReadRowsAsync(RecordType type, CancellationToken cancellationToken) =>
        ReadAsync($"SELECT {RowBinding.Columns(type)} FROM \"{type.Table}\" ORDER BY \"{type.Key.SqlName}\"", reader => RowBinding.FromSql(type, reader), BatchLimit.TextOf, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<Row>> SelectAsync(RowSelection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var (type, statement) = (selection.Source.Element, SelectionPrinter.Print(selection));
        return ReadAsync(
            statement.Text, reader => RowBinding.FromSql(type, reader), BatchLimit.TextOf, cancellationToken,
            command => SelectionBinding.Bind(command, statement, selection.Arguments));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<StoredFormer>> ReadFormersAsync(CancellationToken cancellationToken) =>
        ReadAsync($"SELECT {FormerColumns} FROM former ORDER BY type, id, until", ReadFormer, BatchLimit.TextOf, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Row>> FindRowsAsync(RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken) =>
        Try((Session: _session, type, column, values, cancellationToken), static asked => asked.Session.ReadAsync(asked.type, asked.column, asked.values, asked.cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Row>> FindBetweenAsync(RecordType type, Column column, string first, string last, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(column);
        var command = _commands.Get($"SELECT {RowBinding.Columns(type)} FROM \"{type.Table}\" WHERE \"{column.SqlName}\" BETWEEN ?1 AND ?2", 2);
        (command.Parameters[0].Value, command.Parameters[1].Value) = (first, last);
        return ValueTask.FromResult<IReadOnlyList<Row>>(Find(command, reader => RowBinding.FromSql(type, reader), cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredFormer>> FindFormersAsync(RecordType type, IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var command = _commands.Get($"SELECT {FormerColumns} FROM former WHERE type = ?1 AND id IN (SELECT value FROM json_each(?2))", 2);
        (command.Parameters[0].Value, command.Parameters[1].Value) = (type.Name, RowBinding.Serialize(ids));
        return ValueTask.FromResult<IReadOnlyList<StoredFormer>>(Find(command, ReadFormer, cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Revision>> FindRevisionsAsync(IReadOnlyCollection<long> numbers, CancellationToken cancellationToken)
    {
        var command = _commands.Get($"SELECT {JournalTable.Columns} FROM revision WHERE number IN (SELECT value FROM json_each(?1))", 1);
        command.Parameters[0].Value = JsonSerializer.Serialize(numbers);
        return ValueTask.FromResult<IReadOnlyList<Revision>>(Find(command, JournalTable.Read, cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _thread.Dispose();
        _commands.Transaction?.Dispose();
        _commands.Dispose();
        _connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private async IAsyncEnumerable<IReadOnlyList<TItem>> ReadAsync<TItem>(
        string text, Func<SqliteDataReader, TItem> read, Func<TItem, long> textOf, [EnumeratorCancellation] CancellationToken cancellationToken,
        Action<SqliteCommand>? bind = null)
    {
        using var command = _connection.CreateCommand();
        (command.CommandText, command.Transaction) = (text, _commands.Transaction);
        bind?.Invoke(command);
        using var interruption = cancellationToken.UnsafeRegister(static state => raw.sqlite3_interrupt((sqlite3)state!), _connection.Handle);
        using var reader = Begin(command, cancellationToken);
        var limit = new BatchLimit();
        var batch = new List<TItem>();
        while (Step(reader, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            batch.Add(read(reader));
            if (limit.Fill(textOf(batch[^1])))
            {
                yield return batch;
                batch = [];
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private static SqliteDataReader Begin(SqliteCommand command, CancellationToken cancellationToken) =>
        Try(command, static command => command.ExecuteReader(), cancellationToken);

    private static bool Step(SqliteDataReader reader, CancellationToken cancellationToken) => Try(reader, static reader => reader.Read(), cancellationToken);

    private static TResult Try<TOn, TResult>(TOn on, Func<TOn, TResult> work, CancellationToken cancellationToken)
    {
        try
        {
            return work(on);
        }
        catch (SqliteException failure)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw SqliteErrors.Of(failure);
        }
    }

    private static List<TItem> Find<TItem>(SqliteCommand command, Func<SqliteDataReader, TItem> read, CancellationToken cancellationToken)
    {
        var items = new List<TItem>();
        using var reader = Begin(command, cancellationToken);
        while (Step(reader, cancellationToken))
        {
            items.Add(read(reader));
        }

        return items;
    }

    private static StoredFormer ReadFormer(SqliteDataReader reader) =>
        new(reader.GetString(0), reader.GetString(1), reader.GetInt64(2), reader.GetInt64(3), reader.GetString(4));
}
