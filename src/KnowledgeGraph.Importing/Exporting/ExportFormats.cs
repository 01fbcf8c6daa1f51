using KnowledgeGraph.Importing.Exporting.Writers;
using KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;
using KnowledgeGraph.Importing.Exporting.Writers.Networks;
using KnowledgeGraph.Importing.Exporting.Writers.Rdf;
using KnowledgeGraph.Importing.Exporting.Writers.References;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>The formats of the export.</summary>
public static class ExportFormats
{
    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        JsonLinesWriter.Format,
        CsvWriter.Format,
        GraphmlWriter.Format,
        GexfWriter.Format,
        FtmWriter.Format,
        TrigWriter.Format,
        BibtexWriter.Format,
        CslJsonWriter.Format,
    ];

    /// <summary>The format of that name, or null.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
