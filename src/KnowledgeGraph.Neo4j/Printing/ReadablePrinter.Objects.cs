using System.Diagnostics;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>Objects: maps with the names of the request.</content>
internal sealed partial class ReadablePrinter
{
    private string Object(ObjectSelection selection, Scope scope)
    {
        if (selection.Variants.Count == 1)
        {
            return Map(selection.Variants[0].Fields, scope);
        }

        var column = scope[selection.Type.Variant!.Column];
        var maps = selection.Variants.Select(variant => (variant.Values, Text: Map(variant.Fields, scope))).ToList();
        var cases = maps[..^1].Select(map => $"WHEN {column} IN [{string.Join(", ", map.Values!.Select(CypherLiteral.Of))}] THEN {map.Text}");
        return $"CASE {string.Join(' ', cases)} ELSE {maps[^1].Text} END";
    }

    private string Map(IReadOnlyList<OutputField> fields, Scope scope) => Map(fields, value => Value(value, scope));

    private static string Map(IReadOnlyList<OutputField> fields, Func<OutputValue, string> print) =>
        $"{{{string.Join(", ", fields.Select(field => $"{CypherNames.Quote(field.ResponseName)}: {print(field.Value)}"))}}}";

    private string Value(OutputValue value, Scope scope) => value switch
    {
        ColumnValue column => scope[column.Column],
        TypeNameValue { Constant: { } name } => CypherLiteral.Of(name),
        TypeNameValue => TypeName(scope[scope.Type.Variant!.Column], scope.Type.Variant.Column),
        EmbeddedValue { Field.IsRequired: true } embedded => Map(embedded.Fields, scope),
        EmbeddedValue embedded => $"CASE WHEN {scope[embedded.Field.Presence]} IS NOT NULL THEN {Map(embedded.Fields, scope)} END",
        ReferenceValue { Field: var field } reference => Found(reference.Selection, scope.Reached.Use(field.Column), scope[field.Column], field.IsRequired),
        ComputedValue computed => Rule(computed.Field.Rule, scope.Variable, computed.Layers),
        ConnectionValue connection => Connection(connection.Connection, scope.Variable),
        ListValue list => Rows(list, scope.Variable),
        NodeValue node => Node(node.Selection, scope),
        _ => throw new UnreachableException($"No Cypher for the value {value.GetType().Name}."),
    };

    private static string TypeName(string value, Column column)
    {
        var cases = column.Enum!.Values.Select(each => $"WHEN {CypherLiteral.Of(each.Name)} THEN {CypherLiteral.Of(RecordType.VariantName(each.Name))}");
        return $"CASE {value} {string.Join(' ', cases)} END";
    }

    private string Node(ObjectSelection selection, Scope row) =>
        row.NodeType is null ? Object(selection, row) : Found(selection, row.Node, row.NodeKey, row.IsNodeRequired);

    private string Found(ObjectSelection selection, string? reached, string key, bool isRequired)
    {
        if (reached is null)
        {
            return Lookup(selection, key);
        }

        var found = Object(selection, new Scope(reached, selection.Type));
        return isRequired ? found : $"CASE WHEN {key} IS NOT NULL THEN {found} END";
    }

    private string Rows(ListValue list, string owner)
    {
        var part = new RowsPart(list.Source, list.Filter, list.Order, list.First is { } first ? Parameter(first) : null, null);
        return Collect(part, owner, (row, _) => Node(list.Item, row));
    }
}
