using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Writing;

/// <summary>Does a write in one transaction that first locks the journal, so that writes go one after another.</summary>
internal sealed class JournalWriter(GraphModel model, IQueryTransport transport, TimeProvider time)
{
    /// <summary>Makes the journal where there is none.</summary>
    public const string Create = "MERGE (j:Journal {id: 'journal'}) ON CREATE SET j.number = 0";

    private const string Lock = "CYPHER 5 MATCH (j:Journal {id: 'journal'}) SET j.lock = true RETURN j.number, j.time";

    private static readonly Dictionary<string, object?> _none = [];
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly WritePlanner _planner = new(model);

    /// <summary>Does the write, or answers a repeated one as it was answered first.</summary>
    public async Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken)
    {
        var hash = _planner.PayloadHash(request);
        var transaction = await transport.BeginAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            var journal = (await transaction.RunAsync(Lock, _none, cancellationToken).ConfigureAwait(false)).Rows()[0];
            var (number, formerTime) = (journal[0].GetInt64(), journal[1].GetString());
            if (await FindAsync(transaction, request.IdempotencyKey, cancellationToken).ConfigureAwait(false) is { } stored)
            {
                return Journal.Replay(stored, hash);
            }

            var changes = await _planner
                .PlanAsync(request, number + 1, new Neo4jWriteSession(transaction), cancellationToken).ConfigureAwait(false);
            if (!Journal.Appends(request, changes))
            {
                return new WriteResult(number, changes.Outcomes, IsReplay: false);
            }

            var revision = Journal.Next(request, number + 1, hash, changes.Outcomes, formerTime, time);
            await AppendAsync(transaction, revision, cancellationToken).ConfigureAwait(false);
            await KeepFormersAsync(transaction, changes.Formers, cancellationToken).ConfigureAwait(false);
            await new ChangeApplier(transaction).ApplyAsync(changes, cancellationToken).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return new WriteResult(revision.Number, changes.Outcomes, IsReplay: false);
        }
    }

    private static async Task<Revision?> FindAsync(IQueryTransaction transaction, string? key, CancellationToken cancellationToken)
    {
        if (key is null)
        {
            return null;
        }

        var reply = await transaction.RunAsync(
            "CYPHER 5 MATCH (r:Revision {idempotencyKey: $key}) RETURN r.number, r.time, r.by, r.note, r.source, r.payloadHash, r.outcomes",
            new Dictionary<string, object?> { ["key"] = key }, cancellationToken).ConfigureAwait(false);
        return reply.Rows() is [var row]
            ? new Revision(
                row[0].GetInt64(), row[1].GetString()!, row[2].GetString(), row[3].GetString(), row[4].GetString(), key,
                row[5].GetString()!, row[6].GetString()!)
            : null;
    }

    private static Task<QueryReply> AppendAsync(IQueryTransaction transaction, Revision revision, CancellationToken cancellationToken) => transaction.RunAsync(
        "CYPHER 5 MATCH (j:Journal {id: 'journal'}) SET j.number = $number, j.time = $time "
        + "MERGE (r:Revision {number: $number}) SET r = {number: $number, time: $time, by: $by, note: $note, source: $source, "
        + "idempotencyKey: $key, payloadHash: $hash, outcomes: $outcomes}",
        new Dictionary<string, object?>
        {
            ["number"] = revision.Number,
            ["time"] = revision.Time,
            ["by"] = revision.By,
            ["note"] = revision.Note,
            ["source"] = revision.Source,
            ["key"] = revision.IdempotencyKey,
            ["hash"] = revision.PayloadHash,
            ["outcomes"] = revision.OutcomesJson,
        },
        cancellationToken);

    private static Task KeepFormersAsync(IQueryTransaction transaction, IReadOnlyList<FormerVersion> formers, CancellationToken cancellationToken)
    {
        var rows = formers.Select(former => new object?[] { former.Row.Type.Name, former.Row.Id, former.Since, former.Until, Data(former.Row) });
        return formers.Count == 0 ? Task.CompletedTask : transaction.RunAsync(
            "CYPHER 5 UNWIND $rows AS row MERGE (f:Former {type: row[0], id: row[1], until: row[3]}) SET f.since = row[2], f.data = row[4]",
            new Dictionary<string, object?> { ["rows"] = rows }, cancellationToken);
    }

    private static string Data(Row row) =>
        JsonSerializer.Serialize(row.Type.Columns.ToDictionary(column => column.Name, column => row[column]), _json);
}
