using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Values;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Hashes what a request asks for, so that an idempotency key used for something else is told.</summary>
/// <remarks>Paths, the order of a patch's values and the request's own note and source do not count.</remarks>
internal static class PayloadHasher
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Hash(IReadOnlyList<WriteCommand> commands) =>
        ContentHash.OfText(JsonSerializer.SerializeToUtf8Bytes(commands.Select(Payload), _json));

    private static object?[] Payload(WriteCommand command) => command switch
    {
        UpsertCommand upsert => ["upsert", upsert.Type.Name, upsert.OnExisting == OnExisting.Patch ? null : upsert.OnExisting.ToString(), upsert.Patches.Select(Payload)],
        RemoveCommand remove => ["remove", remove.Type.Name, remove.Ids],
        RecordStatementsCommand record => ["record", record.Statements],
        RestoreStatementsCommand restore => ["restore", restore.Statements],
        AddSourcesCommand add => ["addSources", add.StatementId, add.Sources],
        CiteRecordsCommand cite => ["cite", cite.Citations],
        RetractCommand retract => ["retract", retract.StatementId, retract.Reason],
        CorrectCommand correct => ["correct", correct.StatementId, correct.Reason, correct.Replacement],
        ReviewCommand review => ["review", review.StatementId, review.Standing, review.Note],
        _ => throw new System.Diagnostics.UnreachableException(command.GetType().Name),
    };

    private static object?[] Payload(RecordPatch patch) =>
    [
        patch.Id,
        patch.IfRevision,
        Sorted(patch.Values, value => value),
        Sorted(patch.Links, links => links.Select(Payload)),
    ];

    private static IEnumerable<object?[]> Sorted<T>(IReadOnlyDictionary<string, T> members, Func<T, object?> payload) =>
        members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => new[] { member.Key, payload(member.Value) });
}
