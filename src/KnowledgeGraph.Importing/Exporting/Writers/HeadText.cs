using System.Globalization;

namespace KnowledgeGraph.Importing.Exporting.Writers;

/// <summary>One line for people that says what an export is of.</summary>
internal static class HeadText
{
    public static string Of(ExportHead head) =>
        string.Create(CultureInfo.InvariantCulture, $"The graph as of revision {head.Revision.Number} ({head.Revision.Time}). Query: {head.Query}");
}
