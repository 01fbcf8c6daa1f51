using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>What the current record is called in the text.</summary>
/// <param name="Variable">The record: a node or a relationship.</param>
/// <param name="Type">The record's type.</param>
internal sealed record Scope(string Variable, RecordType Type)
{
    /// <summary>The type of the node at the row's other end; null where the row is the node.</summary>
    public RecordType? NodeType { get; init; }

    /// <summary>The key of the node at the row's other end.</summary>
    public string NodeKey { get; init; } = "";

    /// <summary>Whether the row always leads to a node.</summary>
    public bool IsNodeRequired { get; init; }

    /// <summary>Where the node is reached by the pattern, and by which column; null where the row is the node.</summary>
    public (ReachedRecords Records, Column Column)? NodeEnd { get; init; }

    /// <summary>The records that the row's pattern reaches, by the columns that hold their keys.</summary>
    public ReachedRecords Reached { get; init; } = ReachedRecords.None;

    /// <summary>The expressions of a row that is computed; null for a stored record.</summary>
    public IReadOnlyDictionary<string, string>? Computed { get; init; }

    /// <summary>The item of the list column at hand.</summary>
    public string ItemVariable { get; init; } = "";

    /// <summary>A column of the current record.</summary>
    public string this[Column column] => Computed?[column.Name] ?? $"{Variable}.{CypherNames.Quote(column.Name)}";

    /// <summary>The node at the row's other end where the pattern reaches it.</summary>
    public string? Node => NodeEnd?.Records.Use(NodeEnd.Value.Column);
}
