using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Derives the edges that a statement carries, by the rules of the model; also used to check stored edges afresh.</summary>
public sealed class EdgeDeriver(GraphModel model)
{
    private const string Direct = "DIRECT";
    private const string Principal = "PRINCIPAL";

    /// <summary>The edges of a statement; none unless it is ACCEPTED.</summary>
    /// <param name="statement">A record of the type Statement.</param>
    /// <param name="principals">The actors on whose behalf it was made.</param>
    /// <param name="targets">The actors at whom it is aimed.</param>
    public IReadOnlyList<Row> Derive(Row statement, IEnumerable<string> principals, IEnumerable<string> targets)
    {
        if (statement.Text("standing") != "ACCEPTED")
        {
            return [];
        }

        var speakers = principals.ToList();
        var actors = targets.ToList();
        return [.. TypesOf(statement).SelectMany(type => Derive(type, statement, speakers, actors))];
    }

    /// <summary>The edge types that statements of this one's kind carry.</summary>
    public IEnumerable<RecordType> TypesOf(Row statement) => model.Edges.Where(type => type.Edge!.StatementKind == statement.Text("kind"));

    private static IEnumerable<Row> Derive(RecordType type, Row statement, List<string> principals, List<string> targets) =>
        from start in Starts(type.Edge!, statement, principals)
        from end in Ends(type.Edge!, statement, targets)
        select Edge(type, statement, start.Actor, end, start.Role);

    private static IEnumerable<(string Actor, string Role)> Starts(EdgeRule rule, Row statement, List<string> principals)
    {
        var direct = statement.Text(rule.Starts == EdgeStart.Speaker ? "speakerId" : "subjectId");
        var others = principals.Where(actor => actor != direct).Distinct(StringComparer.Ordinal).Select(actor => (actor, Principal));
        return direct is null ? others : others.Prepend((direct, Direct));
    }

    private static IEnumerable<string> Ends(EdgeRule rule, Row statement, List<string> targets) => rule.Ends switch
    {
        EdgeEnd.Targets => targets.Distinct(StringComparer.Ordinal),
        _ => statement.Text("eventId") is { } @event ? [@event] : [],
    };

    private static Row Edge(RecordType type, Row statement, string actor, string target, string role) => new(type)
    {
        ["id"] = RecordIdentity.Edge(statement.Id, type, actor, target),
        ["statementId"] = statement.Id,
        ["actorId"] = actor,
        ["targetId"] = target,
        ["eventId"] = statement["eventId"],
        ["date"] = statement["dateFrom"],
        ["layer"] = statement["layer"],
        ["as"] = role,
    };
}
