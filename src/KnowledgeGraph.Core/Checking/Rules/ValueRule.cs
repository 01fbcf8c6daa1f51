using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>A record has every value that the model requires, and names of enums that are theirs.</summary>
internal sealed class ValueRule(Findings findings) : CheckRule("value", findings)
{
    /// <summary>The records that lack nothing; the other rules look at no others.</summary>
    public static IReadOnlyList<Row> Whole(IReadOnlyList<Row> rows) => rows.All(IsWhole) ? rows : [.. rows.Where(IsWhole)];

    public override ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            foreach (var column in type.Columns)
            {
                Check(row, column);
            }
        }

        return ValueTask.CompletedTask;
    }

    private void Check(Row row, Column column)
    {
        if (row[column] is null && column.IsRequired)
        {
            Report(row, $"It has no '{column}'; expected one.");
        }
        else if (column.Enum is { } names && row[column] is string name && !names.Contains(name))
        {
            Report(row, $"Its '{column}' is '{name}'; expected one of {string.Join(", ", names.Values.Select(value => value.Name))}.");
        }
    }

    private static bool IsWhole(Row row)
    {
        foreach (var column in row.Type.Columns)
        {
            if (column.IsRequired && row[column] is null)
            {
                return false;
            }
        }

        return true;
    }
}
