using System.Diagnostics;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints a page of rows as an expression whose text is the connection's JSON.</summary>
internal sealed class ConnectionPrinter(PrintContext context)
{
    private readonly RowsPrinter _rows = new(context);

    /// <param name="connection">The page.</param>
    /// <param name="owner">The owner's row; null at the root.</param>
    public string Print(Connection connection, RowScope? owner)
    {
        var (source, page, order) = (connection.Source, connection.Page, connection.Order);
        var row = RowsPrinter.Scope(source, context.Alias());
        var joins = new Joins(context);
        var objects = new ObjectPrinter(context, joins);
        var keys = RowsPrinter.Names(order).Select(name => $"{row.Alias}.{name}");
        var cursor = Cursor(page.Fingerprint, owner is null ? keys : keys.Prepend(owner[owner.Type!.Key]));
        var pageSql = new PageSql(row.Alias, page, cursor, context.Parameter(page.Limit), connection.Fields);
        var json = objects.Fields(connection.Fields, row, value => value switch
        {
            EdgesValue edges => pageSql.Array(objects.Fields(edges.Fields, row, edge => Edge(edge, objects, row, cursor))),
            NodesValue nodes => pageSql.Array(Node(nodes.Selection, objects, row)),
            PageInfoValue info => PageInfo(context, info, pageSql, () => Behind(connection, owner)),
            TotalCountValue => new JsonText().Expression($"({_rows.Count(connection, owner)})"),
            _ => throw new UnreachableException(value.GetType().Name),
        });
        return pageSql.Select(json, connection.Fields, joins, limit =>
            _rows.Ordered(new OrderedRows(source, connection.Filter, order, limit, page.IsBackward, Cursors(page), Read(connection), pageSql.HasCursors), owner));
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
    /// <param name="context">The statement's parameters and aliases.</param>
    /// <param name="info">Its parts.</param>
    /// <param name="page">The page.</param>
    /// <param name="isBehind">Prints whether rows lie on the other side of the cursor; null without one.</param>
    public static JsonText PageInfo(PrintContext context, PageInfoValue info, PageSql page, Func<string?> isBehind) =>
        new ObjectPrinter(context, null).Fields(info.Fields, new RowScope(null, page.Rows), value => new JsonText().Expression(value switch
        {
            PageInfoPart { Kind: PageInfoKind.StartCursor } => page.EndOf(isFirstTaken: !page.Page.IsBackward),
            PageInfoPart { Kind: PageInfoKind.EndCursor } => page.EndOf(isFirstTaken: page.Page.IsBackward),
            PageInfoPart { Kind: PageInfoKind.HasNextPage } when !page.Page.IsBackward => page.HasMore,
            PageInfoPart { Kind: PageInfoKind.HasPreviousPage } when page.Page.IsBackward => page.HasMore,
            _ => isBehind() is { } test ? $"iif({test}, 'true', 'false')" : "'false'",
        }));

    // What edges and nodes read of the row itself; a node behind a link is joined by its key.
    private static List<OutputField> Read(Connection connection)
    {
        var isLink = connection.Source.Collection?.Node is not null;
        IEnumerable<OutputField> Node(ObjectSelection selection) => isLink ? [] : RowColumns.Read(selection);
        return [.. connection.Fields.SelectMany(part => part.Value switch
        {
            NodesValue nodes => Node(nodes.Selection),
            EdgesValue edges => edges.Fields.SelectMany(member => member.Value is NodeValue node ? Node(node.Selection) : [member]),
            _ => [],
        })];
    }

    // Rows at or behind the cursor that the page starts from: those that the page's own test leaves out.
    private string? Behind(Connection connection, RowScope? owner)
    {
        var page = connection.Page;
        return (page.IsBackward ? page.Before : page.After) is { } start
            ? $"({_rows.Exists(connection, owner, start, !page.IsBackward)})"
            : null;
    }

    private static JsonText Edge(OutputValue value, ObjectPrinter objects, RowScope row, string cursor) => value switch
    {
        CursorValue => new JsonText().Text("\"").Expression(cursor).Text("\""),
        NodeValue node => Node(node.Selection, objects, row),
        _ => throw new UnreachableException(value.GetType().Name),
    };

    private static JsonText Node(ObjectSelection selection, ObjectPrinter objects, RowScope row) =>
        row.NodeKey is null ? objects.Print(selection, row) : objects.Referred(selection, row.NodeKey, isRequired: true);
}
