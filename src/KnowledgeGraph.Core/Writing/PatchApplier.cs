using System.Globalization;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Sets on a record what a patch says, and checks what comes of it.</summary>
internal static class PatchApplier
{
    /// <summary>Sets the patch's values; an absent one stays, null clears it.</summary>
    public static void Set(Row row, RecordPatch patch, string path)
    {
        foreach (var (name, value) in patch.Values)
        {
            var column = row.Type.FindColumn(name)
                ?? throw new UnknownFieldException($"{row.Type.Name} has no field '{name}'.") { Path = $"{path}.{name}" };
            if (IsKept(row.Type, column))
            {
                throw Refusal.Invalid($"{path}.{FieldPaths.Of(row.Type, column)}", $"'{name}' is set by the service; expected it to be absent.");
            }

            row[column] = Convert(column, value, $"{path}.{FieldPaths.Of(row.Type, column)}");
        }

        foreach (var list in row.Type.Columns.Where(column => column.IsList && row[column] is null))
        {
            row[list] = Array.Empty<string>();
        }
    }

    /// <summary>Checks the whole record.</summary>
    public static void Check(GraphModel model, Row row, bool isNew, string path)
    {
        var missing = row.Type.Columns.Where(column => column.IsRequired && row[column] is null && !IsKept(row.Type, column))
            .Select(column => FieldPaths.Of(row.Type, column)).ToList();
        if (missing.Count > 0)
        {
            throw isNew
                ? Refusal.Invalid(path, $"A new {row.Type.Name} needs {string.Join(", ", missing)}.")
                : Refusal.Invalid($"{path}.{missing[0]}", $"{row.Type.Name} needs {string.Join(", ", missing)}; null cannot clear that.");
        }

        foreach (var text in row.Type.Columns.Where(column => column is { Scalar: ScalarKind.String, IsRequired: true, IsList: false }))
        {
            WriteRules.CheckFilled((string?)row[text], $"{path}.{FieldPaths.Of(row.Type, text)}");
        }

        foreach (var date in row.Type.Fields.OfType<EmbeddedField>().Where(embedded => embedded.Type.Name == "UncertainDate"))
        {
            CheckDate(model, row, date, path);
        }

        if (row.Type.FindColumn("from") is { } from && row.Type.FindColumn("to") is { } to)
        {
            WriteRules.CheckSpan((string?)row[from], (string?)row[to], path + ".from");
        }
    }

    // The key, the revision and copied values are the planner's to set.
    private static bool IsKept(RecordType type, Column column) => column == type.Key || type.Fields.Any(member => member switch
    {
        ReferenceField { Target.Storage: RecordStorage.Journal } reference => reference.Column == column,
        PropertyField { CopiedFrom: not null } property => property.Column == column,
        _ => false,
    });

    private static void CheckDate(GraphModel model, Row row, EmbeddedField date, string path)
    {
        var members = date.Fields.OfType<PropertyField>().ToDictionary(member => member.Name, member => (string?)row[member.Column], StringComparer.Ordinal);
        var missing = members.Where(member => member.Value is null).Select(member => member.Key).ToList();
        if (missing.Count == 0)
        {
            WriteRules.CheckDate(model, new UncertainDateDraft(members["from"]!, members["to"]!, members["precision"]!, members["basis"]!), $"{path}.{date.Name}");
        }
        else if (missing.Count < members.Count)
        {
            throw Refusal.Invalid($"{path}.{date.Name}.{missing[0]}", $"'{date.Name}' lacks {string.Join(", ", missing)}; expected all of "
                + $"{string.Join(", ", members.Keys)}, or none.");
        }
    }

    private static object? Convert(Column column, object? value, string path)
    {
        if (column.IsList)
        {
            return value switch
            {
                null => null,
                IEnumerable<string> items => items.Select(item => (string)Scalar(column, item, path)).ToArray(),
                _ => throw Unfit(column, value, path),
            };
        }

        return value is null ? null : Scalar(column, value, path);
    }

    private static object Scalar(Column column, object value, string path)
    {
        switch (column.Scalar, value)
        {
            case (ScalarKind.Int, int number):
                return (long)number;
            case (ScalarKind.Int, long) or (ScalarKind.Boolean, bool) or (ScalarKind.Id or ScalarKind.String or ScalarKind.DateTime, string):
                break;
            case (ScalarKind.Date, string day):
                WriteRules.CheckDay(day, path);
                break;
            case (ScalarKind.Enum, string name):
                WriteRules.CheckEnum(column.Enum!, name, path);
                break;
            default:
                throw Unfit(column, value, path);
        }

        if (column.Name == "textHash")
        {
            WriteRules.CheckTextHash((string)value, path);
        }

        return column.Name == "length" && value is < 0L ? throw Refusal.Invalid(path, $"'{value}' is no length; expected 0 or more.") : value;
    }

    private static InvalidRequestException Unfit(Column column, object value, string path) => Refusal.Invalid(path, string.Create(
        CultureInfo.InvariantCulture, $"'{value}' does not fit; expected {(column.IsList ? "a list of " : "")}{column.Enum?.Name ?? column.Scalar.ToString()}."));
}
