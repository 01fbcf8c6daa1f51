using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>Which rows of a source are collected, and in what order.</summary>
/// <param name="Source">The rows.</param>
/// <param name="Filter">Which of them.</param>
/// <param name="Order">Their order.</param>
/// <param name="Limit">How many at most, as an expression; null for all.</param>
/// <param name="Page">The bounds and the direction; null for a list.</param>
internal sealed record RowsPart(RowSource Source, Predicate? Filter, IReadOnlyList<SortKey> Order, string? Limit, Page? Page)
{
    /// <summary>Whether the rows are collected from the end.</summary>
    public bool IsBackward => Page is { IsBackward: true };
}
