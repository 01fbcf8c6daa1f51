using System.Diagnostics;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>The rules of the semantics: denials, and what the statements about an event make of it.</content>
internal sealed partial class CypherPrinter
{
    private string Rule(ComputedRule rule, string variable, IReadOnlyList<string> layers) => rule switch
    {
        ComputedRule.IsDenied => IfAccusation(variable, Denied(variable, byAccused: false)),
        ComputedRule.IsAnswered => IfAccusation(variable, Denied(variable, byAccused: true)),
        ComputedRule.EventStatus => EventStatus(variable, layers),
        _ => throw new UnreachableException($"No Cypher for the rule {rule}."),
    };

    private static string IfAccusation(string statement, string test) => $"CASE WHEN {statement}.kind = 'ACCUSES' THEN {test} ELSE null END";

    private string Denied(string accusation, bool byAccused)
    {
        var denial = Fresh("d");
        return $"EXISTS {{ {Denials(accusation, denial)}{(byAccused ? " AND " + IsByAccused(accusation, denial) : "")} RETURN 1 AS found }}";
    }

    // Ends in a WHERE, to which further conditions may be added.
    private string Denials(string accusation, string denial)
    {
        var e = Fresh("e");
        var about = $"MATCH ({e}:{CypherNames.Thing} {{id: {accusation}.eventId}})";
        return $"CALL ({accusation}) {{ MATCH ({denial}:Statement {{respondsToId: {accusation}.id}}) RETURN {denial} "
            + $"UNION {about}-[:PART_OF*0..]->(:Event)<-[:ABOUT]-({denial}:Statement) RETURN {denial} "
            + $"UNION {about}<-[:PART_OF*0..]-(:Event)<-[:ABOUT]-({denial}:Statement) RETURN {denial} }} "
            + $"WITH {denial} WHERE {accusation}.kind = 'ACCUSES' AND {denial}.kind = 'DENIES' AND {denial}.standing = 'ACCEPTED' "
            + $"AND {denial}.layer = {accusation}.layer AND {denial}.dateTo >= {accusation}.dateFrom";
    }

    private string IsByAccused(string accusation, string denial)
    {
        var target = Fresh("t");
        return $"EXISTS {{ MATCH ({accusation})-[:TARGETS]->({target}) WHERE {SpeaksFor(denial, target)} RETURN 1 AS found }}";
    }

    // Whether an actor is the statement's speaker, a principal of it, or what the speaker is affiliated with.
    private static string SpeaksFor(string statement, string actor) =>
        $"({statement}.speakerId = {actor}.id OR EXISTS {{ ({statement})-[:ON_BEHALF_OF]->({actor}) }} "
        + $"OR EXISTS {{ (:{CypherNames.Thing} {{id: {statement}.speakerId}})-[:AFFILIATED_WITH]->({actor}) }})";

    private string DenialRow(string accusation, string denial) =>
        $"{{id: {denial}.id, accusationId: {accusation}.id, statementId: {denial}.id, "
        + $"by: CASE WHEN {IsByAccused(accusation, denial)} THEN 'ACCUSED' ELSE 'THIRD_PARTY' END, "
        + $"delayMinDays: CASE WHEN {denial}.datePrecision = 'AT_LATEST' OR {denial}.dateFrom < {accusation}.dateTo THEN 0 "
        + $"ELSE duration.inDays({accusation}.dateTo, {denial}.dateFrom).days END, "
        + $"delayMaxDays: CASE WHEN {accusation}.datePrecision = 'AT_LATEST' THEN null "
        + $"ELSE duration.inDays({accusation}.dateFrom, {denial}.dateTo).days END}}";

    private string EventStatus(string happening, IReadOnlyList<string> layers)
    {
        var asked = Constant(layers);
        var (contested, claimed, disputed) = (Fresh("s"), Fresh("s"), Fresh("s"));
        var participant = Fresh("t");
        string Some(string statement, string condition) =>
            $"EXISTS {{ MATCH ({happening})<-[:ABOUT]-({statement}:Statement) WHERE {statement}.standing = 'ACCEPTED' "
            + $"AND {statement}.layer IN {asked}{(condition.Length == 0 ? "" : " AND " + condition)} RETURN 1 AS found }}";
        var isClaim = $"{claimed}.kind IN ['RECOGNIZES', 'COOPERATES_WITH'] AND EXISTS {{ MATCH ({happening})-[:INVOLVES]->({participant}) "
            + $"WHERE {SpeaksFor(claimed, participant)} RETURN 1 AS found }}";
        string OfKind(string kind)
        {
            var statement = Fresh("s");
            return Some(statement, $"{statement}.kind = '{kind}'");
        }

        return $"CASE WHEN {Some(contested, $"{contested}.kind = 'ACCUSES' AND {Denied(contested, byAccused: true)}")} THEN 'CONTESTED' "
            + $"WHEN {Some(claimed, isClaim)} THEN 'CLAIMED' "
            + $"WHEN {Some(disputed, $"{disputed}.kind = 'ACCUSES' AND {Denied(disputed, byAccused: false)}")} THEN 'DISPUTED_BY_THIRD_PARTY' "
            + $"WHEN {OfKind("ACCUSES")} THEN 'ALLEGED' WHEN {OfKind("DENIES")} THEN 'DENIED_ONLY' "
            + $"WHEN {Some(Fresh("s"), "")} THEN 'REPORTED' ELSE 'UNREPORTED' END";
    }
}
