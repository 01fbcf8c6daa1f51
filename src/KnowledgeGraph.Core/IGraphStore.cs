using System.Buffers;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core;

/// <summary>A database that holds the graph. Each method either does all of its work or throws and leaves the store as it was.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>The store's kind and where it lies, for people: <c>SQLite, /data/graph.db</c>.</summary>
    string Location { get; }

    /// <summary>Answers a plan with one database statement and writes the JSON object of its root fields as UTF-8.</summary>
    /// <param name="plan">The plan; the store may keep what it printed for it.</param>
    /// <param name="arguments">A value for each of the plan's parameters: string, long, bool, null, or a list of strings.</param>
    /// <param name="output">Where the bytes go, nothing else before or after them.</param>
    /// <param name="cancellationToken">Ends the database's work too.</param>
    ValueTask QueryAsync(QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken);

    /// <summary>The statement that answers a plan, with parameters in the place of values; null where the store has none.</summary>
    string? StatementText(QueryPlan plan) => null;

    /// <summary>
    /// Does a write in one transaction: locks the journal, finds the idempotency key, takes the next revision's number,
    /// lets the write planner compute the changes over a session inside the transaction, applies them and commits.
    /// </summary>
    /// <exception cref="Errors.KnowledgeGraphException">The write was refused; nothing of it is stored.</exception>
    Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken);

    /// <summary>Reads the journal's entries after a number in their order; whatever they wrote is seen by each query that begins afterwards.</summary>
    /// <param name="after">The number; 0 for all.</param>
    /// <param name="limit">How many entries at most.</param>
    /// <param name="cancellationToken">Ends the database's work too.</param>
    Task<IReadOnlyList<Revision>> ReadJournalAsync(long after, int limit, CancellationToken cancellationToken);

    /// <summary>Counts the records of each node type, and the newest revision.</summary>
    Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken);

    /// <summary>The state of what keeps requests from a server that refuses them: <c>closed</c> where they go through; null for an embedded store.</summary>
    string? CircuitState => null;

    /// <summary>Returns the newest revision's number where the store can answer now, and otherwise throws, within seconds.</summary>
    /// <exception cref="Errors.StoreUnavailableException">It cannot; the message says why.</exception>
    async Task<long> CheckAsync(CancellationToken cancellationToken) => (await SummarizeAsync(cancellationToken).ConfigureAwait(false)).Revision;
}

/// <summary>How much is in a store.</summary>
/// <param name="Revision">The newest revision's number; 0 for an empty store.</param>
/// <param name="Counts">Records by node type's name.</param>
public sealed record StoreSummary(long Revision, IReadOnlyDictionary<string, long> Counts);
