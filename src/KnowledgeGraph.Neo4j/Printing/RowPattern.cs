namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>The rows of one arm of a source: what binds them, and what they must fulfil.</summary>
/// <param name="row">The row's scope.</param>
/// <param name="clauses">Prints the clauses, once it is known which of the reached records are asked for.</param>
/// <param name="index">The index that is read; null where the rows are found otherwise.</param>
internal sealed class RowPattern(Scope row, Func<string> clauses, IndexUse? index)
{
    public Scope Row => row;

    public IndexUse? Index => index;

    /// <summary>The tests of the WHERE that follows.</summary>
    public List<string> Conditions { get; } = [];

    /// <summary>The variables that a WITH must keep.</summary>
    public IEnumerable<string> Carried => row.Computed is null ? row.Reached.Used.Prepend(row.Variable) : [row.Variable];

    /// <summary>The clauses; the planner is told the index, as on few rows it would rather scan.</summary>
    public string Clauses => clauses() + (index is null ? "" : $" USING INDEX {row.Variable}:{(index.IsOfKeys ? CypherNames.Thing : CypherNames.Quote(row.Type.Label))}({index})");
}
