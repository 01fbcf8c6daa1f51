using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Schema;

/// <summary>Tells a database that is ours, or in which our labels are free, from one to be left alone; reads only.</summary>
/// <remarks>Other labels may hold what they like: nothing of ours ever reads or writes them.</remarks>
internal sealed class OwnershipCheck(GraphModel model, ResilientTransport transport, string location)
{
    /// <summary>The version of the schema that is there; 0 for none.</summary>
    /// <exception cref="StoreUnavailableException">The database is of a newer version, or holds nodes under our labels that are not ours.</exception>
    public async Task<long> CheckAsync(CancellationToken cancellationToken)
    {
        await RefuseUnfinishedAsync(cancellationToken).ConfigureAwait(false);
        var (hasJournal, version, isSuspect) = await LookAsync(cancellationToken).ConfigureAwait(false);
        if (version > Neo4jSchema.Version)
        {
            throw new StoreUnavailableException(
                $"{location} has version {version}; this program reads up to version {Neo4jSchema.Version}. It was left untouched.")
            {
                IsRefusal = true,
            };
        }

        if (isSuspect && await FindForeignAsync(cancellationToken).ConfigureAwait(false) is { } foreign)
        {
            throw new StoreUnavailableException(
                $"{location} holds nodes of another program under labels of the graph, such as {foreign}; expected these labels to be free. It was left untouched.")
            {
                IsRefusal = true,
            };
        }

        if (!hasJournal && isSuspect && !(await LookAsync(cancellationToken).ConfigureAwait(false)).HasJournal)
        {
            throw new StoreUnavailableException($"{location} holds records of the graph, but its journal is gone; expected both or neither. It was left untouched.")
            {
                IsRefusal = true,
            };
        }

        return version;
    }

    private async Task RefuseUnfinishedAsync(CancellationToken cancellationToken)
    {
        var reply = await transport.ReadAsync(
            $"CYPHER 5 MATCH (j:Journal {{id: '{Neo4jSchema.Unfinished}'}}) RETURN j.source, j.begun", QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
        if (reply.Rows() is [var row])
        {
            throw new StoreUnavailableException(
                $"{location} holds an unfinished copy of {row[0].GetString()}, begun at {row[1].GetString()}: it is under way, or was broken off. "
                + "To copy again, first empty the database with this statement, in Neo4j Browser with ':auto ' before it: "
                + $"MATCH (n:{string.Join('|', Neo4jSchema.Labels(model))}) CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS")
            {
                IsRefusal = true,
            };
        }
    }

    // Counts of labels cost nothing, whatever the size; only where they do not add up are nodes looked at.
    private async Task<(bool HasJournal, long Version, bool IsSuspect)> LookAsync(CancellationToken cancellationToken)
    {
        var counts = new[] { CypherNames.Thing, "Revision", Neo4jSchema.Journal, "Former", "DataRecord" }.Select(Count);
        var types = string.Join(" + ", model.Nodes.Select(type => Count(type.Label)));
        var reply = await transport.ReadAsync(
            $"CYPHER 5 OPTIONAL MATCH (j:Journal {{id: 'journal'}}) RETURN j.number, j.schemaVersion, {types}, {string.Join(", ", counts)}",
            QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
        var row = reply.Rows()[0];
        var number = row[0].ValueKind == System.Text.Json.JsonValueKind.Number ? row[0].GetInt64() : (long?)null;
        var version = row[1].ValueKind == System.Text.Json.JsonValueKind.Number ? row[1].GetInt64() : 0;
        var (typed, things, revisions, journals) = (row[2].GetInt64(), row[3].GetInt64(), row[4].GetInt64(), row[5].GetInt64());
        var isSuspect = number is null
            ? typed + things + revisions + journals + row[6].GetInt64() + row[7].GetInt64() > 0
            : typed != things || revisions != number || journals != 1;
        return (number is not null, version, isSuspect);
    }

    private async Task<string?> FindForeignAsync(CancellationToken cancellationToken)
    {
        var types = string.Join('|', model.Nodes.Select(type => CypherNames.Quote(type.Label)));
        var searches = new[]
        {
            $"MATCH (n:{types}) WHERE NOT n:{CypherNames.Thing} OR n.id IS NULL OR n.thingType IS NULL",
            $"MATCH (n:{CypherNames.Thing}) WHERE NOT n:({types}) OR n.id IS NULL OR n.thingType IS NULL",
            "MATCH (n:Revision) WHERE n.number IS NULL OR n.payloadHash IS NULL",
            "MATCH (n:Journal) WHERE n.id IS NULL OR n.id <> 'journal' OR n.number IS NULL",
            "MATCH (n:Former) WHERE n.type IS NULL OR n.id IS NULL OR n.until IS NULL",
            "MATCH (n:DataRecord) WHERE n.dataset IS NULL OR n.recordId IS NULL",
        };
        foreach (var search in searches)
        {
            var reply = await transport.ReadAsync(
                $"CYPHER 5 {search} RETURN labels(n), keys(n) LIMIT 1", QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
            if (reply.Rows() is [var row])
            {
                return $"(:{string.Join(':', Texts(row[0]))} {{{string.Join(", ", Texts(row[1]))}}})";
            }
        }

        return null;
    }

    private static string Count(string label) => $"COUNT {{ (:{CypherNames.Quote(label)}) }}";

    private static IEnumerable<string?> Texts(System.Text.Json.JsonElement list) => list.EnumerateArray().Select(item => item.GetString());
}
