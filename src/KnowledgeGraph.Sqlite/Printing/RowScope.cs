using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>The row that an expression speaks of.</summary>
/// <param name="Type">The row's type; null for a page of what search found.</param>
/// <param name="Alias">Its alias.</param>
/// <param name="NodeKey">The expression of its node's key, inside a collection over links.</param>
/// <param name="Prefix">What the names of its columns begin with, where it stands in the columns of another row.</param>
internal sealed record RowScope(RecordType? Type, string Alias, string? NodeKey = null, string Prefix = "")
{
    /// <summary>The expression of a column.</summary>
    public string this[Column column] => $"{Alias}.{Name(column)}";

    /// <summary>The name of a column among those of the rows that it is read from.</summary>
    public string Name(Column column) => Prefix.Length == 0 ? Sql.Name(column.SqlName) : $"\"{Prefix}{column.SqlName}\"";

    /// <summary>The record that a reference leads to, where the row carries its columns; null where it has to be looked up.</summary>
    public RowScope? Carried(ReferenceField reference) =>
        DenialRows.Carries(Type!, reference) ? new RowScope(reference.Target, Alias, null, DenialRows.Prefix) : null;
}
