using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Connections, lists and searches.</content>
internal sealed partial class ReplyPrinter
{
    private string Connection(Connection connection, string? owner)
    {
        var layout = ConnectionLayout.Of(connection.Fields, connection.Page);
        var (source, page, parts) = (connection.Source, connection.Page, new List<string>());
        if (layout.HasRows)
        {
            var part = new RowsPart(source, connection.Filter, connection.Order, Limit(page, layout), page);
            parts.Add(Collect(part, owner, (row, keys) => ConnectionRow(connection, layout, owner, row, keys)));
        }

        if (layout.HasOtherSide)
        {
            parts.Add(HasOtherSide(connection, owner));
        }

        if (layout.HasCount)
        {
            parts.Add(Count(connection, owner));
        }

        return $"[{string.Join(", ", parts)}]";
    }

    private static string Limit(Page page, ConnectionLayout layout) => Parameter(page.Limit) + (layout.HasMore ? " + 1" : "");

    private string ConnectionRow(Connection connection, ConnectionLayout layout, string? owner, Scope row, IReadOnlyList<string> keys)
    {
        var cursor = layout.HasKeys ? (connection.Source.Collection is null ? keys : [owner + ".id", .. keys]) : [];
        var parts = ConnectionLayout.Parts(connection.Fields).Select(value => value switch
        {
            EdgesValue edges => List(edges.Fields, row),
            _ => Node(((NodesValue)value).Selection, row),
        });
        return $"[{string.Join(", ", cursor.Concat(parts))}]";
    }

    private string Rows(ListValue list, string owner)
    {
        var part = new RowsPart(list.Source, list.Filter, list.Order, list.First is { } first ? Parameter(first) : null, null);
        return Collect(part, owner, (row, _) => Node(list.Item, row));
    }

    private string Search(SearchConnection search)
    {
        var layout = ConnectionLayout.Of(search.Fields, search.Page);
        var parts = new List<string>();
        if (layout.HasRows)
        {
            parts.Add(FoundRows(search, layout));
        }

        if (layout.HasOtherSide)
        {
            parts.Add(HasOtherSide(search));
        }

        if (layout.HasCount)
        {
            parts.Add(Count(search));
        }

        return $"[{string.Join(", ", parts)}]";
    }

    private string FoundRows(SearchConnection search, ConnectionLayout layout) => Collect(search, Limit(search.Page, layout), (node, keys) =>
    {
        var found = ConnectionLayout.Parts(search.Fields).Select(value => value is EdgesValue edges
            ? $"[{string.Join(", ", edges.Fields.Select(field => field.Value).OfType<FoundNodeValue>().Select(found => ByLabel(found.Selections, node)))}]"
            : ByLabel(((FoundNodesValue)value).Selections, node));
        return $"[{string.Join(", ", (layout.HasKeys ? keys : []).Concat(found))}]";
    });
}
