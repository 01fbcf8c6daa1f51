using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Sqlite.Printing;

namespace KnowledgeGraph.Sqlite.Exporting;

/// <summary>Prints a selection as one SELECT of whole records by key.</summary>
internal static class SelectionPrinter
{
    public static Statement Print(RowSelection selection)
    {
        var (context, type) = (new PrintContext(), selection.Source.Element);
        var row = new RowScope(type, context.Alias());
        var tests = selection.Filter is null ? [] : new[] { new PredicatePrinter(context).Print(selection.Filter, row) };
        var rows = PredicatePrinter.Rows(context, selection.Source, selection.Source.Arms[0], row, null, selection.Filter, tests);
        return new Statement($"SELECT {string.Join(", ", type.Columns.Select(column => row[column]))} {rows} ORDER BY {row[type.Key]}", context.Parameters);
    }
}
