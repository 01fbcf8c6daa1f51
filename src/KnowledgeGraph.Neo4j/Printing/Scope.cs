using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>What the current record is called in the text.</summary>
/// <param name="Variable">The record: a node, a relationship, or a map of a computed row.</param>
/// <param name="Type">The record's type.</param>
internal sealed record Scope(string Variable, RecordType Type)
{
    /// <summary>The type of the node at the row's other end; null where the row is the node.</summary>
    public RecordType? NodeType { get; init; }

    /// <summary>The key of the node at the row's other end.</summary>
    public string NodeKey { get; init; } = "";

    /// <summary>The item of the list column at hand.</summary>
    public string ItemVariable { get; init; } = "";

    /// <summary>A column of the current record.</summary>
    public string this[Column column] => $"{Variable}.{CypherNames.Quote(column.Name)}";

    /// <summary>The scope of a row read through an arm.</summary>
    public static Scope OfRow(string variable, RecordType element, SourceArm arm)
    {
        var row = new Scope(variable, element);
        return arm.Node is null ? row : row with { NodeType = arm.Node.Target, NodeKey = row[arm.Node.Column] };
    }
}
