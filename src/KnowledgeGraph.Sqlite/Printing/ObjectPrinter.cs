using System.Diagnostics;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints what is read of a record as JSON text.</summary>
/// <param name="context">The statement's parameters and aliases.</param>
/// <param name="joins">
/// Where records that each row leads to are joined; null where the row is read only under a condition, so that they are looked up then.
/// </param>
internal sealed class ObjectPrinter(PrintContext context, Joins? joins)
{
    /// <summary>The object of a row.</summary>
    public JsonText Print(ObjectSelection selection, RowScope row)
    {
        if (selection.Variants.Count == 1)
        {
            return Fields(selection.Variants[0].Fields, row);
        }

        var variant = row[selection.Type.Variant!.Column];
        var conditional = new ObjectPrinter(context, null);
        return new JsonText().Expression($"CASE {string.Join(' ', selection.Variants.Select(group =>
            $"WHEN {variant} IN ({Sql.Literals(group.Values!)}) THEN {conditional.Fields(group.Fields, row)}"))} END");
    }

    /// <summary>The object of the record with that key; <c>null</c> where there is none, unless one is sure to be there.</summary>
    public JsonText Referred(ObjectSelection selection, string key, bool isRequired)
    {
        if (joins is null)
        {
            return new JsonText().Expression(Lookup(context, selection, key, isRequired));
        }

        var row = new RowScope(selection.Type, joins.Add(selection.Type, key, isRequired));
        if (isRequired)
        {
            return Print(selection, row);
        }

        var found = new ObjectPrinter(context, joins.Optional()).Print(selection, row);
        return new JsonText().Expression($"iif({row[selection.Type.Key]} IS NULL, 'null', {found})");
    }

    /// <summary>The object of the record with that key, as a sub-query.</summary>
    public static string Lookup(PrintContext context, ObjectSelection selection, string key, bool isRequired = false)
    {
        var row = new RowScope(selection.Type, context.Alias());
        var joins = new Joins(context);
        var json = new ObjectPrinter(context, joins).Print(selection, row);
        var found = $"(SELECT {json} FROM {Sql.Name(selection.Type.Table)} {row.Alias}{joins} WHERE {row[selection.Type.Key]} = {key})";
        return isRequired ? found : $"coalesce({found}, 'null')";
    }

    /// <summary>An object of the fields.</summary>
    /// <param name="fields">What it holds, in order.</param>
    /// <param name="row">The row.</param>
    /// <param name="special">Prints the values that only the surrounding edge or connection knows.</param>
    public JsonText Fields(IReadOnlyList<OutputField> fields, RowScope row, Func<OutputValue, JsonText>? special = null)
    {
        var json = new JsonText();
        var separator = "{";
        foreach (var output in fields)
        {
            json.Text($"{separator}\"{output.ResponseName}\":");
            separator = ",";
            Value(json, output.Value, row, special);
        }

        return json.Text(fields.Count == 0 ? "{}" : "}");
    }

    private void Value(JsonText json, OutputValue value, RowScope row, Func<OutputValue, JsonText>? special)
    {
        switch (value)
        {
            case ColumnValue column:
                ScalarPrinter.Print(json, column.Column, row[column.Column]);
                break;
            case TypeNameValue { Constant: { } name }:
                json.Text($"\"{name}\"");
                break;
            case TypeNameValue:
                json.Text("\"").Expression(ScalarPrinter.TypeName(row)).Text("\"");
                break;
            case EmbeddedValue { Field.IsRequired: true } embedded:
                json.Append(Fields(embedded.Fields, row, special));
                break;
            case EmbeddedValue embedded:
                var members = new ObjectPrinter(context, null).Fields(embedded.Fields, row, special);
                json.Expression($"iif({row[embedded.Field.Presence]} IS NULL, 'null', {members})");
                break;
            case ReferenceValue reference when row.Carried(reference.Field) is { } carried:
                json.Append(Print(reference.Selection, carried));
                break;
            case ReferenceValue reference:
                json.Append(Referred(reference.Selection, row[reference.Field.Column], reference.Field.Column.IsRequired));
                break;
            case ComputedValue computed:
                ScalarPrinter.Computed(json, computed.Field, ComputedPrinter.Print(context, computed.Field, computed.Layers, row));
                break;
            case ConnectionValue connection:
                json.Expression(new ConnectionPrinter(context).Print(connection.Connection, row));
                break;
            case ListValue list:
                json.Append(new RowsPrinter(context).List(list, row));
                break;
            default:
                json.Append(special?.Invoke(value) ?? throw new UnreachableException(value.GetType().Name));
                break;
        }
    }
}
