using System.Runtime.CompilerServices;
using System.Text.Json;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Exporting;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Schema;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Neo4j.Writing;

namespace KnowledgeGraph.Neo4j.Copying;

/// <summary>Reads a database out in pages, each continued after the last key; nothing holds its state meanwhile.</summary>
public sealed class Neo4jCopySource : IExportSource
{
    private const string FormerValues = "[n.type, n.id, n.since, n.until, n.data]";

    private readonly ResilientTransport _transport;

    private Neo4jCopySource(ResilientTransport transport, string location) => (_transport, Location) = (transport, location);

    /// <inheritdoc/>
    public string Location { get; }

    /// <summary>The server.</summary>
    internal ResilientTransport Transport => _transport;

    /// <summary>Opens a database.</summary>
    /// <exception cref="KnowledgeGraphException">The server cannot be reached, or the database is not to be used as it is.</exception>
    public static async Task<Neo4jCopySource> OpenAsync(GraphModel model, Neo4jOptions options, CancellationToken cancellationToken)
    {
        var transport = new ResilientTransport(new HttpQueryTransport(options), options);
        try
        {
            // The pages are read from indexes.
            await new SchemaMigrator(model, transport, options.Location).MigrateAsync(cancellationToken).ConfigureAwait(false);
            return new Neo4jCopySource(transport, options.Location);
        }
        catch
        {
            transport.Dispose();
            throw;
        }
    }

    /// <summary>Opens a database and leaves even its schema as it is; where that lacks something, reading may fail.</summary>
    public static Neo4jCopySource OpenAsItIs(Neo4jOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new Neo4jCopySource(new ResilientTransport(new HttpQueryTransport(options), options), options.Location);
    }

    /// <inheritdoc/>
    public async Task<long> ReadNewestAsync(CancellationToken cancellationToken)
    {
        var reply = await _transport.ReadAsync("CYPHER 5 MATCH (j:Journal {id: 'journal'}) RETURN j.number", QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
        return reply.Rows() is [var row] ? row[0].GetInt64() : throw new StoreUnavailableException($"{Location} has no journal any more.");
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<Revision>> ReadRevisionsAsync(CancellationToken cancellationToken) => ReadPagesAsync(
        "MATCH (n:Revision) WHERE n.number > $number", JournalReader.Values, "n.number",
        new() { ["number"] = 0L }, RevisionJson.Read, (revision, after) => after["number"] = revision.Number, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<Row>> ReadRowsAsync(RecordType type, CancellationToken cancellationToken)
    {
        var (label, test) = type.Storage == RecordStorage.Node ? (CypherNames.Thing, $" AND n:{CypherNames.Quote(type.Label)}") : (CypherNames.Quote(type.Label), "");
        var pattern = CypherNames.IsRelationship(type) ? $"()-[n:{label}]->()" : $"(n:{label})";
        return ReadPagesAsync(
            $"MATCH {pattern} USING INDEX n:{label}(id) WHERE n.id > $id{test}", RowValues.List(type, "n"), "n.id",
            new() { ["id"] = "" }, values => RowValues.Read(type, values), (row, after) => after["id"] = row.Id, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<Row>> SelectAsync(RowSelection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var (type, statement) = (selection.Source.Element, SelectionPrinter.Print(selection));
        return ReadPagesAsync(
            statement.Text, RowValues.List(type, "n"), "n.id",
            new(statement.BindUsed(selection.Arguments)) { ["id"] = "" }, values => RowValues.Read(type, values), (row, after) => after["id"] = row.Id, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<StoredFormer>> ReadFormersAsync(CancellationToken cancellationToken) => ReadPagesAsync(
        "MATCH (n:Former) USING INDEX n:Former(id) WHERE n.id >= $id AND NOT (n.id = $id AND (n.type < $type OR n.type = $type AND n.until <= $until))",
        FormerValues, "n.id, n.type, n.until", new() { ["id"] = "", ["type"] = "", ["until"] = 0L }, ReadFormer,
        (former, after) => (after["id"], after["type"], after["until"]) = (former.Id, former.Type, former.Until), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Row>> FindRowsAsync(RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken) =>
        FindAsync(
            $"MATCH {CypherNames.Pattern("n", type)} WHERE n.{CypherNames.Quote(column.Name)} = value", RowValues.List(type, "n"),
            values, item => RowValues.Read(type, item), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Row>> FindBetweenAsync(RecordType type, Column column, string first, string last, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(column);
        var reply = await _transport.ReadAsync(
            $"CYPHER 5 MATCH {CypherNames.Pattern("n", type)} WHERE $first <= n.{CypherNames.Quote(column.Name)} <= $last RETURN {RowValues.List(type, "n")}",
            new Dictionary<string, object?> { ["first"] = first, ["last"] = last }, cancellationToken).ConfigureAwait(false);
        return [.. reply.Rows().Select(row => RowValues.Read(type, row[0]))];
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredFormer>> FindFormersAsync(RecordType type, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        FindAsync($"MATCH (n:Former {{id: value}}) WHERE n.type = '{type.Name}'", FormerValues, ids, ReadFormer, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Revision>> FindRevisionsAsync(IReadOnlyCollection<long> numbers, CancellationToken cancellationToken) =>
        FindAsync("MATCH (n:Revision {number: value})", JournalReader.Values, numbers, RevisionJson.Read, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _transport.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<IReadOnlyList<TItem>> FindAsync<TItem, TKey>(
        string match, string values, IReadOnlyCollection<TKey> keys, Func<JsonElement, TItem> read, CancellationToken cancellationToken)
    {
        var reply = await _transport.ReadAsync(
            $"CYPHER 5 UNWIND $values AS value {match} RETURN {values}", new Dictionary<string, object?> { ["values"] = keys }, cancellationToken).ConfigureAwait(false);
        return [.. reply.Rows().Select(row => read(row[0]))];
    }

    private async IAsyncEnumerable<IReadOnlyList<TItem>> ReadPagesAsync<TItem>(
        string match, string values, string order, Dictionary<string, object?> after, Func<JsonElement, TItem> read, Action<TItem, Dictionary<string, object?>> moveOn,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var size = new PageSize();
        while (true)
        {
            var asked = size.Rows;
            after["limit"] = asked;
            var reply = await _transport.ReadAsync($"CYPHER 5 {match} RETURN {values} ORDER BY {order} LIMIT $limit", after, cancellationToken).ConfigureAwait(false);
            var items = reply.Rows().Select(row => read(row[0])).ToList();
            if (items.Count > 0)
            {
                yield return items;
                moveOn(items[^1], after);
                size.Learn(items.Count, reply.Length);
            }

            if (items.Count < asked)
            {
                yield break;
            }
        }
    }

    private static StoredFormer ReadFormer(JsonElement values) =>
        new(values[0].GetString()!, values[1].GetString()!, values[2].GetInt64(), values[3].GetInt64(), values[4].GetString()!);
}
