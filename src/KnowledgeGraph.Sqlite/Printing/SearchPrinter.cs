using System.Diagnostics;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints a page of what full-text search finds.</summary>
internal sealed class SearchPrinter(PrintContext context)
{
    private static readonly string[] _keys = ["rank", "name", "id"];

    public string Print(SearchConnection search)
    {
        var rows = context.Alias();
        var cursor = ConnectionPrinter.Cursor(search.Page.Fingerprint, _keys.Select(key => $"{rows}.{key}"));
        var page = new PageSql(rows, search.Page, cursor, context.Parameter(search.Page.Limit), search.Fields);
        var (objects, row) = (new ObjectPrinter(context, null), new RowScope(null, rows));
        var json = objects.Fields(search.Fields, row, value => value switch
        {
            EdgesValue edges => page.Array(objects.Fields(edges.Fields, row, edge => edge switch
            {
                CursorValue => new JsonText().Text("\"").Expression(cursor).Text("\""),
                FoundNodeValue node => Node(node.Selections, rows),
                _ => throw new UnreachableException(edge.GetType().Name),
            })),
            FoundNodesValue nodes => page.Array(Node(nodes.Selections, rows)),
            PageInfoValue info => ConnectionPrinter.PageInfo(context, info, page, () => Behind(search)),
            TotalCountValue => new JsonText().Expression($"(SELECT count(*) FROM ({Found(search)}))"),
            _ => throw new UnreachableException(value.GetType().Name),
        });
        return page.Select(json, search.Fields, new Joins(context), limit => Ordered(search, limit));
    }

    private string Ordered(SearchConnection search, string limit)
    {
        var tests = ConnectionPrinter.Cursors(search.Page).Select(cursor => Beyond(cursor.Cursor, cursor.IsAfter)).ToList();
        var where = tests.Count == 0 ? "" : " WHERE " + string.Join(" AND ", tests);
        var direction = search.Page.IsBackward ? " DESC" : "";
        return $"SELECT * FROM ({Found(search)}){where} ORDER BY {string.Join(", ", _keys.Select(key => key + direction))} LIMIT {limit}";
    }

    private string? Behind(SearchConnection search) => (search.Page.IsBackward ? search.Page.Before : search.Page.After) is { } start
        ? $"EXISTS (SELECT 1 FROM ({Found(search)}) WHERE NOT {Beyond(start, !search.Page.IsBackward)})"
        : null;

    private string Beyond(Keyset cursor, bool isAfter) =>
        $"(({string.Join(", ", _keys)}) {(isAfter ? ">" : "<")} ({string.Join(", ", cursor.Parameters.Select(value => context.Parameter(value!.Value)))}))";

    private string Found(SearchConnection search)
    {
        var (text, match) = (context.Parameter(search.Text), context.Parameter(search.Text, ParameterEncoding.FtsMatch));
        var arms = search.Arms.Select(arm =>
        {
            var type = $"e.type = {Sql.Literal(arm.Type.Name)}";
            if (arm.Selectors.Count == 0)
            {
                return type;
            }

            var source = new RowSource(arm.Type, null, []);
            var row = new RowScope(arm.Type, context.Alias());
            return $"({type} AND EXISTS (SELECT 1 {PredicatePrinter.Rows(context, source, new SourceArm(null, null, arm.Selectors), row, null, null, $"{row.Alias}.id = e.id")}))";
        });
        return $"SELECT e.id, e.type, e.name, CASE WHEN e.folded = {text} THEN 0 WHEN substr(e.folded, 1, length({text})) = {text} THEN 1 ELSE 2 END AS rank "
            + $"FROM search s JOIN search_entry e ON e.rowid = s.rowid WHERE search MATCH {match} AND ({string.Join(" OR ", arms)})";
    }

    private JsonText Node(IReadOnlyList<ObjectSelection> selections, string rows) => new JsonText().Expression(
        $"CASE {rows}.type {string.Join(' ', selections.Select(selection => $"WHEN {Sql.Literal(selection.Type.Name)} THEN {ObjectPrinter.Lookup(context, selection, rows + ".id", isRequired: true)}"))} END");
}
