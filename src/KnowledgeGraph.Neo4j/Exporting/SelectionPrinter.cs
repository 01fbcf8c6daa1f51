using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Neo4j.Printing;

namespace KnowledgeGraph.Neo4j.Exporting;

/// <summary>Prints a selection as the MATCH of a page: records <c>n</c> by key, after the key <c>$id</c>.</summary>
internal sealed class SelectionPrinter : CypherPrinter
{
    private SelectionPrinter()
    {
    }

    public static CypherStatement Print(RowSelection selection)
    {
        var (printer, type) = (new SelectionPrinter(), selection.Source.Element);
        var scope = new Scope("n", type);
        var tests = selection.Filter is null ? [] : printer.Tests(selection.Filter, scope);
        var conditions = selection.Source.Arms[0].Selectors.Select(test => Selector(test, scope)).Prepend($"{scope[type.Key]} > $id").Concat(tests);
        var text = $"MATCH (n:{CypherNames.KeyLabels(type)}) USING INDEX n:{CypherNames.Thing}({CypherNames.Quote(type.Key.Name)}){printer.Where([.. conditions], ["n"])}";
        return new CypherStatement(text, printer.Constants, printer.ComparedTexts);
    }
}
