namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>The keys of an order.</summary>
/// <param name="Prelude">The clauses that bind what the keys name; empty where the row's pattern binds it.</param>
/// <param name="Expressions">The keys.</param>
/// <param name="Variables">What the prelude binds.</param>
internal sealed record SortedBy(string Prelude, IReadOnlyList<string> Expressions, IReadOnlyList<string> Variables);
