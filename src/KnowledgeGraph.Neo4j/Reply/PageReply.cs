using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Neo4j.Printing;

namespace KnowledgeGraph.Neo4j.Reply;

/// <summary>What the writer needs to know of a connection.</summary>
internal sealed record PageReply(IReadOnlyList<OutputField> Fields, Page Page, int KeyCount)
{
    public PageReply(Connection connection)
        : this(connection.Fields, connection.Page, connection.Order.Count + (connection.Source.Collection is null ? 0 : 1))
    {
    }

    public PageReply(SearchConnection search)
        : this(search.Fields, search.Page, 3)
    {
    }

    public ConnectionLayout Layout { get; } = ConnectionLayout.Of(Fields, Page);
}
