using GraphQLParser.AST;

namespace KnowledgeGraph.Querying.Limits;

/// <summary>All fields of one selection that share a response name, fragments put in.</summary>
/// <param name="First">Where it was written first.</param>
/// <param name="Parent">What it was selected of; null for a root field.</param>
internal sealed record MergedField(GraphQLField First, MergedField? Parent)
{
    /// <summary>How many fields there are.</summary>
    public int Count { get; set; }

    /// <summary>The last of them.</summary>
    public GraphQLField Last { get; set; } = First;

    /// <summary>What was selected of them.</summary>
    public List<GraphQLSelectionSet> Selections { get; } = [];

    public string Name => First.Name.StringValue;
}
