using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Telemetry;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Sqlite.Ddl;
using KnowledgeGraph.Sqlite.Printing;
using KnowledgeGraph.Sqlite.Reading;
using KnowledgeGraph.Sqlite.Writing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>The embedded store: one file, one writer at a time, readers that see the last commit.</summary>
public sealed class SqliteStore : IGraphStore
{
    private static readonly Statement _journal = new(
        $"SELECT json_group_array(json_array({JournalTable.Columns})) FROM (SELECT {JournalTable.Columns} FROM revision WHERE number > ?1 ORDER BY number LIMIT ?2)",
        [new StatementParameter(0, ParameterEncoding.Plain), new StatementParameter(1, ParameterEncoding.Plain)]);

    private readonly GraphModel _model;
    private readonly string _path;
    private readonly DatabaseIdentity _identity;
    private readonly ReaderPool _readers;
    private readonly SqliteWriter _writer;
    private readonly ConditionalWeakTable<QueryPlan, Statement> _statements = [];
    private long _statementsExecuted;

    private SqliteStore(GraphModel model, SqliteOptions options, SqliteConnection connection, TimeProvider time)
    {
        (_model, _path) = (model, Path.GetFullPath(options.Path));
        _identity = new DatabaseIdentity("sqlite", Path.GetFileName(_path));
        _readers = new ReaderPool(_path, options.Readers);
        _writer = new SqliteWriter(model, connection, _identity, time);
    }

    /// <inheritdoc/>
    public string Location => $"SQLite, {_path}";

    /// <summary>How many statements queries have cost so far.</summary>
    public long StatementsExecuted => Interlocked.Read(ref _statementsExecuted);

    /// <summary>Opens the file, making it or what a grown model needs.</summary>
    /// <exception cref="StoreUnavailableException">The native library is too old, or the file is not ours, newer, damaged or not to be opened; it is then left untouched.</exception>
    public static Task<SqliteStore> OpenAsync(GraphModel model, SqliteOptions options, TimeProvider time, CancellationToken cancellationToken = default)
    {
        SqliteLibrary.Prepare();
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return Task.FromResult(Open(model, options, time));
        }
        catch (SqliteException failure)
        {
            throw SqliteErrors.Of(failure);
        }
    }

    /// <inheritdoc/>
    public async ValueTask QueryAsync(QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var statement = _statements.GetValue(plan, SqlPrinter.Print);
        var reader = await _readers.RentAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Interlocked.Increment(ref _statementsExecuted);
            Execute(reader, statement, arguments, output, cancellationToken);
        }
        finally
        {
            _readers.Return(reader);
        }
    }

    /// <inheritdoc/>
    public string StatementText(QueryPlan plan) => _statements.GetValue(plan, SqlPrinter.Print).Text;

    /// <inheritdoc/>
    public Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken) => _writer.WriteAsync(request, cancellationToken);

    /// <summary>Ends a load: makes the indexes that it left out, and lays down the log.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="StoreUnavailableException">There is no room for them, or another program writes for too long; they are made when the store is next opened.</exception>
    public Task<int> MakeIndexesAsync(CancellationToken cancellationToken) => _writer.MakeIndexesAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Revision>> ReadJournalAsync(long after, int limit, CancellationToken cancellationToken)
    {
        var entries = JsonElement.Parse((await ReadAsync(_journal, [after, (long)limit], cancellationToken).ConfigureAwait(false)).Span);
        return [.. entries.EnumerateArray().Select(RevisionJson.Read)];
    }

    /// <inheritdoc/>
    public async Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken)
    {
        var counts = string.Join(", ", _model.Nodes.Select(type => $"(SELECT count(*) FROM \"{type.Table}\")"));
        var summary = new Statement($"SELECT concat_ws(' ', (SELECT coalesce(max(number), 0) FROM revision), {counts})", []);
        var text = await ReadAsync(summary, [], cancellationToken).ConfigureAwait(false);
        var numbers = Encoding.UTF8.GetString(text.Span).Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture)).ToList();
        return new StoreSummary(numbers[0], _model.Nodes.Select((type, index) => (type.Name, Count: numbers[index + 1])).ToDictionary(item => item.Name, item => item.Count));
    }

    /// <inheritdoc/>
    public async Task<long> CheckAsync(CancellationToken cancellationToken) => long.Parse(
        (await ReadAsync(new Statement("SELECT concat('', (SELECT coalesce(max(number), 0) FROM revision))", []), [], cancellationToken).ConfigureAwait(false)).Span,
        CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _readers.Dispose();
        _writer.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(Statement statement, IReadOnlyList<object?> arguments, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var reader = await _readers.RentAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Execute(reader, statement, arguments, buffer, cancellationToken);
        }
        finally
        {
            _readers.Return(reader);
        }

        return buffer.WrittenMemory;
    }

    private void Execute(Reader reader, Statement statement, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var call = DatabaseCall.Start(_identity, "SELECT", statement.Text);
        try
        {
            call.Succeed(reader.Execute(statement, arguments, output, cancellationToken));
        }
        catch (Exception failure)
        {
            call.Fail(failure);
            throw;
        }
    }

    private static SqliteStore Open(GraphModel model, SqliteOptions options, TimeProvider time)
    {
        var migrator = new SchemaMigrator(model, options.Path);
        if (File.Exists(options.Path) && new FileInfo(options.Path).Length > 0)
        {
            // Looked at without the right to write first, so that a file that is refused is left as it was.
            using var look = new SqliteConnection(ConnectionString(options.Path, SqliteOpenMode.ReadOnly));
            look.Open();
            migrator.Check(look);
        }

        var connection = new SqliteConnection(ConnectionString(options.Path, SqliteOpenMode.ReadWriteCreate));
        connection.Open();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; "
                + FormattableString.Invariant($"PRAGMA cache_size = -{options.WriteCache * 1000}; PRAGMA wal_autocheckpoint = {options.Log * 250}");
            command.ExecuteNonQuery();
        }

        migrator.Migrate(connection, options.IsLoad);
        return new SqliteStore(model, options, connection, time);
    }

    private static string ConnectionString(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString();
}
