using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>
/// The rows of a page. They are numbered in the order in which they are taken only where that is needed: to leave out the one row
/// more that tells whether others follow, to turn a backward page round, or to find its ends.
/// </summary>
internal sealed class PageSql
{
    private readonly string _cursor;
    private readonly string _limit;
    private readonly bool _takesOneMore;
    private readonly bool _isNumbered;

    public PageSql(string rows, Page page, string cursor, string limit, IReadOnlyList<OutputField> fields)
    {
        (Rows, Page, _cursor, _limit) = (rows, page, cursor, limit);
        var parts = fields.Select(output => output.Value).OfType<PageInfoValue>().SelectMany(info => info.Fields)
            .Select(part => part.Value).OfType<PageInfoPart>().Select(part => part.Kind).ToHashSet();
        _takesOneMore = parts.Contains(page.IsBackward ? PageInfoKind.HasPreviousPage : PageInfoKind.HasNextPage);
        HasCursors = parts.Contains(PageInfoKind.StartCursor) || parts.Contains(PageInfoKind.EndCursor)
            || fields.Select(output => output.Value).OfType<EdgesValue>().SelectMany(edges => edges.Fields).Any(member => member.Value is CursorValue);
        _isNumbered = _takesOneMore || page.IsBackward || parts.Contains(PageInfoKind.StartCursor) || parts.Contains(PageInfoKind.EndCursor);
    }

    public string Rows { get; }

    public Page Page { get; }

    /// <summary>Whether cursors are asked for, so that the rows' keys are read.</summary>
    public bool HasCursors { get; }

    public string HasMore => $"iif(count(*) > {_limit}, 'true', 'false')";

    private string Kept => _takesOneMore ? $" FILTER (WHERE {Rows}.n <= {_limit})" : "";

    /// <summary>The rows as a JSON array of an expression.</summary>
    public JsonText Array(JsonText item) => new JsonText().Text("[").Expression($"ifnull(group_concat({item}, ','){Kept}, '')").Text("]");

    /// <summary>The cursor at the end where taking began, or at the other.</summary>
    public string EndOf(bool isFirstTaken) => isFirstTaken
        ? $"coalesce(max(iif({Rows}.n = 1 AND {_limit} > 0, concat('\"', {_cursor}, '\"'), NULL)), 'null')"
        : $"coalesce(substr(max(concat(printf('%010d', {Rows}.n), '\"', {_cursor}, '\"')){Kept}, 11), 'null')";

    /// <summary>The connection's JSON over the rows; without them where no part of it speaks of them.</summary>
    /// <param name="json">The JSON, as an expression that aggregates the rows.</param>
    /// <param name="fields">The connection's parts.</param>
    /// <param name="joins">What the rows lead to.</param>
    /// <param name="ordered">Prints the rows in the order in which they are taken, up to a limit.</param>
    public string Select(JsonText json, IReadOnlyList<OutputField> fields, Joins joins, Func<string, string> ordered)
    {
        if (!fields.Any(output => output.Value is EdgesValue or NodesValue or FoundNodesValue or PageInfoValue))
        {
            return json.ToString();
        }

        // Page infos alone may hold no aggregate; with one, SQLite answers one row for an empty page too.
        var aggregated = fields.Any(output => output.Value is EdgesValue or NodesValue or FoundNodesValue) ? "" : " HAVING count(*) >= 0";
        return $"(SELECT {json} FROM {From(ordered)}{joins}{aggregated})";
    }

    private string From(Func<string, string> ordered)
    {
        var taken = ordered(_takesOneMore ? $"{_limit} + 1" : _limit);
        if (!_isNumbered)
        {
            return $"({taken}) {Rows}";
        }

        // The limit keeps the order by: without one SQLite may drop it, as the rows only feed an aggregate.
        var turned = Page.IsBackward ? " ORDER BY n DESC LIMIT -1" : "";
        return $"(SELECT q.*, row_number() OVER () AS n FROM ({taken}) q{turned}) {Rows}";
    }
}
