using System.Buffers;
using System.Collections.Concurrent;
using KnowledgeGraph.Core;
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
    private static readonly Dictionary<string, object?> _none = [];

    private readonly GraphModel _model;
    private readonly IQueryTransport _transport;
    private readonly JournalWriter _writer;
    private readonly ConcurrentDictionary<QueryPlan, CypherStatement> _printed = new(ReferenceEqualityComparer.Instance);

    private Neo4jStore(GraphModel model, Neo4jOptions options, IQueryTransport transport, TimeProvider time)
    {
        (_model, _transport) = (model, transport);
        _writer = new JournalWriter(model, transport, time);
        Location = $"Neo4j, {options.Uri} ({options.Database})";
    }

    /// <inheritdoc/>
    public string Location { get; }

    /// <summary>Opens the store: creates what constraints and indexes are missing, and the journal.</summary>
    /// <exception cref="Core.Errors.KnowledgeGraphException">The server cannot be reached or refuses.</exception>
    public static async Task<Neo4jStore> OpenAsync(
        GraphModel model, Neo4jOptions options, TimeProvider time, CancellationToken cancellationToken = default)
    {
        var transport = new HttpQueryTransport(options);
        try
        {
            foreach (var statement in Neo4jSchema.Statements(model))
            {
                await transport.RunAsync(statement, _none, cancellationToken).ConfigureAwait(false);
            }

            await transport.RunAsync("CALL db.awaitIndexes(300)", _none, cancellationToken).ConfigureAwait(false);
            await transport.RunAsync(JournalWriter.Create, _none, cancellationToken).ConfigureAwait(false);
            return new Neo4jStore(model, options, transport, time);
        }
        catch
        {
            transport.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask QueryAsync(
        QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var statement = Print(plan);
        var reply = await _transport.ReadAsync(statement.Text, statement.Bind(arguments), cancellationToken).ConfigureAwait(false);
        Write(plan, arguments, reply, output);
    }

    /// <inheritdoc/>
    public Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken) =>
        _writer.WriteAsync(request, cancellationToken);

    /// <inheritdoc/>
    public async Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken)
    {
        var nodes = _model.Nodes.ToList();
        var counts = nodes.Select(type => $"COUNT {{ (:{CypherNames.Quote(type.Label)}) }}");
        var reply = await _transport.ReadAsync(
            $"CYPHER 5 MATCH (j:Journal) RETURN j.number, {string.Join(", ", counts)}", _none, cancellationToken).ConfigureAwait(false);
        var row = reply.Rows()[0];
        return new StoreSummary(row[0].GetInt64(), nodes.Select((type, index) => (type.Name, Count: row[index + 1].GetInt64())).ToDictionary());
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _transport.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The statement that answers a plan.</summary>
    internal CypherStatement Print(QueryPlan plan) => _printed.GetOrAdd(plan, CypherPrinter.Print);

    /// <summary>Takes everything away, so that a test begins with an empty graph.</summary>
    internal async Task WipeAsync(CancellationToken cancellationToken)
    {
        await _transport.RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS", _none, cancellationToken).ConfigureAwait(false);
        await _transport.RunAsync(JournalWriter.Create, _none, cancellationToken).ConfigureAwait(false);
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
