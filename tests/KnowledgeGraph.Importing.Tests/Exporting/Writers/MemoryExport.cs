using System.Text;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.TestKit;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>Exports from a graph in memory: a few statements, and all that they lead to.</summary>
internal sealed class MemoryExport(GraphModel model, MemoryGraph graph, Func<Row, bool> selects)
{
    private static readonly string[] _references = ["speakerId", "subjectId", "eventId", "respondsToId", "retractionReplacementId"];

    public string Write(ExportFormat format)
    {
        using var stream = new MemoryStream();
        var writer = format.Open(model, stream);
        var statements = Rows("Statement").Where(selects).Select(Exported).ToList();
        writer.Begin(new ExportHead(graph.Revisions[^1], """{"layers":["CURATED","MACHINE"]}"""));
        if (format.Content.HasFlag(ExportContent.Revisions))
        {
            writer.Write(graph.Revisions);
        }

        WriteNamed(format, writer, statements);
        foreach (var batch in format.Content.HasFlag(ExportContent.Statements) ? statements.Chunk(2) : [])
        {
            writer.Write(batch);
        }

        writer.End();
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    private void WriteNamed(ExportFormat format, IGraphWriter writer, List<ExportedStatement> statements)
    {
        var ids = statements.SelectMany(statement => statement.Named.Keys).ToHashSet(StringComparer.Ordinal);
        var count = 0;
        while (count < ids.Count)
        {
            count = ids.Count;
            ids.UnionWith(LedTo(ids).OfType<string>().ToList());
        }

        foreach (var (type, owner, content) in new[]
        {
            ("Document", "id", ExportContent.Documents), ("Actor", "id", ExportContent.Things), ("Event", "id", ExportContent.Things),
            ("Affiliation", "memberId", ExportContent.Things), ("Involves", "eventId", ExportContent.Things),
        })
        {
            if (format.Content.HasFlag(content))
            {
                writer.Write(model.Record(type), [.. Rows(type).Where(row => ids.Contains(row.Text(owner)!))]);
            }
        }
    }

    private IEnumerable<string?> LedTo(HashSet<string> ids) =>
    [
        .. Rows("Event").Where(row => ids.Contains(row.Id)).Select(row => row.Text("partOfId")),
        .. Rows("Involves").Where(row => ids.Contains(row.Text("eventId")!)).Select(row => row.Text("actorId")),
        .. Rows("Affiliation").Where(row => ids.Contains(row.Text("memberId")!)).Select(row => row.Text("wholeId")),
    ];

    private ExportedStatement Exported(Row statement)
    {
        var (principals, targets, sources) = (LinksOf("OnBehalfOf", "actorId"), LinksOf("Targets", "actorId"), LinksOf("Source", "documentId"));
        var ids = _references.Select(statement.Text)
            .Concat(principals.Concat(targets).Select(link => link.Text("actorId")))
            .Concat(sources.Select(source => source.Text("documentId"))).ToHashSet();
        var named = model.Nodes.SelectMany(type => Rows(type.Name)).Where(row => ids.Contains(row.Id)).ToDictionary(row => row.Id);
        var review = Rows("Review").FirstOrDefault(row => row.Text("statementId") == statement.Id);
        return new ExportedStatement(statement, principals, targets, sources, review, named);

        List<Row> LinksOf(string type, string order) =>
            [.. Rows(type).Where(row => row.Text("statementId") == statement.Id).OrderBy(row => row.Text(order), StringComparer.Ordinal)];
    }

    private IEnumerable<Row> Rows(string type) => graph.Rows(model.Record(type)).OrderBy(row => row.Id, StringComparer.Ordinal);
}
