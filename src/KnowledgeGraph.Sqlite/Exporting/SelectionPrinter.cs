using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Sqlite.Printing;

namespace KnowledgeGraph.Sqlite.Exporting;

/// <summary>Prints a selection as one SELECT of whole records by key.</summary>
internal static class SelectionPrinter
{
    public static Statement Print(RowSelection selection)
    {
        var (context, type) = (new PrintContext(), selection.Source.Element);
        var row = new RowScope(type, context.Alias());
        var (arm, filter) = (selection.Source.Arms[0], selection.Filter);
        IEnumerable<string> tests =
        [
            .. arm.Selectors.Select(selector => Selected(context, selector, row)),
            .. filter is null ? [] : new[] { new PredicatePrinter(context).Print(filter, row) },
        ];
        var rows = PredicatePrinter.Rows(context, selection.Source, arm with { Selectors = [] }, row, null, filter, tests);
        return new Statement($"SELECT {string.Join(", ", type.Columns.Select(column => row[column]))} {rows} ORDER BY {row[type.Key]}", context.Parameters);
    }

    // Most rows pass: through their index each would be looked up, and all sorted. The plus keeps SQLite from it (SQLite manual, "The SQLite Query Optimizer Overview").
    private static string Selected(PrintContext context, SelectorTest selector, RowScope row) =>
        $"+{row[selector.Column]} IN ({string.Join(", ", selector.Parameters.Select(value => context.Parameter(value)))})";
}
