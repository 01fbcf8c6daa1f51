using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Sqlite.Writing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Copying;

/// <summary>Takes a graph into a file in one transaction: a copy that is broken off leaves an empty store.</summary>
public sealed class SqliteCopyTarget(GraphModel model, string path, TimeProvider time) : ICopyTarget
{
    private readonly SqliteConnection _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
    private readonly List<string> _indexes = [];
    private CommandCache? _commands;
    private ChangeWriter? _writer;

    /// <inheritdoc/>
    public string Location { get; } = $"SQLite, {Path.GetFullPath(path)}";

    /// <inheritdoc/>
    public ReferenceDrawing Draws => ReferenceDrawing.Never;

    /// <inheritdoc/>
    public async Task BeginAsync(string source, CancellationToken cancellationToken)
    {
        await (await SqliteStore.OpenAsync(model, new SqliteOptions { Path = path }, time, cancellationToken).ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
        Do(Begin);
    }

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken) =>
        EachAsync(revisions, revision => JournalTable.Append(_commands!, revision), cancellationToken);

    /// <inheritdoc/>
    public Task TakeAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken) => EachAsync(rows, _writer!.Insert, cancellationToken);

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<StoredFormer> formers, CancellationToken cancellationToken) => EachAsync(
        formers, former => JournalTable.Keep(_commands!, former.Type, former.Id, former.Since, former.Until, former.Data), cancellationToken);

    /// <inheritdoc/>
    public Task DrawAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task TakeWithdrawnAsync(RecordType type, IReadOnlyList<Row> edges, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task FinishAsync(Revision newest, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Do(() =>
        {
            new LineageWriter(_commands!).RenewAll();
            _indexes.ForEach(text => _commands!.Execute(text));
            if (Texts("SELECT concat(\"table\", ' to ', parent) FROM pragma_foreign_key_check LIMIT 1") is [var reference])
            {
                throw new ConflictException($"What was copied holds a reference from {reference} that leads to nothing; expected each to lead to a record. Nothing was kept.");
            }

            _commands!.Transaction!.Commit();
        });
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _commands?.Transaction?.Dispose();
        _commands?.Dispose();
        _connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Begin()
    {
        _connection.Open();
        _commands = new CommandCache(_connection);
        _commands.Execute("PRAGMA busy_timeout = 10000");

        // Otherwise each record would be looked for among those that came before it and refer to it; all references are checked at the end.
        _commands.Execute("PRAGMA foreign_keys = OFF");
        _commands.Execute("PRAGMA cache_size = -64000");
        _commands.Transaction = _connection.BeginTransaction(deferred: false);
        _writer = new ChangeWriter(_commands);
        if (Texts("SELECT 1 FROM revision UNION ALL SELECT 1 FROM thing LIMIT 1").Count > 0)
        {
            throw new StoreUnavailableException($"{Location} holds a graph already; expected an empty store or no file. It was left untouched.") { IsRefusal = true };
        }

        // Indexes are made from sorted entries once all rows are there.
        _indexes.AddRange(Texts("SELECT sql FROM sqlite_schema WHERE type = 'index' AND name GLOB 'ix_*'"));
        Texts("SELECT name FROM sqlite_schema WHERE type = 'index' AND name GLOB 'ix_*'").ForEach(name => _commands.Execute($"DROP INDEX {name}"));
    }

    private List<string> Texts(string query)
    {
        var texts = new List<string>();
        using var reader = _commands!.Get(query, 0).ExecuteReader();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private static Task EachAsync<TItem>(IReadOnlyList<TItem> items, Action<TItem> take, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Do(() =>
        {
            foreach (var item in items)
            {
                take(item);
            }
        });
        return Task.CompletedTask;
    }

    private static void Do(Action work)
    {
        try
        {
            work();
        }
        catch (SqliteException failure)
        {
            throw SqliteErrors.Of(failure);
        }
    }
}
