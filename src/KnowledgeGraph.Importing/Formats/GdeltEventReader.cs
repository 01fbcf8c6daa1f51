using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Reads GDELT's events.</summary>
/// <param name="format">The format's name.</param>
/// <param name="dataset">The data set's name.</param>
/// <param name="layouts">Its layouts; they begin alike and end differently.</param>
internal sealed class GdeltEventReader(string format, string dataset, params Layout[] layouts) : TabbedReader(format, layouts)
{
    private readonly int _id = layouts[0].IndexOf("GLOBALEVENTID");
    private readonly int _date = layouts[0].IndexOf("SQLDATE");
    private readonly int _first = layouts[0].IndexOf("Actor1Code");
    private readonly int _second = layouts[0].IndexOf("Actor2Code");
    private readonly int _code = layouts[0].IndexOf("EventCode");
    private readonly int _baseCode = layouts[0].IndexOf("EventBaseCode");
    private readonly int _rootCode = layouts[0].IndexOf("EventRootCode");
    private readonly int _added = layouts[0].IndexOf("DATEADDED");
    private readonly EventColumns _columns = layouts[0].EventColumns("EventCode", "Actor1Code", "Actor2Code");

    protected override RowContent Read(Layout layout, TabbedCells cells)
    {
        if (CameoCode.Disagreement(cells, layout, _code, _baseCode, _rootCode) is { } refusal)
        {
            return new RefusedRecord(refusal);
        }

        var day = Days.Iso(cells[_date]);
        return new EventRecord(
            dataset, cells.Text(_id), "cameo", EventCode.Of(cells.Text(_code)), day, day, "DAY", Actor(cells, _first), Actor(cells, _second), Report(layout, cells))
        {
            Columns = _columns,
        };
    }

    // Name and country follow the code.
    private static ActorRecord? Actor(TabbedCells cells, int code) =>
        cells.TextOrNull(code) is { } text ? new ActorRecord(text, cells.TextOrNull(code + 1), cells.TextOrNull(code + 2), []) : null;

    // The address, where the layout has one, is the last column, after the day on which the row was added.
    private ReportRecord? Report(Layout layout, TabbedCells cells) =>
        layout.Columns.Count > _added + 1 && WebAddress.IsAbsolute(cells[_added + 1])
            ? new ReportRecord(cells.Text(_added + 1), null, Days.Iso(cells[_added]))
            : null;
}
