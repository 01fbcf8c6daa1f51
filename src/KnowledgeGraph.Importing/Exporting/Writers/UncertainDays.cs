using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers;

/// <summary>The days between which something lies, as a record holds them.</summary>
/// <param name="From">The first possible day; the last one where only that is known.</param>
/// <param name="To">The last possible day.</param>
/// <param name="Precision">A value of the model's DatePrecision.</param>
internal sealed record UncertainDays(string From, string To, string Precision)
{
    /// <summary>Whether it is one day, and known to be that one.</summary>
    public bool IsDay => From == To && !IsOpen;

    /// <summary>Whether the first possible day is not known.</summary>
    public bool IsOpen => Precision == "AT_LATEST";

    /// <summary>The days that a field of the record holds; null where it has none.</summary>
    public static UncertainDays? Of(Row row, string field) =>
        row.Text(field + "From") is { } from ? new(from, row.Text(field + "To")!, row.Text(field + "Precision")!) : null;
}
