using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Writing;

/// <summary>Does a write in one transaction that first locks the journal, so that writes go one after another.</summary>
/// <remarks>Each revision keeps a key of its own write, so that a write whose answer was lost is found when it is tried again.</remarks>
internal sealed class JournalWriter(GraphModel model, ResilientTransport transport, TimeProvider time) : IDisposable
{
    private const string Lock = """
        CYPHER 5 MATCH (j:Journal {id: 'journal'}) SET j.lock = true
        WITH j OPTIONAL MATCH (own:Revision {writeKey: $writeKey})
        WITH j, own OPTIONAL MATCH (r:Revision {idempotencyKey: $key})
        RETURN j.number, j.time, own.number, own.outcomes,
          CASE WHEN r IS NOT NULL THEN [r.number, r.time, r.by, r.note, r.source, r.payloadHash, r.outcomes] END
        """;

    private const string Append = """
        MATCH (j:Journal {id: 'journal'}) SET j.number = row[0], j.time = row[1]
        CREATE (:Revision {number: row[0], time: row[1], by: row[2], note: row[3], source: row[4],
          idempotencyKey: row[5], writeKey: row[6], payloadHash: row[7], outcomes: row[8]})
        """;

    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly WritePlanner _planner = new(model);
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Does the write, or answers a repeated one as it was answered first.</summary>
    public async Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        var write = new PendingWrite(request, Guid.NewGuid().ToString("N"), request.PayloadHash);

        // Writes that wait here for each other keep no connection, and none of their time runs out on the server's lock.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await transport.WriteAsync((queries, state, token) => AttemptAsync(write, queries, state, token), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private async Task<WriteResult> AttemptAsync(PendingWrite write, IQueryTransport queries, RetryState state, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?> { ["writeKey"] = write.Key, ["key"] = write.Request.IdempotencyKey };
        var transaction = await queries.BeginAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var journal = await transaction.RunAsync(Lock, parameters, cancellationToken).ConfigureAwait(false);
            if (journal.Rows() is not [var row])
            {
                throw new StoreUnavailableException("The database has no journal any more; expected the one that was made when the service started.");
            }

            if (row[2].ValueKind != JsonValueKind.Null)
            {
                return new WriteResult(row[2].GetInt64(), OutcomesJson.Read(row[3].GetString()!), IsReplay: false);
            }

            return row[4].ValueKind == JsonValueKind.Null
                ? await WriteAsync(write, row[0].GetInt64(), row[1].GetString(), transaction, state, cancellationToken).ConfigureAwait(false)
                : Journal.Replay(Stored(row[4], write.Request.IdempotencyKey!), write.PayloadHash);
        }
    }

    private async Task<WriteResult> WriteAsync(
        PendingWrite write, long number, string? formerTime, IQueryTransaction transaction, RetryState state, CancellationToken cancellationToken)
    {
        var changes = await _planner
            .PlanAsync(write.Request, number + 1, new Neo4jWriteSession(transaction), cancellationToken).ConfigureAwait(false);
        if (!Journal.Appends(write.Request, changes))
        {
            return new WriteResult(number, changes.Outcomes, IsReplay: false);
        }

        var revision = Journal.Next(write.Request, number + 1, write.PayloadHash, changes.Outcomes, formerTime, time);
        var statements = new BatchedStatements(transaction, state.MemoryFailures);
        await AppendAsync(statements, revision, write.Key, cancellationToken).ConfigureAwait(false);
        await KeepFormersAsync(statements, changes.Formers, cancellationToken).ConfigureAwait(false);
        await new ChangeApplier(statements).ApplyAsync(changes, cancellationToken).ConfigureAwait(false);
        await statements.FlushAsync(cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        return new WriteResult(revision.Number, changes.Outcomes, IsReplay: false);
    }

    private static Revision Stored(JsonElement values, string key) => new(
        values[0].GetInt64(), values[1].GetString()!, values[2].GetString(), values[3].GetString(), values[4].GetString(), key,
        values[5].GetString()!, values[6].GetString()!);

    private static Task AppendAsync(BatchedStatements statements, Revision revision, string writeKey, CancellationToken cancellationToken) => statements.AddAsync(
        Append,
        [
            [
                revision.Number, revision.Time, revision.By, revision.Note, revision.Source, revision.IdempotencyKey, writeKey, revision.PayloadHash,
                revision.OutcomesJson,
            ],
        ],
        cancellationToken);

    private static Task KeepFormersAsync(BatchedStatements statements, IReadOnlyList<FormerVersion> formers, CancellationToken cancellationToken) =>
        statements.AddAsync(
            "MERGE (f:Former {type: row[0], id: row[1], until: row[3]}) SET f.since = row[2], f.data = row[4]",
            [.. formers.Select(former => new object?[] { former.Row.Type.Name, former.Row.Id, former.Since, former.Until, Data(former.Row) })],
            cancellationToken);

    private static string Data(Row row) =>
        JsonSerializer.Serialize(row.Type.Columns.ToDictionary(column => column.Name, column => row[column]), _json);

    /// <summary>A write under way, however often it is tried.</summary>
    private sealed record PendingWrite(WriteRequest Request, string Key, string PayloadHash);
}
