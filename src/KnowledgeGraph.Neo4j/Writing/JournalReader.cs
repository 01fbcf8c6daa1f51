using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Writing;

/// <summary>Reads the journal as it grows.</summary>
internal sealed class JournalReader(ResilientTransport transport)
{
    /// <summary>The values of a revision <c>n</c>, in the order in which they are read.</summary>
    public const string Values = "[n.number, n.time, n.by, n.note, n.source, n.idempotencyKey, n.payloadHash, n.outcomes]";

    // A scan can pass the place of one revision and then find the next, where both are committed meanwhile; those up to the
    // journal's number were all committed before.
    private const string Text =
        "CYPHER 5 MATCH (j:Journal {id: 'journal'}) WITH j.number AS newest "
        + "MATCH (n:Revision) USING INDEX n:Revision(number) WHERE n.number > $after AND n.number <= newest "
        + $"RETURN {Values} ORDER BY n.number LIMIT $limit";

    public async Task<IReadOnlyList<Revision>> ReadAsync(long after, int limit, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?> { ["after"] = after, ["limit"] = (long)limit };
        var reply = await transport.RunAsync(WorkKind.Follow, Text, parameters, cancellationToken).ConfigureAwait(false);
        return [.. reply.Rows().Select(row => RevisionJson.Read(row[0]))];
    }
}
