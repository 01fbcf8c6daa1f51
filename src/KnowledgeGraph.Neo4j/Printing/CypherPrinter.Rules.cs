using System.Diagnostics;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>The rules of the semantics: denials, and what the statements about an event make of it.</content>
internal abstract partial class CypherPrinter
{
    protected string Rule(ComputedRule rule, string variable, IReadOnlyList<string> layers) => rule switch
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
        List<string> tests = byAccused ? [IsInTime(accusation, denial), IsByAccused(accusation, denial)] : [IsInTime(accusation, denial)];
        return $"EXISTS {{ {Rows(Denials(accusation, denial), tests, denial)} }}";
    }

    private static string IsInTime(string accusation, string denial) => $"{denial}.dateTo >= {accusation}.dateFrom";

    // What responds to the accusation, then what denies its event, a part of it or what it is part of. Every accepted denial has one
    // DIRECT edge to its event, so only denials are read and each comes once. Relationships are followed rather than looked up by
    // copied ids: a node keeps them apart by type, and a seek in a composite index costs the server more than a step.
    protected virtual string Denials(string accusation, string denial)
    {
        var (happening, related, edge) = (Fresh("e"), Fresh("e"), Fresh("x"));
        return $"CALL ({accusation}) {{ MATCH ({accusation})<-[:RESPONDS_TO]-({denial}:Statement) "
            + $"WHERE {denial}.layer = {accusation}.layer AND {denial}.standing = 'ACCEPTED' AND {denial}.kind = 'DENIES' RETURN {denial} "
            + $"UNION ALL MATCH ({accusation})-[:ABOUT]->({happening}:Event) CALL ({happening}) {{ RETURN {happening} AS {related} "
            + $"UNION ALL MATCH ({happening})-[:PART_OF*1..]->({related}:Event) RETURN {related} "
            + $"UNION ALL MATCH ({happening})<-[:PART_OF*1..]-({related}:Event) RETURN {related} }} "
            + $"MATCH ({related})<-[{edge}:DENIES]-() WHERE {edge}.layer = {accusation}.layer AND {edge}.as = 'DIRECT' "
            + $"MATCH ({denial}:{CypherNames.Thing}:Statement {{id: {edge}.statementId}}) "
            + $"WHERE {denial}.respondsToId IS NULL OR {denial}.respondsToId <> {accusation}.id RETURN {denial} }} WITH {denial}";
    }

    private RowPattern DenialPattern(RowSource source, SourceArm arm, string accusation, string denial)
    {
        var type = source.Element;
        var statement = type.Fields.OfType<ReferenceField>().First(reference => reference.Column.Name == "statementId").Column;
        var scope = ScopeOf(denial, type, arm, new ReachedRecords((arm.By!.Column, accusation), (statement, denial))) with
        {
            Computed = DenialColumns(accusation, denial),
        };
        var pattern = new RowPattern(scope, () => Denials(accusation, denial), null);
        pattern.Conditions.Add($"{accusation}.kind = 'ACCUSES'");
        pattern.Conditions.Add(IsInTime(accusation, denial));
        return pattern;
    }

    private string IsByAccused(string accusation, string denial)
    {
        var target = Fresh("t");
        return $"EXISTS {{ MATCH ({accusation})-[:TARGETS]->({target}) WHERE {SpeaksFor(denial, target)} }}";
    }

    // Whether an actor is the statement's speaker, a principal of it, or what the speaker is affiliated with.
    private static string SpeaksFor(string statement, string actor) =>
        $"({statement}.speakerId = {actor}.id OR EXISTS {{ ({statement})-[:ON_BEHALF_OF]->({actor}) }} "
        + $"OR EXISTS {{ (:{CypherNames.Thing} {{id: {statement}.speakerId}})-[:AFFILIATED_WITH]->({actor}) }})";

    private Dictionary<string, string> DenialColumns(string accusation, string denial) => new(StringComparer.Ordinal)
    {
        ["id"] = denial + ".id",
        ["accusationId"] = accusation + ".id",
        ["statementId"] = denial + ".id",
        ["by"] = $"CASE WHEN {IsByAccused(accusation, denial)} THEN 'ACCUSED' ELSE 'THIRD_PARTY' END",
        ["delayMinDays"] = $"CASE WHEN {denial}.datePrecision = 'AT_LATEST' OR {denial}.dateFrom < {accusation}.dateTo THEN 0 "
            + $"ELSE duration.inDays({accusation}.dateTo, {denial}.dateFrom).days END",
        ["delayMaxDays"] = $"CASE WHEN {accusation}.datePrecision = 'AT_LATEST' THEN null "
            + $"ELSE duration.inDays({accusation}.dateFrom, {denial}.dateTo).days END",
    };

    private string EventStatus(string happening, IReadOnlyList<string> layers)
    {
        var asked = Constant(layers);
        return $"CASE WHEN {Any(statement => [OfKind(statement, "ACCUSES"), Denied(statement, byAccused: true)])} THEN 'CONTESTED' "
            + $"WHEN {Any(statement => [$"{statement}.kind IN ['RECOGNIZES', 'COOPERATES_WITH']", IsByParticipant(happening, statement)])} THEN 'CLAIMED' "
            + $"WHEN {Any(statement => [OfKind(statement, "ACCUSES"), Denied(statement, byAccused: false)])} THEN 'DISPUTED_BY_THIRD_PARTY' "
            + $"WHEN {Any(statement => [OfKind(statement, "ACCUSES")])} THEN 'ALLEGED' WHEN {Any(statement => [OfKind(statement, "DENIES")])} THEN 'DENIED_ONLY' "
            + $"WHEN {Any(_ => [])} THEN 'REPORTED' ELSE 'UNREPORTED' END";

        string Any(Func<string, IReadOnlyList<string>> tests)
        {
            var statement = Fresh("s");
            List<string> conditions = [$"{statement}.standing = 'ACCEPTED'", $"{statement}.layer IN {asked}", .. tests(statement)];
            return $"EXISTS {{ {Rows($"MATCH ({happening})<-[:ABOUT]-({statement}:Statement)", conditions, statement)} }}";
        }

        static string OfKind(string statement, string kind) => $"{statement}.kind = '{kind}'";
    }

    private string IsByParticipant(string happening, string statement)
    {
        var participant = Fresh("t");
        return $"EXISTS {{ MATCH ({happening})-[:INVOLVES]->({participant}) WHERE {SpeaksFor(statement, participant)} }}";
    }
}
