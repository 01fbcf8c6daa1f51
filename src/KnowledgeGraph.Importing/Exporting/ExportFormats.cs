using KnowledgeGraph.Importing.Exporting.Writers;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>The formats of the export.</summary>
public static class ExportFormats
{
    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        JsonLinesWriter.Format,
        CsvWriter.Format,
    ];

    /// <summary>The format of that name, or null.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
