using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>How the model's names are written in Cypher.</summary>
internal static class CypherNames
{
    /// <summary>The label of everything that shares one space of ids.</summary>
    public const string Thing = "Thing";

    /// <summary>The relationship that a derived edge of a retracted statement becomes.</summary>
    public const string Retracted = "RETRACTED";

    /// <summary>The full-text index over the tokens of things.</summary>
    public const string SearchIndex = "thing_search";

    private static readonly HashSet<string> _reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "end", "in", "is", "not", "or", "and", "xor", "contains", "starts", "ends", "null", "true", "false", "case", "when", "then", "else",
    };

    /// <summary>A name of the model; quoted only where Cypher would read it as a word of its own.</summary>
    public static string Quote(string name) =>
        char.IsAsciiLetter(name[0]) && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && !_reserved.Contains(name) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>Whether records are kept as relationships.</summary>
    public static bool IsRelationship(RecordType type) => type.Storage is RecordStorage.Link or RecordStorage.Edge;

    /// <summary>The labels by which a node is found by its key: the constraint stands on the first.</summary>
    public static string KeyLabels(RecordType type) =>
        type.Storage == RecordStorage.Node ? $"{Thing}:{Quote(type.Label)}" : Quote(type.Label);

    /// <summary>A pattern that matches the records of a type.</summary>
    public static string Pattern(string variable, RecordType type) =>
        IsRelationship(type) ? $"()-[{variable}:{Quote(type.Label)}]->()" : $"({variable}:{Quote(type.Label)})";

    /// <summary>A pattern that matches the record with a key.</summary>
    public static string ByKey(string variable, RecordType type, string key) =>
        IsRelationship(type)
            ? $"()-[{variable}:{Quote(type.Label)} {{{Quote(type.Key.Name)}: {key}}}]->()"
            : $"({variable}:{KeyLabels(type)} {{{Quote(type.Key.Name)}: {key}}})";
}
