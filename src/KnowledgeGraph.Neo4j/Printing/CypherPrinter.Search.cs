using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Search over the full-text index.</content>
internal abstract partial class CypherPrinter
{
    /// <summary>The rows of a page of what is found.</summary>
    protected string Collect(SearchConnection search, string limit, Func<string, IReadOnlyList<string>, string> item)
    {
        var node = Fresh("n");
        var (clauses, keys) = Found(search, node);
        var part = new RowsPart(new RowSource(search.Arms[0].Type, null, []), null, Order(search), limit, search.Page);
        var bounds = Bounds(part, keys);
        return InOrder(part, $"COLLECT {{ {clauses}{Where(bounds)} WITH {node}, {keys[0]}, {keys[1]} {OrderBy(part, keys, [])}{Limit(part)} RETURN {item(node, keys)} }}");
    }

    /// <summary>How many nodes are found.</summary>
    protected string Count(SearchConnection search) => $"COUNT {{ {Found(search, Fresh("n")).Clauses} RETURN 1 AS found }}";

    /// <summary>Whether found nodes lie on the other side of the cursor that a page starts from.</summary>
    protected string HasOtherSide(SearchConnection search)
    {
        var (clauses, keys) = Found(search, Fresh("n"));
        var (page, start) = (search.Page, search.Page.IsBackward ? search.Page.Before! : search.Page.After!);
        return $"EXISTS {{ {clauses} WHERE {Beyond(Order(search), keys, start, isAfter: page.IsBackward, isInclusive: true)} RETURN 1 AS found }}";
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
