using System.Diagnostics;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints what is read of a record as an expression whose text is JSON.</summary>
internal sealed class ObjectPrinter(PrintContext context)
{
    /// <summary>The object of a row.</summary>
    public string Print(ObjectSelection selection, string alias)
    {
        if (selection.Variants.Count == 1)
        {
            return Fields(selection.Variants[0].Fields, selection.Type, new RowScope(alias));
        }

        var variant = Sql.Column(alias, selection.Type.Variant!.Column);
        return $"CASE {string.Join(' ', selection.Variants.Select(group =>
            $"WHEN {variant} IN ({Sql.Literals(group.Values!)}) THEN {Fields(group.Fields, selection.Type, new RowScope(alias))}"))} END";
    }

    /// <summary>The object of the record with that key; <c>'null'</c> where there is none, unless one is sure to be there.</summary>
    public string Lookup(ObjectSelection selection, string key, bool isRequired = false)
    {
        var alias = context.Alias();
        var found = $"(SELECT {Print(selection, alias)} FROM {Sql.Name(selection.Type.Table)} {alias} WHERE {Sql.Column(alias, selection.Type.Key)} = {key})";
        return isRequired ? found : $"coalesce({found}, 'null')";
    }

    /// <summary>An object of the fields.</summary>
    /// <param name="fields">What it holds, in order.</param>
    /// <param name="type">The row's type.</param>
    /// <param name="row">The row.</param>
    /// <param name="special">Prints the values that only the surrounding edge or connection knows.</param>
    public string Fields(IReadOnlyList<OutputField> fields, RecordType type, RowScope row, Func<OutputValue, string>? special = null)
    {
        var json = new JsonText();
        var separator = "{";
        foreach (var output in fields)
        {
            json.Text($"{separator}\"{output.ResponseName}\":");
            separator = ",";
            Value(json, output.Value, type, row, special);
        }

        return json.Text(fields.Count == 0 ? "{}" : "}").ToString();
    }

    private void Value(JsonText json, OutputValue value, RecordType type, RowScope row, Func<OutputValue, string>? special)
    {
        switch (value)
        {
            case ColumnValue column:
                Scalar(json, column.Column, Sql.Column(row.Alias, column.Column));
                break;
            case TypeNameValue { Constant: { } name }:
                json.Text($"\"{name}\"");
                break;
            case TypeNameValue:
                json.Text("\"").Expression(TypeName(type, row.Alias)).Text("\"");
                break;
            case EmbeddedValue embedded:
                var members = Fields(embedded.Fields, type, row, special);
                json.Expression(embedded.Field.IsRequired
                    ? members
                    : $"iif({Sql.Column(row.Alias, embedded.Field.Presence)} IS NULL, 'null', {members})");
                break;
            case ReferenceValue reference:
                json.Expression(Lookup(reference.Selection, Sql.Column(row.Alias, reference.Field.Column), reference.Field.Column.IsRequired));
                break;
            case ComputedValue computed:
                Computed(json, computed, row);
                break;
            case ConnectionValue connection:
                json.Expression(new ConnectionPrinter(context).Print(connection.Connection, row.Alias + ".id"));
                break;
            case ListValue list:
                json.Expression(new RowsPrinter(context).List(list, row.Alias + ".id"));
                break;
            default:
                json.Expression(special?.Invoke(value) ?? throw new UnreachableException(value.GetType().Name));
                break;
        }
    }

    private void Computed(JsonText json, ComputedValue computed, RowScope row)
    {
        var value = ComputedPrinter.Print(context, computed.Field, computed.Layers, row.Alias);
        if (computed.Field.Scalar == ScalarKind.Boolean)
        {
            json.Expression(Boolean(value));
        }
        else
        {
            json.Text("\"").Expression(value).Text("\"");
        }
    }

    private static void Scalar(JsonText json, Column column, string sql)
    {
        if (column.IsList || (column.Scalar == ScalarKind.Int && column.IsRequired))
        {
            json.Expression(sql);
        }
        else if (column.Scalar == ScalarKind.Int)
        {
            json.Expression($"coalesce({sql}, 'null')");
        }
        else if (column.Scalar == ScalarKind.Boolean)
        {
            json.Expression(Boolean(sql));
        }
        else if (column.IsRequired && column.Scalar != ScalarKind.String)
        {
            // Ids, days, instants and enums hold no character that JSON escapes.
            json.Text("\"").Expression(sql).Text("\"");
        }
        else
        {
            json.Expression($"json_quote({sql})");
        }
    }

    private static string Boolean(string sql) => $"CASE {sql} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END";

    private static string TypeName(RecordType type, string alias) =>
        $"CASE {Sql.Column(alias, type.Variant!.Column)} {string.Join(' ', type.Variant.Column.Enum!.Values.Select(value =>
            $"WHEN {Sql.Literal(value.Name)} THEN {Sql.Literal(RecordType.VariantName(value.Name))}"))} END";
}
