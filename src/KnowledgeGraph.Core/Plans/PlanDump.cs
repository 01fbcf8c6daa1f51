using System.Text;

namespace KnowledgeGraph.Core.Plans;

/// <summary>A plan as indented text, the same for the same plan: for logs and for the cases' expected files.</summary>
public static class PlanDump
{
    /// <summary>Writes a plan, one field a line.</summary>
    public static string Write(QueryPlan plan)
    {
        var lines = new Lines();
        foreach (var root in plan.Roots)
        {
            Root(lines, root);
        }

        lines.Add(0, "parameters " + string.Join(", ", plan.Parameters.Select(
            (parameter, index) => $"${index} {(parameter.IsList ? $"[{parameter.Scalar}]" : parameter.Scalar)}")));
        return lines.ToString();
    }

    private static void Root(Lines lines, RootField root)
    {
        switch (root.Value)
        {
            case LookupRoot lookup:
                lines.Add(0, $"{root.ResponseName}: lookup {lookup.Selection.Type} ${lookup.Id}");
                Selection(lines, 1, lookup.Selection);
                break;
            case NodeRoot node:
                lines.Add(0, $"{root.ResponseName}: node ${node.Id}");
                Choices(lines, 1, node.Selections);
                break;
            case NodesRoot nodes:
                lines.Add(0, $"{root.ResponseName}: nodes ${nodes.Ids}");
                Choices(lines, 1, nodes.Selections);
                break;
            case ConnectionRoot connection:
                Connection(lines, 0, root.ResponseName, connection.Connection);
                break;
            case SearchRoot search:
                Search(lines, root.ResponseName, search.Search);
                break;
            case ConstantRoot constant:
                lines.Add(0, $"{root.ResponseName}: constant {constant.Text}");
                break;
            default:
                lines.Add(0, $"{root.ResponseName}: {root.Value}");
                break;
        }
    }

    private static void Choices(Lines lines, int depth, IEnumerable<ObjectSelection> selections)
    {
        foreach (var selection in selections)
        {
            lines.Add(depth, $"if {selection.Type}");
            Selection(lines, depth + 1, selection);
        }
    }

    private static void Search(Lines lines, string name, SearchConnection search)
    {
        lines.Add(0, $"{name}: search ${search.Text}");
        foreach (var arm in search.Arms)
        {
            lines.Add(1, $"in {arm.Type}{PlanText.Selectors(arm.Selectors)}");
        }

        lines.Add(1, "order rank, name, id");
        lines.Add(1, PlanText.Page(search.Page));
        Fields(lines, 1, search.Fields);
    }

    private static void Connection(Lines lines, int depth, string name, Connection connection)
    {
        lines.Add(depth, $"{name}: connection {PlanText.Source(connection.Source)}");
        Rows(lines, depth + 1, connection.Filter, connection.Order);
        lines.Add(depth + 1, PlanText.Page(connection.Page));
        Fields(lines, depth + 1, connection.Fields);
    }

    private static void Rows(Lines lines, int depth, Predicate? filter, IReadOnlyList<SortKey> order)
    {
        if (filter is not null)
        {
            lines.Add(depth, "where " + PlanText.Predicate(filter));
        }

        lines.Add(depth, "order " + PlanText.Order(order));
    }

    private static void Selection(Lines lines, int depth, ObjectSelection selection)
    {
        foreach (var variant in selection.Variants)
        {
            if (variant.Values is null)
            {
                Fields(lines, depth, variant.Fields);
            }
            else
            {
                lines.Add(depth, $"when {selection.Type.Variant?.Name} in {string.Join(' ', variant.Values)}");
                Fields(lines, depth + 1, variant.Fields);
            }
        }
    }

    private static void Fields(Lines lines, int depth, IEnumerable<OutputField> fields)
    {
        foreach (var field in fields)
        {
            Field(lines, depth, field.ResponseName, field.Value);
        }
    }

    private static void Field(Lines lines, int depth, string name, OutputValue value)
    {
        if (value is ConnectionValue connection)
        {
            Connection(lines, depth, name, connection.Connection);
            return;
        }

        lines.Add(depth, $"{name}: {PlanText.Value(value)}");
        switch (value)
        {
            case ListValue list:
                Rows(lines, depth + 1, list.Filter, list.Order);
                Selection(lines, depth + 1, list.Item);
                break;
            case EmbeddedValue { Fields: var fields }:
                Fields(lines, depth + 1, fields);
                break;
            case EdgesValue { Fields: var fields }:
                Fields(lines, depth + 1, fields);
                break;
            case PageInfoValue { Fields: var fields }:
                Fields(lines, depth + 1, fields);
                break;
            case ReferenceValue { Selection: var selection }:
                Selection(lines, depth + 1, selection);
                break;
            case NodeValue { Selection: var selection }:
                Selection(lines, depth + 1, selection);
                break;
            case NodesValue { Selection: var selection }:
                Selection(lines, depth + 1, selection);
                break;
            case FoundNodeValue { Selections: var selections }:
                Choices(lines, depth + 1, selections);
                break;
            case FoundNodesValue { Selections: var selections }:
                Choices(lines, depth + 1, selections);
                break;
        }
    }

    private sealed class Lines
    {
        private readonly StringBuilder _text = new();

        public void Add(int depth, string line) => _text.Append(' ', 2 * depth).Append(line).Append('\n');

        public override string ToString() => _text.ToString();
    }
}
