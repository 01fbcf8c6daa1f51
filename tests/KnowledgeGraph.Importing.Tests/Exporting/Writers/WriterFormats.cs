using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;
using KnowledgeGraph.Importing.Exporting.Writers.Networks;
using KnowledgeGraph.Importing.Exporting.Writers.Rdf;
using KnowledgeGraph.Importing.Exporting.Writers.References;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>The formats for other programs.</summary>
internal static class WriterFormats
{
    public static IReadOnlyList<ExportFormat> All { get; } =
        [GraphmlWriter.Format, GexfWriter.Format, FtmWriter.Format, TrigWriter.Format, BibtexWriter.Format, CslJsonWriter.Format];

    public static IEnumerable<string> Names => All.Select(format => format.Name);

    public static ExportFormat Find(string name) => All.Single(format => format.Name == name);
}
