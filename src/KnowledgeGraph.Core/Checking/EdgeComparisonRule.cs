using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking;

/// <summary>A rule that compares edges that are there with those that follow from statements.</summary>
/// <param name="name">The name under which its findings are told.</param>
/// <param name="findings">Takes what does not hold.</param>
public abstract class EdgeComparisonRule(string name, Findings findings) : CheckRule(name, findings)
{
    /// <summary>Compares.</summary>
    /// <param name="stored">The edges that are there.</param>
    /// <param name="expected">Those that follow from statements.</param>
    protected void Compare(IEnumerable<Row> stored, IEnumerable<Row> expected)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var derived = expected.ToDictionary(row => row.Id, StringComparer.Ordinal);
        foreach (var row in stored)
        {
            if (!derived.Remove(row.Id, out var right))
            {
                Report(row, $"It does not follow from statement '{row.Text("statementId")}'; expected it not to be there.");
            }
            else if (row.Type.Columns.FirstOrDefault(column => !StoredContent.IsSame(row[column], right[column])) is { } column)
            {
                Report(row, $"Its '{column}' is '{row[column]}'; expected '{right[column]}', as follows from statement '{row.Text("statementId")}'.");
            }
        }

        foreach (var row in derived.Values)
        {
            Report(row, $"It follows from statement '{row.Text("statementId")}' and is not there.");
        }
    }
}
