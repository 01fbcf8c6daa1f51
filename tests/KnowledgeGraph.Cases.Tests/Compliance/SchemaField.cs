namespace KnowledgeGraph.Cases.Tests.Compliance;

/// <summary>A field of a type of the schema, or of an input.</summary>
/// <param name="Type">The name of its type, without list and non-null.</param>
/// <param name="Arguments">The names of its arguments' types by their names.</param>
internal sealed record SchemaField(string Type, IReadOnlyDictionary<string, string> Arguments);
