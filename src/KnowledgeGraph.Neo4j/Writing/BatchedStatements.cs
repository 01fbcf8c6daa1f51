using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Writing;

/// <summary>Runs a statement for many rows, so many at a time.</summary>
/// <param name="transaction">The transaction.</param>
/// <param name="memoryFailures">How often the server ran out of memory over the same rows.</param>
internal sealed class BatchedStatements(IQueryTransaction transaction, int memoryFailures)
{
    private readonly int _size = 10_000 >> (memoryFailures * 3);

    /// <summary>Runs a statement with each row as <c>row</c>, a list.</summary>
    public async Task RunAsync(string text, List<object?[]> rows, CancellationToken cancellationToken)
    {
        // Sorted, so that two writers meet at the same lock first.
        rows.Sort((left, right) => string.CompareOrdinal(left[0]?.ToString(), right[0]?.ToString()));
        for (var start = 0; start < rows.Count; start += _size)
        {
            var parameters = new Dictionary<string, object?> { ["rows"] = rows.GetRange(start, Math.Min(_size, rows.Count - start)) };
            await transaction.RunAsync($"CYPHER 5 UNWIND $rows AS row {text}", parameters, cancellationToken).ConfigureAwait(false);
        }
    }
}
