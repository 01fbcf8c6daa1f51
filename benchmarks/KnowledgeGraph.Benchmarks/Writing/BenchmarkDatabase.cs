namespace KnowledgeGraph.Benchmarks.Writing;

/// <summary>The database that the benchmark writes into and empties again.</summary>
internal sealed class BenchmarkDatabase(QueryApi server)
{
    /// <summary>By whom all that the benchmark writes is written.</summary>
    public const string By = "benchmark";

    // So many at a time, so that the server need not hold all that it takes away in memory.
    private const string Empty = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS";

    /// <summary>Takes everything away, unless somebody else wrote some of it.</summary>
    public async Task EmptyAsync()
    {
        var counts = (await server.AskAsync($"RETURN COUNT {{ (n) }}, COUNT {{ (r:Revision) }}, COUNT {{ (r:Revision {{by: '{By}'}}) }}"))[0];
        if (counts[0].GetInt64() > 1 && (counts[1].GetInt64() == 0 || counts[1].GetInt64() > counts[2].GetInt64()))
        {
            throw new InvalidOperationException("The database holds what the benchmark did not write; expected one that is empty or left over from a run.");
        }

        await server.AskAsync(Empty);
    }

    /// <summary>How many nodes and relationships there are of each kind, and how many properties they have in all.</summary>
    public async Task<IReadOnlyDictionary<string, (long Count, long Properties)>> CountAsync()
    {
        var nodes = await server.AskAsync("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*), sum(size(keys(n)))");
        var relationships = await server.AskAsync("MATCH ()-[r]->() RETURN '-' + type(r), count(*), sum(size(keys(r)))");
        return nodes.Concat(relationships).ToDictionary(row => row[0].GetString()!, row => (row[1].GetInt64(), row[2].GetInt64()));
    }
}
