using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>Prints ordered rows of a source: one SELECT, or two joined by a flat UNION ALL, which merges in index order.</summary>
internal sealed class RowsPrinter(PrintContext context)
{
    private const string NodeColumn = "node_key";

    private readonly PredicatePrinter _predicates = new(context);

    /// <summary>A whole list as a JSON array.</summary>
    public string List(ListValue list, string ownerKey)
    {
        var rows = context.Alias();
        var limit = list.First is { } first ? context.Parameter(first) : "-1";
        var item = list.Source.Collection?.Node is null
            ? new ObjectPrinter(context).Print(list.Item, rows)
            : new ObjectPrinter(context).Lookup(list.Item, $"{rows}.{NodeColumn}", isRequired: true);
        var ordered = Ordered(list.Source, list.Filter, list.Order, ownerKey, limit, false, [],
            list.Source.Collection?.Node is null ? [.. Read(list.Item)] : []);
        return $"(SELECT concat('[', group_concat({item}, ','), ']') FROM ({ordered}) {rows})";
    }

    /// <summary>The rows in order, as a SELECT whose columns are the element's, <c>node_key</c>, and <c>k0…</c> for computed keys.</summary>
    public string Ordered(
        RowSource source, Predicate? filter, IReadOnlyList<SortKey> order, string? ownerKey, string limit, bool isReversed, IReadOnlyList<(Keyset Cursor, bool IsAfter)> cursors,
        IReadOnlyList<OutputField> read)
    {
        var arms = source.Arms.Select(arm =>
        {
            var alias = context.Alias();
            var row = new RowScope(alias, PredicatePrinter.NodeKey(arm, alias));
            var keys = order.Select(key => OrderPrinter.Key(context, key, source, row)).ToList();
            var columns = Columns(source, order, alias, read);
            if (row.NodeKey is not null)
            {
                columns.Add($"{row.NodeKey} AS {NodeColumn}");
            }

            columns.AddRange(keys.Select((key, index) => (key, index)).Where(item => OrderPrinter.IsComputed(order[item.index]))
                .Select(item => $"{item.key} AS {OrderPrinter.ComputedName(item.index)}"));
            return $"SELECT {string.Join(", ", columns)} {PredicatePrinter.Rows(context, source, arm, alias, ownerKey, Tests(source, filter, order, keys, row, cursors))}";
        }).ToList();
        return $"{string.Join(" UNION ALL ", arms)} ORDER BY {OrderPrinter.Order(order, Names(order), isReversed)} LIMIT {limit}";
    }

    /// <summary>How many rows a connection has on all pages.</summary>
    public string Count(Connection connection, string? ownerKey) =>
        string.Join(" + ", connection.Source.Arms.Select(arm => $"(SELECT count(*) {Unordered(connection, arm, ownerKey, null)})"));

    /// <summary>Whether a connection has rows that do not lie beyond the cursor.</summary>
    public string Exists(Connection connection, string? ownerKey, Keyset cursor, bool isAfter) =>
        string.Join(" OR ", connection.Source.Arms.Select(arm => $"EXISTS (SELECT 1 {Unordered(connection, arm, ownerKey, (cursor, isAfter))})"));

    /// <summary>The rows' keys as columns of the SELECT that orders them.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<SortKey> order) =>
        [.. order.Select((key, index) => OrderPrinter.IsComputed(key) ? OrderPrinter.ComputedName(index) : Sql.Name(key.Column.SqlName))];

    /// <summary>The scope of a row of <see cref="Ordered"/>.</summary>
    public static RowScope Scope(RowSource source, string alias) => new(alias, source.Collection?.Node is null ? null : $"{alias}.{NodeColumn}");

    // Only what is read is asked for: a covering index then serves, and a view computes nothing in vain.
    private static List<string> Columns(RowSource source, IReadOnlyList<SortKey> order, string alias, IReadOnlyList<OutputField> read) =>
        [.. Used(read, source.Element).Append(source.Element.Key)
            .Concat(order.Where(key => !OrderPrinter.IsComputed(key)).Select(key => key.Column)).Distinct().Select(column => Sql.Column(alias, column))];

    private static IEnumerable<Column> Used(IEnumerable<OutputField> fields, RecordType type) => fields.SelectMany(output => output.Value switch
    {
        ColumnValue column => [column.Column],
        ReferenceValue reference => [reference.Field.Column],
        EmbeddedValue embedded => Used(embedded.Fields, type).Append(embedded.Field.Presence),
        ComputedValue when type.FindColumn("kind") is { } kind => [kind],
        TypeNameValue { Constant: null } => [type.Variant!.Column],
        _ => Enumerable.Empty<Column>(),
    });

    /// <summary>Everything that is read of a row as a node: the fields of each variant, and what tells the variants apart.</summary>
    public static IEnumerable<OutputField> Read(ObjectSelection selection)
    {
        var fields = selection.Variants.SelectMany(variant => variant.Fields);
        return selection.Variants.Count == 1 ? fields : fields.Append(new OutputField("", new TypeNameValue(null)));
    }

    private string Unordered(Connection connection, SourceArm arm, string? ownerKey, (Keyset Cursor, bool IsAfter)? behind)
    {
        var alias = context.Alias();
        var row = new RowScope(alias, PredicatePrinter.NodeKey(arm, alias));
        var tests = Tests(connection.Source, connection.Filter, connection.Order, [], row, []);
        if (behind is { } start)
        {
            var keys = connection.Order.Select(key => OrderPrinter.Key(context, key, connection.Source, row)).ToList();
            tests = tests.Prepend($"({OrderPrinter.Beyond(context, connection.Order, keys, start.Cursor, start.IsAfter)}) IS NOT TRUE");
        }

        return PredicatePrinter.Rows(context, connection.Source, arm, alias, ownerKey, tests);
    }

    private IEnumerable<string> Tests(
        RowSource source, Predicate? filter, IReadOnlyList<SortKey> order, IReadOnlyList<string> keys, RowScope row, IReadOnlyList<(Keyset Cursor, bool IsAfter)> cursors)
    {
        foreach (var (cursor, isAfter) in cursors)
        {
            yield return OrderPrinter.Beyond(context, order, keys, cursor, isAfter);
        }

        if (filter is not null)
        {
            yield return _predicates.Print(filter, row, source.Collection);
        }
    }
}
