using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Tells whether what is stored is what the input says.</summary>
internal static class StoredContent
{
    private static readonly string[] _statement =
        ["gist", "datePrecision", "dateBasis", "confidence", "respondsToId", "note", "coder", "speakerNote"];

    private static readonly string[] _source =
        ["textHash", "quote", "via", "reportedFrom", "reportedTo", "reportedPrecision", "reportedBasis", "confidence"];

    public static void RequireSameStatement(Row stored, Row row, string path) => RequireSame(_statement.Select(stored.Type.Column), stored, row, path);

    public static void RequireSameSource(Row stored, Row row, string path) => RequireSame(_source.Select(stored.Type.Column), stored, row, path);

    /// <summary>Refuses values that are not the stored ones.</summary>
    public static void RequireSame(Row stored, Row row, string path) =>
        RequireSame(stored.Type.Columns.Where(column => column.Name != "revision"), stored, row, path);

    /// <summary>Whether two records of one type differ in anything but their revision.</summary>
    public static bool Differs(Row one, Row other) =>
        one.Type.Columns.Any(column => column.Name != "revision" && !IsSame(one[column], other[column]));

    public static bool IsSame(object? one, object? other) => (one, other) switch
    {
        (IEnumerable<string> left, IEnumerable<string> right) => left.SequenceEqual(right, StringComparer.Ordinal),
        _ => Equals(one, other),
    };

    private static void RequireSame(IEnumerable<Column> columns, Row stored, Row row, string path)
    {
        foreach (var column in columns.Where(column => !IsSame(stored[column], row[column])))
        {
            var name = FieldPaths.Of(row.Type, column);
            throw Refusal.Conflict($"{path}.{name}", $"{row.Type.Name} '{row.Id}' is recorded with the {name} '{Show(stored[column])}'; "
                + $"found '{Show(row[column])}'.", name);
        }
    }

    private static object Show(object? value) => value switch
    {
        null => "null",
        IEnumerable<string> list => string.Join(", ", list),
        _ => value,
    };
}
