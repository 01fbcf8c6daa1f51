using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Sqlite.Ddl;

/// <summary>An index of a table.</summary>
/// <param name="Type">The records in the table.</param>
/// <param name="Terms">What it is sorted by, as CREATE INDEX writes it.</param>
internal sealed record SqliteIndex(RecordType Type, IReadOnlyList<string> Terms)
{
    /// <summary>Holds every term, so that another index has another name.</summary>
    public string Name { get; } = $"ix_{Type.Table}_{string.Join('_', Terms).Replace("\"", "", StringComparison.Ordinal).Replace(' ', '_').ToLowerInvariant()}";

    /// <summary>Makes it where it is not there.</summary>
    public string Text => $"CREATE INDEX IF NOT EXISTS {Name} ON \"{Type.Table}\" ({string.Join(", ", Terms)})";

    /// <summary>Whether a load does without it: of each statement it has an entry, and no write looks anything up in it.</summary>
    public bool WaitsForLoad => (Type.Name is "Statement" or "Document" || Type.FindColumn("statementId") is not null) && Terms[0] is not ("\"statement_id\"" or "\"record_id\"");
}
