using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>What is asked of the rows of a source.</summary>
/// <param name="Source">The rows.</param>
/// <param name="Filter">Which of them, or null for all.</param>
/// <param name="Order">Their order.</param>
/// <param name="Limit">The expression of the greatest number; -1 for all.</param>
/// <param name="IsReversed">Whether they are taken from the order's end.</param>
/// <param name="Cursors">Between which keys they lie.</param>
/// <param name="Read">What is read of each.</param>
/// <param name="AreKeysRead">Whether the keys are read too, for cursors.</param>
internal sealed record OrderedRows(
    RowSource Source, Predicate? Filter, IReadOnlyList<SortKey> Order, string Limit, bool IsReversed,
    IReadOnlyList<(Keyset Cursor, bool IsAfter)> Cursors, IReadOnlyList<OutputField> Read, bool AreKeysRead);

/// <summary>Prints ordered rows of a source: one SELECT, or two joined by a flat UNION ALL, which merges in index order.</summary>
internal sealed class RowsPrinter(PrintContext context)
{
    private const string NodeColumn = "node_key";

    private readonly PredicatePrinter _predicates = new(context);

    /// <summary>A whole list as a JSON array.</summary>
    public JsonText List(ListValue list, RowScope owner)
    {
        var row = Scope(list.Source, context.Alias());
        var joins = new Joins(context);
        var objects = new ObjectPrinter(context, joins);
        var item = row.NodeKey is null ? objects.Print(list.Item, row) : objects.Referred(list.Item, row.NodeKey, isRequired: true);
        var limit = list.First is { } first ? context.Parameter(first) : "-1";
        var ordered = Ordered(new OrderedRows(list.Source, list.Filter, list.Order, limit, false, [], row.NodeKey is null ? [.. RowColumns.Read(list.Item)] : [], AreKeysRead: false), owner);
        return new JsonText().Text("[").Expression($"ifnull((SELECT group_concat({item}, ',') FROM ({ordered}) {row.Alias}{joins}), '')").Text("]");
    }

    /// <summary>The rows in order, as a SELECT whose columns are those that are read, <c>node_key</c>, and <c>k0…</c> for computed keys.</summary>
    public string Ordered(OrderedRows asked, RowScope? owner)
    {
        var (source, order) = (asked.Source, asked.Order);

        // The terms of a compound's order must be among its columns (SQLite manual, "SELECT", 5).
        var isCompound = source.Arms.Count > 1 || source.Element.Storage == RecordStorage.Rows;
        var names = Names(order);
        var arms = source.Arms.Select(arm =>
        {
            var row = new RowScope(source.Element, context.Alias());
            row = row with { NodeKey = PredicatePrinter.NodeKey(arm, row) };
            var keys = order.Select(key => OrderPrinter.Key(context, key, source, row)).ToList();
            var columns = RowColumns.Names(asked.Read, row).Select(name => $"{row.Alias}.{name}").ToList();
            if (row.NodeKey is not null)
            {
                columns.Add($"{row.NodeKey} AS {NodeColumn}");
            }

            if (isCompound || asked.AreKeysRead)
            {
                columns.AddRange(order.Select((key, index) => OrderPrinter.IsComputed(key) ? $"{keys[index]} AS {names[index]}" : keys[index]));
            }
            else
            {
                names = keys;
            }

            var read = columns.Count == 0 ? "1" : string.Join(", ", columns.Distinct());
            return $"SELECT {read} {PredicatePrinter.Rows(context, source, arm, row, owner, asked.Filter, Tests(asked, keys, row))}";
        }).ToList();
        return $"{string.Join(" UNION ALL ", arms)} ORDER BY {OrderPrinter.Order(order, names, asked.IsReversed, isCompound)} LIMIT {asked.Limit}";
    }

    /// <summary>How many rows a connection has on all pages.</summary>
    public string Count(Connection connection, RowScope? owner) =>
        string.Join(" + ", connection.Source.Arms.Select(arm => $"(SELECT count(*) {Unordered(connection, arm, owner, null)})"));

    /// <summary>Whether a connection has rows that do not lie beyond the cursor.</summary>
    public string Exists(Connection connection, RowScope? owner, Keyset cursor, bool isAfter) =>
        string.Join(" OR ", connection.Source.Arms.Select(arm => $"EXISTS (SELECT 1 {Unordered(connection, arm, owner, (cursor, isAfter))})"));

    /// <summary>The rows' keys as columns of the SELECT that orders them.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<SortKey> order) =>
        [.. order.Select((key, index) => OrderPrinter.IsComputed(key) ? OrderPrinter.ComputedName(index) : Sql.Name(key.Column.SqlName))];

    /// <summary>The scope of a row of <see cref="Ordered"/>.</summary>
    public static RowScope Scope(RowSource source, string alias) =>
        new(source.Element, alias, source.Collection?.Node is null ? null : $"{alias}.{NodeColumn}");

    private string Unordered(Connection connection, SourceArm arm, RowScope? owner, (Keyset Cursor, bool IsAfter)? behind)
    {
        var row = new RowScope(connection.Source.Element, context.Alias());
        row = row with { NodeKey = PredicatePrinter.NodeKey(arm, row) };
        var tests = connection.Filter is null ? [] : new[] { _predicates.Print(connection.Filter, row, connection.Source.Collection) };
        if (behind is { } start)
        {
            var keys = connection.Order.Select(key => OrderPrinter.Key(context, key, connection.Source, row)).ToList();
            tests = [$"({OrderPrinter.Beyond(context, connection.Order, keys, start.Cursor, start.IsAfter)}) IS NOT TRUE", .. tests];
        }

        return PredicatePrinter.Rows(context, connection.Source, arm, row, owner, connection.Filter, tests);
    }

    private IEnumerable<string> Tests(OrderedRows asked, IReadOnlyList<string> keys, RowScope row)
    {
        foreach (var (cursor, isAfter) in asked.Cursors)
        {
            yield return OrderPrinter.Beyond(context, asked.Order, keys, cursor, isAfter);
        }

        if (asked.Filter is not null)
        {
            yield return _predicates.Print(asked.Filter, row, asked.Source.Collection);
        }
    }
}
