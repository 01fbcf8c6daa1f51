using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Search over the full-text index.</content>
internal sealed partial class CypherPrinter
{
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
            var (clauses, keys) = Found(search, Fresh("n"));
            var (page, start) = (search.Page, search.Page.IsBackward ? search.Page.Before! : search.Page.After!);
            parts.Add($"EXISTS {{ {clauses} WHERE {Beyond(Order(search), keys, start, isAfter: page.IsBackward, isInclusive: true)} RETURN 1 AS found }}");
        }

        if (layout.HasCount)
        {
            parts.Add($"COUNT {{ {Found(search, Fresh("n")).Clauses} RETURN 1 AS found }}");
        }

        return $"[{string.Join(", ", parts)}]";
    }

    private string FoundRows(SearchConnection search, ConnectionLayout layout)
    {
        var node = Fresh("n");
        var (clauses, keys) = Found(search, node);
        var part = new RowsPart(new RowSource(search.Arms[0].Type, null, []), null, Order(search), Limit(search.Page, layout), search.Page);
        var bounds = Bounds(part, keys);
        var found = ConnectionLayout.Parts(search.Fields).Select(value => value is EdgesValue edges
            ? $"[{string.Join(", ", edges.Fields.Select(field => field.Value).OfType<FoundNodeValue>().Select(found => ByLabel(found.Selections, node)))}]"
            : ByLabel(((FoundNodesValue)value).Selections, node));
        var items = (layout.HasKeys ? keys : []).Concat(found);
        return InOrder(part, $"COLLECT {{ {clauses}{Where(bounds)} WITH {node}, {keys[0]}, {keys[1]} {OrderBy(part, keys, [])}{Limit(part)} "
            + $"RETURN [{string.Join(", ", items)}] }}");
    }

    // All tokens must be there, the last one may go on: "+a +b*" in the index's language; tokens are letters and digits only.
    private (string Clauses, string[] Keys) Found(SearchConnection search, string node)
    {
        var (rank, name, text) = (Fresh("k"), Fresh("k"), Parameter(search.Text));
        var arms = search.Arms.Select(arm => $"({All([$"{node}:{CypherNames.Quote(arm.Type.Label)}",
            .. arm.Selectors.Select(test => Selector(test, new Scope(node, arm.Type)))])})");
        var names = search.Arms.Select(arm =>
            $"WHEN {node}:{CypherNames.Quote(arm.Type.Label)} THEN {new Scope(node, arm.Type)[arm.Type.Search[0].Column]}");
        return ($"CALL db.index.fulltext.queryNodes('{CypherNames.SearchIndex}', '+' + replace({text}, ' ', ' +') + '*') YIELD node AS {node} "
            + $"WHERE {(search.Arms.Count == 0 ? "false" : string.Join(" OR ", arms))} "
            + $"WITH {node}, CASE WHEN {node}.searchName = {text} THEN 0 WHEN {node}.searchName STARTS WITH {text} THEN 1 ELSE 2 END AS {rank}, "
            + $"CASE {string.Join(' ', names)} END AS {name}",
            [rank, name, node + ".id"]);
    }

    private static SortKey[] Order(SearchConnection search)
    {
        var type = search.Arms[0].Type;
        return
        [
            new SortKey([], true, new Column("rank", "rank", ScalarKind.Int, null, true, false, 0), false, false),
            new SortKey([], true, type.Search[0].Column, false, false),
            new SortKey([], true, type.Key, false, false),
        ];
    }
}
