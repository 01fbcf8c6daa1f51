namespace KnowledgeGraph.Core.Writing;

/// <summary>Tells whether what is stored is what the input says.</summary>
internal static class StoredContent
{
    private static readonly string[] _statement =
        ["gist", "datePrecision", "dateBasis", "confidence", "respondsToId", "note", "coder", "speakerNote"];

    private static readonly string[] _source =
        ["textHash", "quote", "via", "reportedFrom", "reportedTo", "reportedPrecision", "reportedBasis"];

    public static void RequireSameStatement(Row stored, Row row, string path) => RequireSame(_statement, stored, row, path);

    public static void RequireSameSource(Row stored, Row row, string path) => RequireSame(_source, stored, row, path);

    /// <summary>Whether two records of one type differ in anything but their revision.</summary>
    public static bool Differs(Row one, Row other) =>
        one.Type.Columns.Any(column => column.Name != "revision" && !IsSame(one[column], other[column]));

    public static bool IsSame(object? one, object? other) => (one, other) switch
    {
        (IEnumerable<string> left, IEnumerable<string> right) => left.SequenceEqual(right, StringComparer.Ordinal),
        _ => Equals(one, other),
    };

    private static void RequireSame(string[] columns, Row stored, Row row, string path)
    {
        foreach (var column in columns.Select(row.Type.Column).Where(column => !IsSame(stored[column], row[column])))
        {
            var name = FieldPaths.Of(row.Type, column);
            throw Refusal.Conflict($"{path}.{name}", $"{row.Type.Name} '{row.Id}' is recorded with the {name} '{stored[column] ?? "null"}'; "
                + $"found '{row[column] ?? "null"}'.", name);
        }
    }
}
