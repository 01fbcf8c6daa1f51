using System.Diagnostics;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints a plan as one SQL statement that answers one row with one text: the JSON object of the root fields.</summary>
public static class SqlPrinter
{
    /// <summary>The statement of a plan.</summary>
    public static Statement Print(QueryPlan plan)
    {
        var context = new PrintContext();
        var json = new JsonText();
        var separator = "{";
        foreach (var root in plan.Roots)
        {
            json.Text($"{separator}\"{root.ResponseName}\":");
            separator = ",";
            Root(json, root.Value, context);
        }

        json.Text(plan.Roots.Count == 0 ? "{}" : "}");
        return new Statement($"SELECT {json}", context.Parameters);
    }

    private static void Root(JsonText json, RootValue root, PrintContext context)
    {
        switch (root)
        {
            case ConstantRoot constant:
                json.Text($"\"{constant.Text}\"");
                break;
            case LookupRoot lookup:
                json.Expression(ObjectPrinter.Lookup(context, lookup.Selection, context.Parameter(lookup.Id)));
                break;
            case NodeRoot node:
                json.Expression(Any(context, node.Selections, context.Parameter(node.Id)));
                break;
            case NodesRoot nodes:
                json.Expression("(SELECT concat('[', group_concat(" + Any(context, nodes.Selections, "i.value") + ", ','), ']') "
                    + $"FROM (SELECT value FROM json_each({context.Parameter(nodes.Ids, ParameterEncoding.JsonArray)}) ORDER BY key LIMIT -1) i)");
                break;
            case ConnectionRoot connection:
                json.Expression(new ConnectionPrinter(context).Print(connection.Connection, null));
                break;
            case SearchRoot search:
                json.Expression(new SearchPrinter(context).Print(search.Search));
                break;
            default:
                throw new UnreachableException(root.GetType().Name);
        }
    }

    private static string Any(PrintContext context, IReadOnlyList<ObjectSelection> selections, string key) =>
        $"coalesce((SELECT CASE g.type {string.Join(' ', selections.Select(selection =>
            $"WHEN {Sql.Literal(selection.Type.Name)} THEN {ObjectPrinter.Lookup(context, selection, "g.id", isRequired: true)}"))} END FROM thing g WHERE g.id = {key}), 'null')";
}
