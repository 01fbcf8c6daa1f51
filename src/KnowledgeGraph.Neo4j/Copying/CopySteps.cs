using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Neo4j.Schema;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Neo4j.Writing;

namespace KnowledgeGraph.Neo4j.Copying;

/// <summary>Writes a copy in numbered transactions: one that was committed without an answer is not done again, and two copies do not mix.</summary>
/// <param name="transport">The transport.</param>
/// <param name="location">The database, for people.</param>
internal sealed class CopySteps(ResilientTransport transport, string location)
{
    private const string Claim = $$"""
        CYPHER 5 MATCH (j:Journal) WHERE j.id IN ['journal', '{{Neo4jSchema.Unfinished}}'] SET j.lock = true
        WITH j WHERE j.run = $run OR (j.id = 'journal' AND j.number = 0 AND COUNT { (:Thing) } + COUNT { (:Revision) } = 0)
        SET j.id = '{{Neo4jSchema.Unfinished}}', j.run = $run, j.step = 0, j.source = $source, j.begun = toString(datetime()) RETURN j.step
        """;

    private const string Step = $"CYPHER 5 MATCH (j:Journal {{id: '{Neo4jSchema.Unfinished}', run: $run}}) WITH j, j.step AS former SET j.step = $step RETURN former";

    private const string Finish = $"""
        CYPHER 5 MATCH (j:Journal) WHERE j.run = $run AND j.id IN ['journal', '{Neo4jSchema.Unfinished}']
        SET j.id = 'journal', j.number = $number, j.time = $time REMOVE j.step, j.source, j.begun RETURN j.number
        """;

    private readonly string _run = Guid.NewGuid().ToString("N");
    private long _step;

    /// <summary>Marks the database's journal as that of this copy; false where the database holds a graph.</summary>
    public async Task<bool> ClaimAsync(string source, CancellationToken cancellationToken) => (await RunAsync(
        Claim, new Dictionary<string, object?> { ["run"] = _run, ["source"] = source }, cancellationToken).ConfigureAwait(false)).Rows().Count == 1;

    /// <summary>Does a transaction.</summary>
    public Task RunAsync(Func<BatchedStatements, Task> work, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?> { ["run"] = _run, ["step"] = ++_step };
        return transport.WriteAsync(
            async (queries, state, token) =>
            {
                var transaction = await queries.BeginAsync(token).ConfigureAwait(false);
                await using (transaction.ConfigureAwait(false))
                {
                    if ((await transaction.RunAsync(Step, parameters, token).ConfigureAwait(false)).Rows() is not [var row])
                    {
                        throw Lost();
                    }

                    if (row[0].GetInt64() < (long)parameters["step"]!)
                    {
                        var statements = new BatchedStatements(transaction, state.MemoryFailures);
                        await work(statements).ConfigureAwait(false);
                        await statements.FlushAsync(token).ConfigureAwait(false);
                        await transaction.CommitAsync(token).ConfigureAwait(false);
                    }

                    return true;
                }
            },
            cancellationToken);
    }

    /// <summary>Makes the journal a graph's own.</summary>
    public async Task FinishAsync(long number, string time, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?> { ["run"] = _run, ["number"] = number, ["time"] = time };
        if ((await RunAsync(Finish, parameters, cancellationToken).ConfigureAwait(false)).Rows().Count == 0)
        {
            throw Lost();
        }
    }

    // These two may be run twice.
    private Task<QueryReply> RunAsync(string text, Dictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        transport.RunAsync(WorkKind.Write, text, parameters, cancellationToken);

    private StoreUnavailableException Lost() => new($"{location} was emptied, or taken by another copy, while it was copied into. Copy again into an empty database.") { IsRefusal = true };
}
