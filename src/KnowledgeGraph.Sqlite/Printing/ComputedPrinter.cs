using System.Diagnostics;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints the computed fields: who is denied by whom stands in the view <c>denial</c>.</summary>
internal static class ComputedPrinter
{
    public static string Print(PrintContext context, ComputedField computed, IReadOnlyList<string> layers, string row) => computed.Rule switch
    {
        ComputedRule.IsDenied => IfAccusation(context, row, ""),
        ComputedRule.IsAnswered => IfAccusation(context, row, " AND {0}.\"by\" = 'ACCUSED'"),
        ComputedRule.EventStatus => Status(context, row, layers),
        _ => throw new UnreachableException(),
    };

    private static string IfAccusation(PrintContext context, string row, string test)
    {
        var denial = context.Alias();
        return $"CASE WHEN {row}.kind = 'ACCUSES' THEN EXISTS (SELECT 1 FROM denial {denial} WHERE {denial}.accusation_id = {row}.id{test.Replace("{0}", denial, StringComparison.Ordinal)}) END";
    }

    private static string Status(PrintContext context, string row, IReadOnlyList<string> layers)
    {
        var (statement, denial, link) = (context.Alias(), context.Alias(), context.Alias());
        var about = $"EXISTS (SELECT 1 FROM statement {statement} WHERE {statement}.event_id = {row}.id "
            + $"AND {statement}.layer IN ({Sql.Literals(layers)}) AND {statement}.standing = 'ACCEPTED'";
        var denied = $"EXISTS (SELECT 1 FROM denial {denial} WHERE {denial}.accusation_id = {statement}.id";
        var ownActor = $"EXISTS (SELECT 1 FROM involves {link} WHERE {link}.event_id = {row}.id AND ({link}.actor_id = {statement}.speaker_id "
            + $"OR EXISTS (SELECT 1 FROM on_behalf_of p WHERE p.statement_id = {statement}.id AND +p.actor_id = {link}.actor_id) "
            + $"OR EXISTS (SELECT 1 FROM affiliation f WHERE f.member_id = {statement}.speaker_id AND +f.whole_id = {link}.actor_id)))";
        return "CASE "
            + $"WHEN {about} AND {statement}.kind = 'ACCUSES' AND {denied} AND {denial}.\"by\" = 'ACCUSED')) THEN 'CONTESTED' "
            + $"WHEN {about} AND {statement}.kind IN ('RECOGNIZES', 'COOPERATES_WITH') AND {ownActor}) THEN 'CLAIMED' "
            + $"WHEN {about} AND {statement}.kind = 'ACCUSES' AND {denied})) THEN 'DISPUTED_BY_THIRD_PARTY' "
            + $"WHEN {about} AND {statement}.kind = 'ACCUSES') THEN 'ALLEGED' "
            + $"WHEN {about} AND {statement}.kind = 'DENIES') THEN 'DENIED_ONLY' "
            + $"WHEN {about}) THEN 'REPORTED' ELSE 'UNREPORTED' END";
    }
}
