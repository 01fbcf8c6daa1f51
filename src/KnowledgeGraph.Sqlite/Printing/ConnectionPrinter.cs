using System.Diagnostics;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints a page of rows as an expression whose text is the connection's JSON.</summary>
internal sealed class ConnectionPrinter(PrintContext context)
{
    private readonly RowsPrinter _rows = new(context);
    private readonly ObjectPrinter _objects = new(context);

    /// <param name="connection">The page.</param>
    /// <param name="ownerKey">The expression of the owner's key; null at the root.</param>
    public string Print(Connection connection, string? ownerKey)
    {
        var (source, page, order) = (connection.Source, connection.Page, connection.Order);
        var rows = context.Alias();
        var row = RowsPrinter.Scope(source, rows);
        var keys = RowsPrinter.Names(order).Select(name => $"{rows}.{name}");
        var cursor = Cursor(page.Fingerprint, ownerKey is null ? keys : keys.Prepend(ownerKey));
        var cursors = Cursors(page);
        var pageSql = new PageSql(rows, page, cursor, context.Parameter(page.Limit), connection.Fields);
        var json = _objects.Fields(connection.Fields, source.Element, row, value => value switch
        {
            EdgesValue edges => pageSql.Array(_objects.Fields(edges.Fields, source.Element, row, edge => Edge(edge, source, row, cursor))),
            NodesValue nodes => pageSql.Array(Node(nodes.Selection, source, row)),
            PageInfoValue info => PageInfo(info, pageSql, () => Behind(connection, ownerKey)),
            TotalCountValue => $"({_rows.Count(connection, ownerKey)})",
            _ => throw new UnreachableException(value.GetType().Name),
        });
        return pageSql.Select(json, connection.Fields, limit => _rows.Ordered(source, connection.Filter, order, ownerKey, limit, page.IsBackward, cursors, Read(connection)));
    }

    public static string Cursor(string fingerprint, IEnumerable<string> keys) => $"concat('1{fingerprint}', hex(json_array({string.Join(", ", keys)})))";

    public static IReadOnlyList<(Keyset Cursor, bool IsAfter)> Cursors(Page page)
    {
        var cursors = new List<(Keyset, bool)>();
        if (page.After is not null)
        {
            cursors.Add((page.After, true));
        }

        if (page.Before is not null)
        {
            cursors.Add((page.Before, false));
        }

        return cursors;
    }

    /// <summary>The object of a page info.</summary>
    /// <param name="info">Its parts.</param>
    /// <param name="page">The page.</param>
    /// <param name="isBehind">Prints whether rows lie on the other side of the cursor; null without one.</param>
    public string PageInfo(PageInfoValue info, PageSql page, Func<string?> isBehind) =>
        _objects.Fields(info.Fields, null!, new RowScope(page.Rows), value => value switch
        {
            PageInfoPart { Kind: PageInfoKind.StartCursor } => page.EndOf(isFirstTaken: !page.Page.IsBackward),
            PageInfoPart { Kind: PageInfoKind.EndCursor } => page.EndOf(isFirstTaken: page.Page.IsBackward),
            PageInfoPart { Kind: PageInfoKind.HasNextPage } when !page.Page.IsBackward => page.HasMore,
            PageInfoPart { Kind: PageInfoKind.HasPreviousPage } when page.Page.IsBackward => page.HasMore,
            _ => isBehind() is { } test ? $"iif({test}, 'true', 'false')" : "'false'",
        });

    // What edges and nodes read of the row itself; a node behind a link is looked up by its key.
    private static List<OutputField> Read(Connection connection)
    {
        var isLink = connection.Source.Collection?.Node is not null;
        IEnumerable<OutputField> Node(ObjectSelection selection) => isLink ? [] : RowsPrinter.Read(selection);
        return [.. connection.Fields.SelectMany(part => part.Value switch
        {
            NodesValue nodes => Node(nodes.Selection),
            EdgesValue edges => edges.Fields.SelectMany(member => member.Value is NodeValue node ? Node(node.Selection) : [member]),
            _ => [],
        })];
    }

    // Rows at or behind the cursor that the page starts from: those that the page's own test leaves out.
    private string? Behind(Connection connection, string? ownerKey)
    {
        var page = connection.Page;
        return (page.IsBackward ? page.Before : page.After) is { } start
            ? $"({_rows.Exists(connection, ownerKey, start, !page.IsBackward)})"
            : null;
    }

    private string Edge(OutputValue value, RowSource source, RowScope row, string cursor) => value switch
    {
        CursorValue => $"concat('\"', {cursor}, '\"')",
        NodeValue node => Node(node.Selection, source, row),
        _ => throw new UnreachableException(value.GetType().Name),
    };

    private string Node(ObjectSelection selection, RowSource source, RowScope row) =>
        source.Collection?.Node is null ? _objects.Print(selection, row.Alias) : _objects.Lookup(selection, row.NodeKey!, isRequired: true);
}
