using KnowledgeGraph.Core.Writing;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite.Writing;

/// <summary>How entries of the journal and former versions lie in their tables.</summary>
internal static class JournalTable
{
    public const string Columns = "number, time, \"by\", note, source, idempotency_key, payload_hash, outcomes";

    public static void Append(CommandCache commands, Revision revision) => commands.Execute(
        $"INSERT INTO revision ({Columns}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        revision.Number, revision.Time, revision.By, revision.Note, revision.Source, revision.IdempotencyKey, revision.PayloadHash, revision.OutcomesJson);

    public static Revision Read(SqliteDataReader reader)
    {
        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
        return new Revision(reader.GetInt64(0), reader.GetString(1), Text(2), Text(3), Text(4), Text(5), reader.GetString(6), reader.GetString(7));
    }

    public static void Keep(CommandCache commands, string type, string id, long since, long until, string data) =>
        commands.Execute("INSERT INTO former (type, id, since, until, data) VALUES (?1, ?2, ?3, ?4, ?5)", type, id, since, until, data);
}
