namespace KnowledgeGraph.Neo4j.Schema;

/// <summary>What an item of the database's schema is.</summary>
internal enum SchemaItemKind
{
    /// <summary>A uniqueness constraint with its index.</summary>
    Constraint,

    /// <summary>A range index.</summary>
    Index,

    /// <summary>A full-text index.</summary>
    FullText,
}

/// <summary>A constraint or an index.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Label">The label or the relationship's type that it is on.</param>
/// <param name="Properties">The properties, in order.</param>
internal sealed record SchemaItem(SchemaItemKind Kind, string Name, string Label, IReadOnlyList<string> Properties)
{
    /// <summary>The statement that creates it unless it is there.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether another serves in its place. Range indexes are told apart by what they are on, the full-text index is asked for by name.</summary>
    public bool IsServedBy(SchemaItem other) =>
        Kind == other.Kind && Label == other.Label && Properties.SequenceEqual(other.Properties) && (Kind != SchemaItemKind.FullText || Name == other.Name);

    /// <inheritdoc/>
    public override string ToString() => $"{Name} on {Label}({string.Join(", ", Properties)})";
}
