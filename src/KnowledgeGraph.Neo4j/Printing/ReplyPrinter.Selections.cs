using System.Diagnostics;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Objects: what is read from one record, as a list by position.</content>
internal sealed partial class ReplyPrinter
{
    private string Object(ObjectSelection selection, string variable) => Object(selection, new Scope(variable, selection.Type));

    // Where the variants differ, the list begins with the number of the one that applies.
    private string Object(ObjectSelection selection, Scope scope)
    {
        if (selection.Variants.Count == 1)
        {
            return List(selection.Variants[0].Fields, scope);
        }

        var lists = selection.Variants.Select((variant, index) => (variant.Values, Text: List(variant.Fields, scope, Number(index)))).ToList();
        var column = scope[selection.Type.Variant!.Column];
        var cases = lists[..^1].Select(list => $"WHEN {column} IN [{string.Join(", ", list.Values!.Select(value => $"'{value}'"))}] THEN {list.Text}");
        return $"CASE {string.Join(' ', cases)} ELSE {lists[^1].Text} END";
    }

    private string List(IReadOnlyList<OutputField> fields, Scope scope, params IEnumerable<string> first)
    {
        var values = fields.Select(field => field.Value).Where(value => !ConnectionLayout.IsSilent(value)).Select(value => Value(value, scope));
        return $"[{string.Join(", ", first.Concat(values))}]";
    }

    private string Value(OutputValue value, Scope scope) => value switch
    {
        ColumnValue column => scope[column.Column],
        TypeNameValue => scope[scope.Type.Variant!.Column],
        EmbeddedValue { Field.IsRequired: true } embedded => List(embedded.Fields, scope),
        EmbeddedValue embedded => $"CASE WHEN {scope[embedded.Field.Presence]} IS NULL THEN null ELSE {List(embedded.Fields, scope)} END",
        ReferenceValue { Field: var field } reference => Found(reference.Selection, scope.Reached.Use(field.Column), scope[field.Column], field.IsRequired),
        ComputedValue computed => Rule(computed.Field.Rule, scope.Variable, computed.Layers),
        ConnectionValue connection => Connection(connection.Connection, scope.Variable),
        ListValue list => Rows(list, scope.Variable),
        NodeValue node => Node(node.Selection, scope),
        _ => throw new UnreachableException($"No Cypher for the value {value.GetType().Name}."),
    };

    private string Node(ObjectSelection selection, Scope row) =>
        row.NodeType is null ? $"[{Object(selection, row)}]" : Found(selection, row.Node, row.NodeKey, row.IsNodeRequired);

    // A list of one record or none, so that a sub-query needs no function around it, which would hide its plan.
    private string Found(ObjectSelection selection, string? reached, string key, bool isRequired)
    {
        if (reached is null)
        {
            return Lookup(selection, key);
        }

        var found = $"[{Object(selection, reached)}]";
        return isRequired ? found : $"CASE WHEN {key} IS NULL THEN [] ELSE {found} END";
    }
}
