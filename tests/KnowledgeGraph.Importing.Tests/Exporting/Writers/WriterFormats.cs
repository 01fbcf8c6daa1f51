using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Importing.Exporting.Writers;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>The formats for other programs.</summary>
internal static class WriterFormats
{
    public static IReadOnlyList<ExportFormat> All { get; } = [.. ExportFormats.All.Except([JsonLinesWriter.Format, CsvWriter.Format])];

    public static IEnumerable<string> Names => All.Select(format => format.Name);

    public static ExportFormat Find(string name) => All.Single(format => format.Name == name);
}
