using System.Buffers;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Reply;
using KnowledgeGraph.Neo4j.Schema;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Neo4j.Writing;

namespace KnowledgeGraph.Neo4j;

/// <summary>The graph in a Neo4j server, spoken to over its HTTP Query API.</summary>
public sealed class Neo4jStore : IGraphStore
{
    private const string Probe = "CYPHER 5 MATCH (j:Journal {id: 'journal'}) RETURN j.number";

    private readonly GraphModel _model;
    private readonly ResilientTransport _transport;
    private readonly SchemaMigrator _migrator;
    private readonly JournalWriter _writer;
    private readonly JournalReader _journal;
    private readonly ConditionalWeakTable<QueryPlan, CypherStatement> _printed = [];
    private volatile Exception? _unprepared;

    /// <summary>A store that answers once it is prepared; until then each request is refused at once.</summary>
    public Neo4jStore(GraphModel model, Neo4jOptions options, TimeProvider time)
        : this(model, options, time, new HttpQueryTransport(options))
    {
    }

    internal Neo4jStore(GraphModel model, Neo4jOptions options, TimeProvider time, IQueryTransport transport)
    {
        _model = model;
        _transport = new ResilientTransport(transport, options);
        _writer = new JournalWriter(model, _transport, time);
        _journal = new JournalReader(_transport);
        Location = options.Location;
        _migrator = new SchemaMigrator(model, _transport, Location);
        _unprepared = new StoreUnavailableException($"{Location} was not reached yet.");
    }

    /// <inheritdoc/>
    public string Location { get; }

    /// <summary>Opens the store: a store that is prepared.</summary>
    /// <exception cref="KnowledgeGraphException">The server cannot be reached or refuses.</exception>
    public static async Task<Neo4jStore> OpenAsync(
        GraphModel model, Neo4jOptions options, TimeProvider time, CancellationToken cancellationToken = default)
    {
        var store = new Neo4jStore(model, options, time);
        try
        {
            await store.PrepareAsync(cancellationToken).ConfigureAwait(false);
            return store;
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Creates what constraints and indexes are missing, and the journal; may be called again after a failure.</summary>
    /// <exception cref="KnowledgeGraphException">The server cannot be reached, or the database is not to be used as it is.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _migrator.MigrateAsync(cancellationToken).ConfigureAwait(false);
            _unprepared = null;
        }
        catch (KnowledgeGraphException failure)
        {
            _unprepared = failure;
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask QueryAsync(
        QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RequirePrepared();
        var statement = Print(plan);
        var reply = await _transport.ReadAsync(statement.Text, statement.Bind(arguments), cancellationToken).ConfigureAwait(false);
        Write(plan, arguments, reply, output);
    }

    /// <inheritdoc/>
    public string StatementText(QueryPlan plan) => Print(plan).Text;

    /// <inheritdoc/>
    public Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        RequirePrepared();
        return _writer.WriteAsync(request, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Revision>> ReadJournalAsync(long after, int limit, CancellationToken cancellationToken)
    {
        RequirePrepared();
        return _journal.ReadAsync(after, limit, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken)
    {
        RequirePrepared();
        var nodes = _model.Nodes.ToList();
        var counts = nodes.Select(type => $"COUNT {{ (:{CypherNames.Quote(type.Label)}) }}");
        var reply = await _transport.ReadAsync(
            $"CYPHER 5 MATCH (j:Journal) RETURN j.number, {string.Join(", ", counts)}", QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
        var row = reply.Rows()[0];
        return new StoreSummary(row[0].GetInt64(), nodes.Select((type, index) => (type.Name, Count: row[index + 1].GetInt64())).ToDictionary());
    }

    /// <inheritdoc/>
    public string CircuitState => _transport.Circuit.Describe();

    /// <inheritdoc/>
    public async Task<long> CheckAsync(CancellationToken cancellationToken)
    {
        RequirePrepared();
        return (await _transport.ProbeAsync(Probe, cancellationToken).ConfigureAwait(false)).Rows() is [var row]
            ? row[0].GetInt64()
            : throw new StoreUnavailableException($"{Location} has no journal any more; expected the one that was made when the service started.");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _writer.Dispose();
        _transport.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The statement that answers a plan.</summary>
    internal CypherStatement Print(QueryPlan plan) => _printed.GetValue(plan, ReplyPrinter.Print);

    /// <summary>Takes everything away, so that a test begins with an empty graph.</summary>
    internal async Task WipeAsync(CancellationToken cancellationToken)
    {
        await _transport.RunAsync(WorkKind.Schema, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS", QueryRequest.NoParameters, cancellationToken)
            .ConfigureAwait(false);
        await _migrator.MakeJournalAsync(cancellationToken).ConfigureAwait(false);
    }

    private void RequirePrepared()
    {
        if (_unprepared is { } reason)
        {
            throw new StoreUnavailableException(reason.Message, reason);
        }
    }

    private static void Write(QueryPlan plan, IReadOnlyList<object?> arguments, QueryReply reply, IBufferWriter<byte> output)
    {
        // The rows, the only row, its only value: the list of the roots' answers.
        var reader = reply.OpenValues();
        for (var depth = 0; depth < 3; depth++)
        {
            reader.Read();
        }

        new ReplyWriter(output, arguments).Write(plan, ref reader);
    }
}
