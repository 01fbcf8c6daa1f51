using System.Diagnostics;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Connections and searches: each part of a page is asked for by itself.</content>
internal sealed partial class ReadablePrinter
{
    private string Connection(Connection connection, string? owner)
    {
        return Map(connection.Fields, value => value switch
        {
            EdgesValue edges => Page("", (row, keys) => Map(edges.Fields, field => field is CursorValue ? Cursor(keys) : Value(field, row))),
            NodesValue nodes => Page("", (row, _) => Node(nodes.Selection, row)),
            TotalCountValue => Count(connection, owner),
            _ => PageInfo(value, connection.Page, (more, item) => Page(more, (_, keys) => item(keys)), Cursor, () => HasOtherSide(connection, owner)),
        });

        string Page(string more, Func<Scope, IReadOnlyList<string>, string> item) =>
            Collect(new RowsPart(connection.Source, connection.Filter, connection.Order, Parameter(connection.Page.Limit) + more, connection.Page), owner, item);

        string Cursor(IReadOnlyList<string> keys) =>
            $"[{string.Join(", ", connection.Source.Collection is null ? keys : [owner + ".id", .. keys])}]";
    }

    private string Search(SearchConnection search)
    {
        return Map(search.Fields, value => value switch
        {
            EdgesValue edges => Page("", (node, keys) => Map(edges.Fields, field => field switch
            {
                CursorValue => Cursor(keys),
                FoundNodeValue found => ByLabel(found.Selections, node),
                _ => Name(field),
            })),
            FoundNodesValue nodes => Page("", (node, _) => ByLabel(nodes.Selections, node)),
            TotalCountValue => Count(search),
            _ => PageInfo(value, search.Page, (more, item) => Page(more, (_, keys) => item(keys)), Cursor, () => HasOtherSide(search)),
        });

        string Page(string more, Func<string, IReadOnlyList<string>, string> item) => Collect(search, Parameter(search.Page.Limit) + more, item);

        static string Cursor(IReadOnlyList<string> keys) => $"[{string.Join(", ", keys)}]";
    }

    private static string PageInfo(
        OutputValue value,
        Page page,
        Func<string, Func<IReadOnlyList<string>, string>, string> rows,
        Func<IReadOnlyList<string>, string> cursor,
        Func<string> hasOtherSide)
    {
        return value is PageInfoValue info ? Map(info.Fields, Part) : Name(value);

        string Part(OutputValue part) => part is not PageInfoPart { Kind: var kind } ? Name(part) : kind switch
        {
            PageInfoKind.StartCursor => $"head({rows("", cursor)})",
            PageInfoKind.EndCursor => $"last({rows("", cursor)})",
            _ when (kind == PageInfoKind.HasNextPage) != page.IsBackward => $"size({rows(" + 1", _ => "1")}) > {Parameter(page.Limit)}",
            _ when (page.IsBackward ? page.Before : page.After) is not null => hasOtherSide(),
            _ => "false",
        };
    }

    private static string Name(OutputValue value) => value is TypeNameValue { Constant: { } name }
        ? CypherLiteral.Of(name)
        : throw new UnreachableException($"No Cypher for the value {value.GetType().Name}.");
}
