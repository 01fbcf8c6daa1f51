using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.TestKit.Oracle;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>The derived edges as the semantics tell them, worked out anew from the statements.</summary>
internal static class ExpectedEdges
{
    /// <summary>An edge without its id.</summary>
    public static string Describe(Row edge) => string.Join(' ', edge.Type.Name, edge.Text("statementId"), edge.Text("actorId"), edge.Text("targetId"),
        edge.Text("eventId") ?? "-", edge.Text("date"), edge.Text("layer"), edge.Text("as"));

    public static IEnumerable<string> Derive(OracleRecords records) =>
        from statement in records.All("Statement")
        where statement.Text("standing") == "ACCEPTED"
        from type in records.Model.Edges.Where(type => type.Edge!.StatementKind == statement.Text("kind"))
        from start in Starts(records, statement, type.Edge!)
        from end in type.Edge!.Ends == EdgeEnd.Event ? [statement.Text("eventId")!] : Actors(records, "Targets", statement)
        select string.Join(' ', type.Name, statement.Id, start.Actor, end, statement.Text("eventId") ?? "-", statement.Text("dateFrom"),
            statement.Text("layer"), start.As);

    private static IEnumerable<(string Actor, string As)> Starts(OracleRecords records, Row statement, EdgeRule rule)
    {
        var direct = rule.Starts == EdgeStart.Speaker ? statement.Text("speakerId") : statement.Text("subjectId") ?? statement.Text("speakerId");
        var principals = Actors(records, "OnBehalfOf", statement).Where(actor => actor != direct).Select(actor => (actor, "PRINCIPAL"));
        return direct is null ? principals : principals.Prepend((direct, "DIRECT"));
    }

    private static List<string> Actors(OracleRecords records, string link, Row statement) => records.All(link)
        .Where(row => row.Text("statementId") == statement.Id)
        .Select(row => row.Text("actorId")!)
        .ToList();
}
