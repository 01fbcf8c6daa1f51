using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>Prints a plan as one Cypher statement whose single value is a list of the roots' answers, all nested by position.</summary>
internal sealed partial class CypherPrinter
{
    private readonly Dictionary<string, object?> _constants = new(StringComparer.Ordinal);
    private readonly HashSet<int> _comparedTexts = [];
    private int _variables;

    private CypherPrinter()
    {
    }

    /// <summary>Prints the plan.</summary>
    public static CypherStatement Print(QueryPlan plan)
    {
        var printer = new CypherPrinter();
        var asked = plan.Roots.Where(root => root.Value is not ConstantRoot).ToList();
        var calls = asked.Select((root, index) => $"CALL () {{ RETURN {printer.Root(root.Value)} AS c{index} }}");
        var names = Enumerable.Range(0, asked.Count).Select(index => "c" + index);
        var text = $"{string.Join(' ', calls)} RETURN [{string.Join(", ", names)}] AS reply";
        return new CypherStatement("CYPHER 5\n" + CypherLayout.Of(text), printer._constants, printer._comparedTexts);
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

    private string Fresh(string prefix) => prefix + Number(_variables++);

    private string Constant(object? value)
    {
        var name = "c" + Number(_constants.Count);
        _constants[name] = value;
        return "$" + name;
    }

    private static string Parameter(int parameter) => "$p" + Number(parameter);

    // The API's plain JSON has no dates: they travel as text.
    private static string Parameter(int parameter, Column column) =>
        column.Scalar == ScalarKind.Date ? $"date({Parameter(parameter)})" : Parameter(parameter);

    private string ComparedText(int parameter)
    {
        _comparedTexts.Add(parameter);
        return Parameter(parameter);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string All(IEnumerable<string> conditions) => string.Join(" AND ", conditions);

    private static string Where(List<string> conditions) => conditions.Count == 0 ? "" : " WHERE " + All(conditions);

    // Tests with sub-queries come after the others, as values: in a WHERE the server plans each several times, and those within it again.
    private string Where(IReadOnlyList<string> conditions, IEnumerable<string> carried)
    {
        var (plain, deep) = (conditions.Where(test => !HasSubquery(test)).ToList(), conditions.Where(HasSubquery).ToList());
        if (deep.Count == 0)
        {
            return Where(plain);
        }

        var passes = Fresh("p");
        return $"{Where(plain)} WITH {string.Join(", ", carried)}, {All(deep)} AS {passes} WHERE {passes}";
    }

    // What stands in EXISTS and COUNT.
    private string Rows(string clauses, IReadOnlyList<string> conditions, params IEnumerable<string> carried)
    {
        var isOneMatch = clauses.StartsWith("MATCH ", StringComparison.Ordinal) && !conditions.Any(HasSubquery);
        return clauses + Where(conditions, carried) + (isOneMatch ? "" : " RETURN 1 AS found");
    }

    private static bool HasSubquery(string test) => test.Contains("{ ", StringComparison.Ordinal);
}
