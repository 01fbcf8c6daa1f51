using System.Diagnostics;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints the computed fields.</summary>
internal static class ComputedPrinter
{
    public static string Print(PrintContext context, ComputedField computed, IReadOnlyList<string> layers, RowScope row) => computed.Rule switch
    {
        ComputedRule.IsDenied => IfAccusation(context, row, isByAccused: false),
        ComputedRule.IsAnswered => IfAccusation(context, row, isByAccused: true),
        ComputedRule.EventStatus => Status(context, row, layers),
        _ => throw new UnreachableException(),
    };

    /// <summary>The columns of its own record that a rule reads.</summary>
    public static IEnumerable<Column> Reads(ComputedField computed, RecordType type) =>
        computed.Rule == ComputedRule.EventStatus ? [type.Key] : DenialRows.OwnerColumns(type);

    private static string IfAccusation(PrintContext context, RowScope row, bool isByAccused) =>
        $"CASE WHEN {row[row.Type!.Column("kind")]} = 'ACCUSES' THEN {DenialRows.Exist(row, isByAccused, context)} END";

    private static string Status(PrintContext context, RowScope row, IReadOnlyList<string> layers)
    {
        var (statement, link) = (new RowScope(row.Type!.Fields.OfType<CollectionField>().First(member => member.Name == "statements").Element, context.Alias()), context.Alias());
        var (s, id) = (statement.Alias, row[row.Type.Key]);
        var about = $"EXISTS (SELECT 1 FROM statement {s} WHERE {s}.event_id = {id} AND {s}.layer IN ({Sql.Literals(layers)}) AND {s}.standing = 'ACCEPTED'";
        var ownActor = $"EXISTS (SELECT 1 FROM involves {link} WHERE {link}.event_id = {id} AND ({link}.actor_id = {s}.speaker_id "
            + $"OR EXISTS (SELECT 1 FROM on_behalf_of p WHERE p.statement_id = {s}.id AND +p.actor_id = {link}.actor_id) "
            + $"OR EXISTS (SELECT 1 FROM affiliation f WHERE f.member_id = {s}.speaker_id AND +f.whole_id = {link}.actor_id)))";
        return "CASE "
            + $"WHEN {about} AND {s}.kind = 'ACCUSES' AND {DenialRows.Exist(statement, isByAccused: true, context)}) THEN 'CONTESTED' "
            + $"WHEN {about} AND {s}.kind IN ('RECOGNIZES', 'COOPERATES_WITH') AND {ownActor}) THEN 'CLAIMED' "
            + $"WHEN {about} AND {s}.kind = 'ACCUSES' AND {DenialRows.Exist(statement, isByAccused: false, context)}) THEN 'DISPUTED_BY_THIRD_PARTY' "
            + $"WHEN {about} AND {s}.kind = 'ACCUSES') THEN 'ALLEGED' "
            + $"WHEN {about} AND {s}.kind = 'DENIES') THEN 'DENIED_ONLY' "
            + $"WHEN {about}) THEN 'REPORTED' ELSE 'UNREPORTED' END";
    }
}
