using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>
/// What the list that answers a connection holds, in this order: the rows, whether rows lie on the page's other side, the count.
/// A row holds the cursor's values, then one part for each selection of edges or nodes. One row more than the page holds is read
/// only where somebody asks whether there are more. Printer and reply writer share it.
/// </summary>
internal sealed record ConnectionLayout(bool HasRows, bool HasKeys, bool HasMore, bool HasOtherSide, bool HasCount)
{
    public static ConnectionLayout Of(IReadOnlyList<OutputField> fields, Page page)
    {
        var info = fields.Select(field => field.Value).OfType<PageInfoValue>()
            .SelectMany(value => value.Fields).Select(field => field.Value).OfType<PageInfoPart>().Select(part => part.Kind).ToHashSet();
        var edges = fields.Select(field => field.Value).OfType<EdgesValue>().SelectMany(value => value.Fields);
        return new ConnectionLayout(
            info.Count > 0 || Parts(fields).Any(),
            info.Contains(PageInfoKind.StartCursor) || info.Contains(PageInfoKind.EndCursor) || edges.Any(field => field.Value is CursorValue),
            info.Contains(page.IsBackward ? PageInfoKind.HasPreviousPage : PageInfoKind.HasNextPage),
            page.IsBackward
                ? page.Before is not null && info.Contains(PageInfoKind.HasNextPage)
                : page.After is not null && info.Contains(PageInfoKind.HasPreviousPage),
            fields.Any(field => field.Value is TotalCountValue));
    }

    /// <summary>The selections of which each row holds a part.</summary>
    public static IEnumerable<OutputValue> Parts(IReadOnlyList<OutputField> fields) =>
        fields.Select(field => field.Value).Where(value => value is EdgesValue or NodesValue or FoundNodesValue);

    /// <summary>Whether the writer knows the value without the database.</summary>
    public static bool IsSilent(OutputValue value) => value is TypeNameValue { Constant: not null } or CursorValue;
}
