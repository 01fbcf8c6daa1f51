using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.TestKit.Oracle;

/// <summary>Writes records, lists and connections as JSON.</summary>
internal sealed class OracleObjects(OracleRecords records, OracleArguments arguments, OracleFilter filter)
{
    /// <summary>A record, or null.</summary>
    public string Record(Row? row, ObjectSelection selection)
    {
        if (row is null)
        {
            return "null";
        }

        var variant = selection.Variants.First(option =>
            option.Values is null || option.Values.Contains((string)row[selection.Type.Variant!.Column]!));
        return Fields(variant.Fields, field => Value(field, row));
    }

    /// <summary>A connection; the owner is null at the root.</summary>
    public string Connection(Connection connection, Row? owner)
    {
        var directions = OracleOrder.Directions(connection.Order);
        var page = OraclePage.Cut(
            Entries(connection.Source, connection.Filter, connection.Order, owner),
            connection.Page,
            arguments,
            (left, right) => OracleOrder.CompareKeys(left, right, directions));
        var ownerKey = connection.Source.Collection is null ? null : owner![owner.Type.Key];
        string Cursor(OracleEntry entry) => OracleJson.Cursor(connection.Page.Fingerprint, ownerKey, entry.Keys);
        return Fields(connection.Fields, field => Part(field, page, Cursor, Edge, Node));

        string Edge(OracleEntry entry, OutputValue value) => value switch
        {
            NodeValue node => Record(entry.Item.Node, node.Selection),
            _ => Value(value, entry.Item.Row),
        };
        string Node(OracleEntry entry, OutputValue value) => Record(entry.Item.Node, ((NodesValue)value).Selection);
    }

    /// <summary>One part of a connection; what is peculiar to edges and nodes is left to the caller.</summary>
    public static string Part(
        OutputValue part,
        OraclePage page,
        Func<OracleEntry, string> cursor,
        Func<OracleEntry, OutputValue, string> edge,
        Func<OracleEntry, OutputValue, string> node) => part switch
        {
            TypeNameValue { Constant: { } name } => OracleJson.Text(name),
            TotalCountValue => OracleJson.Value(page.Total),
            PageInfoValue info => Fields(info.Fields, field => PageInfo(field, page, cursor)),
            EdgesValue edges => OracleJson.Array(page.Entries.Select(entry => Fields(
                edges.Fields, field => field is CursorValue ? OracleJson.Text(cursor(entry)) : edge(entry, field)))),
            _ => OracleJson.Array(page.Entries.Select(entry => node(entry, part))),
        };

    private static string Fields(IEnumerable<OutputField> fields, Func<OutputValue, string> write) =>
        OracleJson.Object(fields.Select(field => (field.ResponseName, write(field.Value))));

    private static string PageInfo(OutputValue value, OraclePage page, Func<OracleEntry, string> cursor) => value switch
    {
        TypeNameValue { Constant: { } name } => OracleJson.Text(name),
        PageInfoPart { Kind: PageInfoKind.HasNextPage } => OracleJson.Value(page.HasNext),
        PageInfoPart { Kind: PageInfoKind.HasPreviousPage } => OracleJson.Value(page.HasPrevious),
        PageInfoPart { Kind: PageInfoKind.StartCursor } => OracleJson.Value(page.Entries.Select(cursor).FirstOrDefault()),
        PageInfoPart { Kind: PageInfoKind.EndCursor } => OracleJson.Value(page.Entries.Select(cursor).LastOrDefault()),
        _ => throw new ArgumentException($"The oracle knows no {value.GetType().Name} in a page info."),
    };

    private string Value(OutputValue value, Row row) => value switch
    {
        ColumnValue column => OracleJson.Value(row[column.Column]),
        TypeNameValue name => OracleJson.Text(name.Constant ?? RecordType.VariantName((string)row[row.Type.Variant!.Column]!)),
        EmbeddedValue embedded => row[embedded.Field.Presence] is null
            ? "null"
            : Fields(embedded.Fields, field => Value(field, row)),
        ReferenceValue reference => Record(records.Follow(row, reference.Field), reference.Selection),
        ComputedValue computed => OracleJson.Value(records.Rules.Compute(row, computed.Field, computed.Layers)),
        ConnectionValue connection => Connection(connection.Connection, row),
        ListValue list => List(list, row),
        _ => throw new ArgumentException($"The oracle knows no {value.GetType().Name} in a record."),
    };

    private string List(ListValue list, Row owner)
    {
        var entries = Entries(list.Source, list.Filter, list.Order, owner);
        var kept = list.First is { } first ? entries.Take(arguments.Number(first)) : entries;
        return OracleJson.Array(kept.Select(entry => Record(entry.Item.Node, list.Item)));
    }

    private List<OracleEntry> Entries(RowSource source, Predicate? predicate, IReadOnlyList<SortKey> order, Row? owner)
    {
        var entries = filter.Items(source, owner)
            .Where(item => filter.Holds(predicate, item))
            .Select(item => new OracleEntry(item, order.Select(key => Key(key, item)).ToList()))
            .ToList();
        var directions = OracleOrder.Directions(order);
        entries.Sort((left, right) => OracleOrder.CompareKeys(left.Keys, right.Keys, directions));
        return entries;
    }

    private object? Key(SortKey key, OracleItem item)
    {
        var row = key.IsOnNode ? item.Node : item.Row;
        foreach (var reference in key.Path)
        {
            row = records.Follow(row, reference);
        }

        return row?[key.Column];
    }
}
