using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Core.Exporting;

/// <summary>Which records of a type are read: those of a connection of a plan, on all its pages.</summary>
/// <param name="Source">The records, with what selectors keep.</param>
/// <param name="Filter">Which of them, or null for all.</param>
/// <param name="Arguments">A value for each of the plan's parameters.</param>
public sealed record RowSelection(RowSource Source, Predicate? Filter, IReadOnlyList<object?> Arguments);
