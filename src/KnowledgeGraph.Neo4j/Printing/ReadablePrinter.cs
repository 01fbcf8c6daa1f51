using System.Diagnostics;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>
/// Prints a plan as a person would ask it in Neo4j Browser: patterns instead of named indexes, a column for each root field, and maps
/// with the request's names. A cursor comes as the list of the values that it stands for.
/// </summary>
internal sealed partial class ReadablePrinter : CypherPrinter
{
    private readonly IReadOnlyList<object?> _arguments;

    private ReadablePrinter(IReadOnlyList<object?> arguments) => _arguments = arguments;

    /// <summary>Prints the plan with its arguments as parameters that Neo4j Browser sets.</summary>
    public static string Print(QueryPlan plan, IReadOnlyList<object?> arguments)
    {
        var (text, parameters) = PrintStatement(plan, arguments);
        // A line for each: of a map, Neo4j Browser makes every number a float, which no LIMIT takes.
        return string.Concat(parameters.Select(parameter => $":param {parameter.Key} => {CypherLiteral.Of(parameter.Value)};\n")) + text;
    }

    /// <summary>Prints the plan as a statement, and the parameters that it names.</summary>
    public static (string Text, IReadOnlyDictionary<string, object?> Parameters) PrintStatement(QueryPlan plan, IReadOnlyList<object?> arguments)
    {
        var printer = new ReadablePrinter(arguments);
        var columns = plan.Roots.Select(root => $"{printer.Root(root.Value)} AS {CypherNames.Quote(root.ResponseName)}").ToList();
        var text = CypherLayout.Of("RETURN " + string.Join(", ", columns));
        return (text, new CypherStatement(text, printer.Constants, printer.ComparedTexts).BindUsed(arguments));
    }

    /// <inheritdoc/>
    protected override bool NeedsTextOrder(int parameter) => _arguments[parameter] is string text && TextOrder.IsNeeded(text);

    /// <inheritdoc/>
    protected override IndexUse? Named(IndexUse? index) => null;

    /// <inheritdoc/>
    protected override string Denials(string accusation, string denial) =>
        $"CALL ({accusation}) {{ MATCH ({accusation})<-[:RESPONDS_TO]-({denial}:Statement) RETURN {denial} "
        + $"UNION MATCH ({accusation})-[:ABOUT]->(:Event)-[:PART_OF]->*(:Event)<-[:ABOUT]-({denial}:Statement) RETURN {denial} "
        + $"UNION MATCH ({accusation})-[:ABOUT]->(:Event)<-[:PART_OF]-*(:Event)<-[:ABOUT]-({denial}:Statement) RETURN {denial} }} "
        + $"WITH {denial} WHERE {denial}.kind = 'DENIES' AND {denial}.layer = {accusation}.layer AND {denial}.standing = 'ACCEPTED' WITH {denial}";

    private string Root(RootValue root) => root switch
    {
        ConstantRoot constant => CypherLiteral.Of(constant.Text),
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
        return $"head(COLLECT {{ MATCH {CypherNames.ByKey(variable, selection.Type, key)} RETURN {Object(selection, new Scope(variable, selection.Type))} }})";
    }

    private string AnyNode(NodeRoot root)
    {
        var variable = Fresh("n");
        return $"head(COLLECT {{ MATCH ({variable}:{CypherNames.Thing} {{id: {Parameter(root.Id)}}}) RETURN {ByLabel(root.Selections, variable)} }})";
    }

    private string AnyNodes(NodesRoot root)
    {
        var (id, variable) = (Fresh("i"), Fresh("n"));
        return $"[{id} IN {Parameter(root.Ids)} | head(COLLECT {{ MATCH ({variable}:{CypherNames.Thing} {{id: {id}}}) RETURN {ByLabel(root.Selections, variable)} }})]";
    }

    private string ByLabel(IReadOnlyList<ObjectSelection> selections, string variable)
    {
        var cases = selections.Select(selection =>
            $"WHEN {variable}:{CypherNames.Quote(selection.Type.Label)} THEN {Object(selection, new Scope(variable, selection.Type))}");
        return $"CASE {string.Join(' ', cases)} END";
    }
}
