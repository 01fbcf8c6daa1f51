using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.TestKit.Oracle;

/// <summary>A row at hand.</summary>
/// <param name="Row">The row.</param>
/// <param name="Node">The node that it leads to: the row itself where it is the node; null where the reference is empty.</param>
internal sealed record OracleItem(Row Row, Row? Node)
{
    /// <summary>The row as its own node.</summary>
    public static OracleItem Of(Row row) => new(row, row);
}

/// <summary>A row with the values of its sort keys.</summary>
internal sealed record OracleEntry(OracleItem Item, IReadOnlyList<object?> Keys);

/// <summary>One page cut out of all entries.</summary>
internal sealed record OraclePage(IReadOnlyList<OracleEntry> Entries, int Total, bool HasNext, bool HasPrevious)
{
    /// <summary>Cuts a page: entries are in order, and <paramref name="compare"/> places an entry's keys against a cursor's.</summary>
    public static OraclePage Cut(
        IReadOnlyList<OracleEntry> entries, Page page, OracleArguments arguments, Comparison<IReadOnlyList<object?>> compare)
    {
        int Place(OracleEntry entry, Keyset keyset) => compare(entry.Keys, arguments.Keys(keyset));
        var window = entries
            .Where(entry => page.After is null || Place(entry, page.After) > 0)
            .Where(entry => page.Before is null || Place(entry, page.Before) < 0)
            .ToList();
        var limit = arguments.Number(page.Limit);
        var further = window.Count > limit;
        var upToAfter = page.After is not null && entries.Any(entry => Place(entry, page.After) <= 0);
        var fromBefore = page.Before is not null && entries.Any(entry => Place(entry, page.Before) >= 0);
        return page.IsBackward
            ? new(window.TakeLast(limit).ToList(), entries.Count, fromBefore, further)
            : new(window.Take(limit).ToList(), entries.Count, further, upToAfter);
    }
}
