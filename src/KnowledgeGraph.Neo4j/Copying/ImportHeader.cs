using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Printing;

namespace KnowledgeGraph.Neo4j.Copying;

/// <summary>The headers of files to import: a field's name, and the type of its values.</summary>
internal static class ImportHeader
{
    /// <summary>The ids of records that came from no document.</summary>
    public const string DataRecords = "DataRecord";

    /// <summary>The space of ids that a node type's keys are in.</summary>
    public static string Space(RecordType type) => type.Storage == RecordStorage.Node ? CypherNames.Thing : type.Name;

    /// <summary>The fields of a node's columns; the key is the id by which relationships find it.</summary>
    public static IEnumerable<string> Node(RecordType type) => type.Columns.Skip(1).Select(Field).Prepend($"{type.Key.Name}:ID({Space(type)})");

    /// <summary>A column's field.</summary>
    public static string Field(Column column) => Field(column.Name, column);

    /// <summary>A column's field under another name.</summary>
    public static string Field(string name, Column column) => $"{name}:{TypeOf(column)}";

    /// <summary>The fields of a relationship's ends.</summary>
    public static string[] Ends(string from, string to) => [$":START_ID({from})", $":END_ID({to})"];

    private static string TypeOf(Column column) => column switch
    {
        { IsList: true } => "string[]",
        { Scalar: ScalarKind.Int } => "long",
        { Scalar: ScalarKind.Boolean } => "boolean",
        { Scalar: ScalarKind.Date } => "date",
        _ => "string",
    };
}
