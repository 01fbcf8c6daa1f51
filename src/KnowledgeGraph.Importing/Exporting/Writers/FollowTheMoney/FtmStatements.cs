using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;

/// <summary>Writes a statement as the event that somebody said it, and what it ties together as links.</summary>
internal sealed class FtmStatements(GraphModel model, FtmOutput output)
{
    private readonly EdgeDeriver _edges = new(model);

    public void Write(ExportedStatement item)
    {
        var statement = item.Statement;
        List<Row> documents = [.. item.Sources.Select(source => source.Text("documentId")).OfType<string>().Distinct(StringComparer.Ordinal).Select(id => item.Named[id])];
        WriteUtterance(item, documents);
        foreach (var edge in StatementEdges.Of(_edges, item))
        {
            WriteEdge(edge, statement, documents);
        }

        foreach (var principal in statement.Text("speakerId") is null ? [] : item.Principals)
        {
            WriteRepresentation(principal, statement);
        }

        WriteReference(statement, "eventId", "about");
        WriteReference(statement, "respondsToId", "responds to");
        WriteReference(statement, "retractionReplacementId", "replaced by");
    }

    private void WriteUtterance(ExportedStatement item, List<Row> documents)
    {
        var statement = item.Statement;
        string?[] speakers = [statement.Text("speakerId"), statement.Text("subjectId")];
        output.Write(FtmOutput.IdOf(statement.Id), "Event",
        [
            new("name", statement.Text("gist")),
            .. FtmProperty.Days(UncertainDays.Of(statement, "date")),
            FtmProperty.To("involved", [.. speakers, .. StatementEdges.ActorsOf(item.Principals), .. StatementEdges.ActorsOf(item.Targets)]),
            new("keywords", [statement.Text("kind"), statement.Text("layer"), statement.Text("standing"), statement.Text("modality")]),
            FtmProperty.To("proof", documents.Select(document => document.Id)),
            .. FtmProperty.Reports(documents),
            new("recordId", item.Sources.Select(source => source.Text("recordId"))),
            new("notes", statement.Text("note")),
        ]);
    }

    private void WriteEdge(Row edge, Row statement, List<Row> documents) => output.Write(edge.Id, "UnknownLink",
    [
        FtmProperty.To("subject", edge.Text("actorId")),
        FtmProperty.To("object", edge.Text("targetId")),
        new("role", edge.Type.Label.Replace('_', ' ').ToLowerInvariant()),
        new("status", edge.Text("as")),
        .. FtmProperty.Days(UncertainDays.Of(statement, "date")),
        new("summary", statement.Text("gist")),
        new("recordId", statement.Id),
        .. FtmProperty.Reports(documents),
    ]);

    private void WriteRepresentation(Row principal, Row statement) => output.Write(principal.Id, "Representation",
    [
        FtmProperty.To("agent", statement.Text("speakerId")),
        FtmProperty.To("client", principal.Text("actorId")),
        new("role", "speaks for"),
        .. FtmProperty.Days(UncertainDays.Of(statement, "date")),
        new("recordId", statement.Id),
    ]);

    private void WriteReference(Row statement, string column, string role)
    {
        if (statement.Text(column) is { } other)
        {
            new FtmLink(statement.Id, other, role).Write(output);
        }
    }
}
