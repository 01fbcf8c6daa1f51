using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>
/// The rows behind <c>denials</c>, <c>isDenied</c>, <c>isAnswered</c> and <c>status</c>: which statement denies an accusation, by whom,
/// and after how many days. They are printed upon the accusation's own row, one flat arm for each way in which a denial is found,
/// so that each reaches its index. CROSS JOIN and the unary plus keep SQLite from starting at all denials or at all statements of an
/// actor (SQLite manual, "The SQLite Query Optimizer Overview", 5 and 8).
/// </summary>
internal static class DenialRows
{
    /// <summary>What the names of the columns begin with that a row carries of the denying statement.</summary>
    public const string Prefix = "statement.";

    private static readonly string[] _ownerColumns = ["id", "kind", "layer", "dateFrom", "dateTo", "datePrecision", "eventId"];

    /// <summary>The columns that the accusation's row must have.</summary>
    public static IEnumerable<Column> OwnerColumns(RecordType statement) => _ownerColumns.Select(statement.Column);

    /// <summary>Whether a row carries the columns of the record that the reference leads to.</summary>
    public static bool Carries(RecordType type, ReferenceField reference) => type.Storage == RecordStorage.Rows && reference.Name == "statement";

    /// <summary>Whether there is a denial, as a condition.</summary>
    /// <param name="accusation">The accusation's row.</param>
    /// <param name="isByAccused">Whether only those by an accused count.</param>
    /// <param name="context">Gives the aliases.</param>
    public static string Exist(RowScope accusation, bool isByAccused, PrintContext context)
    {
        var denial = context.Alias();
        var test = isByAccused ? $" AND {IsByAccused(accusation, denial, context)}" : "";
        return $"({string.Join(" OR ", Arms(accusation, denial, context).Select(arm => $"EXISTS (SELECT 1 {arm}{test})"))})";
    }

    /// <summary>The rows as something to select from.</summary>
    public static string Table(RecordType type, RowScope accusation, PrintContext context)
    {
        var denial = context.Alias();
        var statement = type.Fields.OfType<ReferenceField>().First(reference => Carries(type, reference)).Target;
        var columns = $"{Columns(accusation, denial, context)}, {string.Join(", ", statement.Columns.Select(column => $"{Sql.Column(denial, column)} AS \"{Prefix}{column.SqlName}\""))}";
        return $"({string.Join(" UNION ALL ", Arms(accusation, denial, context).Select(arm => $"SELECT {columns} {arm}"))})";
    }

    private static string[] Arms(RowScope accusation, string denial, PrintContext context)
    {
        var lineage = context.Alias();
        var test = $"{denial}.kind = 'DENIES' AND {denial}.standing = 'ACCEPTED' AND {denial}.layer = {Of(accusation, "layer")} "
            + $"AND {denial}.date_to >= {Of(accusation, "dateFrom")} AND {Of(accusation, "kind")} = 'ACCUSES'";
        return
        [
            $"FROM statement {denial} WHERE {denial}.responds_to_id = {Of(accusation, "id")} AND +{test}",
            $"FROM lineage {lineage} CROSS JOIN statement {denial} ON {denial}.event_id = {lineage}.relative_id "
                + $"WHERE {lineage}.event_id = {Of(accusation, "eventId")} AND {test} AND {denial}.responds_to_id IS NOT {Of(accusation, "id")}",
        ];
    }

    private static string Columns(RowScope accusation, string denial, PrintContext context) =>
        $"{denial}.id AS id, {Of(accusation, "id")} AS accusation_id, {denial}.id AS statement_id, "
        + $"iif({IsByAccused(accusation, denial, context)}, 'ACCUSED', 'THIRD_PARTY') AS \"by\", "
        + $"iif({denial}.date_precision = 'AT_LATEST', 0, max(0, {Days($"{denial}.date_from", Of(accusation, "dateTo"))})) AS delay_min_days, "
        + $"iif({Of(accusation, "datePrecision")} = 'AT_LATEST', NULL, {Days($"{denial}.date_to", Of(accusation, "dateFrom"))}) AS delay_max_days";

    private static string IsByAccused(RowScope accusation, string denial, PrintContext context)
    {
        var (target, principal, affiliation) = (context.Alias(), context.Alias(), context.Alias());
        return $"EXISTS (SELECT 1 FROM targets {target} WHERE {target}.statement_id = {Of(accusation, "id")} AND ({target}.actor_id = {denial}.speaker_id "
            + $"OR EXISTS (SELECT 1 FROM on_behalf_of {principal} WHERE {principal}.statement_id = {denial}.id AND +{principal}.actor_id = {target}.actor_id) "
            + $"OR EXISTS (SELECT 1 FROM affiliation {affiliation} WHERE {affiliation}.member_id = {denial}.speaker_id AND +{affiliation}.whole_id = {target}.actor_id)))";
    }

    private static string Days(string later, string earlier) => $"CAST(julianday({later}) - julianday({earlier}) AS INTEGER)";

    private static string Of(RowScope accusation, string column) => accusation[accusation.Type!.Column(column)];
}
