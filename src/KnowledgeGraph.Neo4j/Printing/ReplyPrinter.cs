using System.Diagnostics;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>Prints a plan as one Cypher statement whose single value is a list of the roots' answers, all nested by position.</summary>
internal sealed partial class ReplyPrinter : CypherPrinter
{
    private ReplyPrinter()
    {
    }

    /// <summary>Prints the plan.</summary>
    public static CypherStatement Print(QueryPlan plan)
    {
        var printer = new ReplyPrinter();
        var asked = plan.Roots.Where(root => root.Value is not ConstantRoot).ToList();
        var calls = asked.Select((root, index) => $"CALL () {{ RETURN {printer.Root(root.Value)} AS c{index} }}");
        var names = Enumerable.Range(0, asked.Count).Select(index => "c" + index);
        var text = $"{string.Join(' ', calls)} RETURN [{string.Join(", ", names)}] AS reply";
        return new CypherStatement("CYPHER 5\n" + CypherLayout.Of(text), printer.Constants, printer.ComparedTexts);
    }

    private string Root(RootValue root) => root switch
    {
        LookupRoot lookup => Lookup(lookup.Selection, Parameter(lookup.Id)),
        NodeRoot node => AnyNode(node),
        NodesRoot nodes => AnyNodes(nodes),
        ConnectionRoot connection => Connection(connection.Connection, null),
        SearchRoot search => Search(search.Search),
        _ => throw new UnreachableException($"No Cypher for the root {root.GetType().Name}."),
    };

    private string Lookup(ObjectSelection selection, string key)
    {
        var variable = Fresh("n");
        return $"COLLECT {{ MATCH {CypherNames.ByKey(variable, selection.Type, key)} RETURN {Object(selection, variable)} }}";
    }

    private string AnyNode(NodeRoot root)
    {
        var variable = Fresh("n");
        return $"COLLECT {{ MATCH ({variable}:{CypherNames.Thing} {{id: {Parameter(root.Id)}}}) RETURN {ByLabel(root.Selections, variable)} }}";
    }

    private string AnyNodes(NodesRoot root)
    {
        var (index, variable, ids) = (Fresh("i"), Fresh("n"), Parameter(root.Ids));
        return $"COLLECT {{ UNWIND range(0, size({ids}) - 1) AS {index} "
            + $"OPTIONAL MATCH ({variable}:{CypherNames.Thing} {{id: {ids}[{index}]}}) "
            + $"WITH {index}, {variable} ORDER BY {index} RETURN {ByLabel(root.Selections, variable)} }}";
    }

    private string ByLabel(IReadOnlyList<ObjectSelection> selections, string variable)
    {
        var cases = selections.Select((selection, index) =>
            $"WHEN {variable}:{CypherNames.Quote(selection.Type.Label)} THEN [{Number(index)}, {Object(selection, variable)}]");
        return $"CASE {string.Join(' ', cases)} ELSE null END";
    }
}
