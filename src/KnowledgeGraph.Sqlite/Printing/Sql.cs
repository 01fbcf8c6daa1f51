using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Names as SQL writes them; they come from the model alone.</summary>
internal static class Sql
{
    private static readonly HashSet<string> _keywords = new(StringComparer.Ordinal) { "from", "to", "as", "by", "end", "key", "order", "group", "index", "values", "references", "table", "where" };

    public static string Name(string name) => _keywords.Contains(name) ? $"\"{name}\"" : name;

    public static string Column(string alias, Column column) => $"{alias}.{Name(column.SqlName)}";

    /// <summary>A text of ours (a response name, a type's name) as a literal.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Literals(IEnumerable<string> texts) => string.Join(", ", texts.Select(Literal));
}
