using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Reads ICEWS events.</summary>
internal sealed class IcewsReader() : TabbedReader("icews", _layout)
{
    private static readonly Layout _layout = new(
        new("Event ID", CellRule.WholeNumber), new("Event Date", CellRule.IsoDay), new("Source Name"), new("Source Sectors"), new("Source Country"),
        new("Event Text"), new("CAMEO Code", CellRule.CameoCode), new("Intensity", CellRule.OptionalDecimal), new("Target Name"), new("Target Sectors"),
        new("Target Country"), new("Story ID", CellRule.OptionalWholeNumber), new("Sentence Number", CellRule.OptionalWholeNumber), new("Publisher"),
        new("City"), new("District"), new("Province"), new("Country"), new("Latitude", CellRule.Latitude), new("Longitude", CellRule.Longitude));

    private static readonly int _id = _layout.IndexOf("Event ID");
    private static readonly int _date = _layout.IndexOf("Event Date");
    private static readonly int _code = _layout.IndexOf("CAMEO Code");
    private static readonly int _source = _layout.IndexOf("Source Name");
    private static readonly int _target = _layout.IndexOf("Target Name");
    private static readonly EventColumns _columns = _layout.EventColumns("CAMEO Code", "Source Name", "Target Name");

    protected override bool AllowsTrailingTabs => true;

    protected override RowContent Read(Layout layout, TabbedCells cells)
    {
        var day = cells.Text(_date);

        // The number alone is not unique: the key is the number with the day.
        return new EventRecord(
            "ICEWS", $"{cells[_id]}/{day}", "cameo", EventCode.Of(cells.Text(_code)), day, day, "DAY", Actor(cells, _source), Actor(cells, _target), null)
        {
            Columns = _columns,
        };
    }

    // Sectors and country follow the name.
    private static ActorRecord? Actor(TabbedCells cells, int name)
    {
        var (text, country) = (cells.TextOrNull(name), cells.TextOrNull(name + 2));
        return text is null && country is null ? null : new ActorRecord(null, text, country, CellList.Split(cells[name + 1], ","));
    }
}
