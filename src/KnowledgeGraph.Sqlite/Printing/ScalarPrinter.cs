using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints single values as JSON.</summary>
internal static class ScalarPrinter
{
    public static void Print(JsonText json, Column column, string sql)
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

    public static void Computed(JsonText json, ComputedField computed, string sql)
    {
        if (computed.Scalar == ScalarKind.Boolean)
        {
            json.Expression(Boolean(sql));
        }
        else
        {
            json.Text("\"").Expression(sql).Text("\"");
        }
    }

    /// <summary>The GraphQL type of a row by its variant.</summary>
    public static string TypeName(RowScope row)
    {
        var variant = row.Type!.Variant!.Column;
        return $"CASE {row[variant]} {string.Join(' ', variant.Enum!.Values.Select(value =>
            $"WHEN {Sql.Literal(value.Name)} THEN {Sql.Literal(RecordType.VariantName(value.Name))}"))} END";
    }

    private static string Boolean(string sql) => $"CASE {sql} WHEN 1 THEN 'true' WHEN 0 THEN 'false' ELSE 'null' END";
}
