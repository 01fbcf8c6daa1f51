using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Querying.Schema;

/// <summary>Writes the query root, the scalars and the types that every schema has.</summary>
internal sealed class RootSdl(SdlText text, GraphModel model)
{
    public void Write()
    {
        text.Block("type Query", "Reads the graph; all root fields of a request are answered from one snapshot.", QueryFields());
        text.Line("scalar Date", "A day, such as 2022-09-22.");
        text.Line("scalar DateTime", "An instant in UTC, such as 2026-11-23T02:14:00.120Z.");
        text.Block("interface Node", "Whatever has an id of its own.", ["id: ID!"]);
        text.Block("enum SortEnumType", "The direction of an order; missing values come last in both.", ["ASC", "DESC"]);
        text.Block("enum NodeType", "What search looks through.", model.Nodes.Select(node => EnumName(node)));
        text.Block("type PageInfo", "What is known of a page.",
            ["hasNextPage: Boolean!", "hasPreviousPage: Boolean!", "startCursor: String", "endCursor: String"]);
        text.Block("type SearchConnection", "A page of what search found.",
            ["pageInfo: PageInfo!", "edges: [SearchEdge!]!", "nodes: [Node!]!", "totalCount: Int!"]);
        text.Block("type SearchEdge", "One node that search found.", ["cursor: String!", "node: Node!"]);
    }

    /// <summary>The name of a node type in the enum NodeType.</summary>
    public static string EnumName(RecordType type) => type.Name.ToUpperInvariant();

    private IEnumerable<string> QueryFields()
    {
        yield return SdlText.Field("node(id: ID!): Node", "The node of that id, or null.");
        yield return SdlText.Field("nodes(ids: [ID!]!): [Node]!", "The nodes of those ids in their order, null where there is none.");
        foreach (var type in model.Nodes)
        {
            yield return SdlText.Field($"{type.Singular}(id: ID!): {type.Name}", null);
            var arguments = TypeSdl.ConnectionArguments(type.Name + "FilterInput", type.Name + "SortInput", type.Selectors, []);
            yield return SdlText.Field($"{type.Plural}({arguments}): {type.Name}Connection!", type.Description);
        }

        yield return SdlText.Field(
            "search(text: String!, types: [NodeType!], layers: [Layer!] = [CURATED], first: Int, after: String, last: Int, before: String): SearchConnection!",
            "Nodes whose text holds every word of `text`, the last of which may be a beginning; case and accents do not count. "
            + "Ordered by whether the name is the text, begins so, or neither; then by name.");
    }
}
