using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>
/// Which columns of ordered rows are read. Only these are asked for: a covering index then serves, and computed rows compute nothing in vain.
/// </summary>
internal static class RowColumns
{
    /// <summary>The names of the columns that the fields read of a row.</summary>
    public static IEnumerable<string> Names(IEnumerable<OutputField> fields, RowScope row) => fields.SelectMany(output => output.Value switch
    {
        ColumnValue column => [row.Name(column.Column)],
        ReferenceValue reference when row.Carried(reference.Field) is { } carried => Names(Read(reference.Selection), carried),
        ReferenceValue reference => [row.Name(reference.Field.Column)],
        EmbeddedValue embedded => Names(embedded.Fields, row).Append(row.Name(embedded.Field.Presence)),
        ComputedValue computed => ComputedPrinter.Reads(computed.Field, row.Type!).Select(row.Name),
        ListValue { Source.Element.Storage: RecordStorage.Rows } => DenialRows.OwnerColumns(row.Type!).Select(row.Name),
        ListValue or ConnectionValue => [row.Name(row.Type!.Key)],
        TypeNameValue { Constant: null } => [row.Name(row.Type!.Variant!.Column)],
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>Everything that is read of a row as a node: the fields of each variant, and what tells the variants apart.</summary>
    public static IEnumerable<OutputField> Read(ObjectSelection selection)
    {
        var fields = selection.Variants.SelectMany(variant => variant.Fields);
        return selection.Variants.Count == 1 ? fields : fields.Append(new OutputField("", new TypeNameValue(null)));
    }
}
