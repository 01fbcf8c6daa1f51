using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Reads POLECAT events, which are coded with PLOVER.</summary>
internal sealed class PolecatReader() : TabbedReader("polecat", _layout)
{
    private static readonly Layout _layout = new(
    [
        new("Event ID", CellRule.Required), new("Event Date", CellRule.IsoDay), new("Event Type", CellRule.Required), new("Event Mode"),
        new("Intensity", CellRule.OptionalDecimal), new("Quad Code"), new("Contexts"), .. Actor("Actor"), .. Actor("Recipient"), new("Placename"),
        new("City"), new("District"), new("Province"), new("Country"), new("Latitude", CellRule.Latitude), new("Longitude", CellRule.Longitude),
        new("GeoNames ID"), new("Raw Placename"), new("Feature Type"), new("Source"), new("Publication Date", CellRule.OptionalIsoDay),
        new("Story People"), new("Story Organizations"), new("Story Locations"), new("Language"), new("Version"),
    ]);

    private static readonly int _id = _layout.IndexOf("Event ID");
    private static readonly int _date = _layout.IndexOf("Event Date");
    private static readonly int _type = _layout.IndexOf("Event Type");
    private static readonly int _mode = _layout.IndexOf("Event Mode");
    private static readonly int _contexts = _layout.IndexOf("Contexts");
    private static readonly int _actor = _layout.IndexOf("Actor Name");
    private static readonly int _recipient = _layout.IndexOf("Recipient Name");
    private static readonly EventColumns _columns = _layout.EventColumns("Event Type", "Actor Name", "Recipient Name");
    private static readonly int _version = _layout.IndexOf("Version");

    protected override bool AllowsTrailingTabs => true;

    protected override RowContent Read(Layout layout, TabbedCells cells)
    {
        foreach (var name in (ReadOnlySpan<int>)[_mode, _actor, _recipient, _actor + 1, _recipient + 1])
        {
            if (cells[name].Contains(';'))
            {
                return new RefusedRecord(layout.Refuse("several", cells, name, "one value, as it is not said which belongs to which"));
            }
        }

        var day = cells.Text(_date);
        var code = new EventCode(cells.Text(_type).Trim(), Value(cells, _mode), CellList.Split(cells[_contexts], ";|"));
        return new EventRecord("POLECAT", cells.Text(_id).Trim(), "plover", code, day, day, "DAY", Actor(cells, _actor), Actor(cells, _recipient), null)
        {
            CoderVersion = Value(cells, _version),
            Columns = _columns,
        };
    }

    private static IEnumerable<LayoutColumn> Actor(string actor) =>
    [
        new($"{actor} Name"), new($"{actor} Country"), new($"{actor} COW"), new($"Primary {actor} Sector"), new($"{actor} Sectors"),
        new($"{actor} Title"), new($"{actor} Name Raw"), new($"Wikipedia {actor} ID"),
    ];

    // After the name come country, COW number, primary sector, sectors, title, name in the text, Wikipedia page. The primary sector goes first.
    private static ActorRecord? Actor(TabbedCells cells, int name)
    {
        var (text, country) = (Value(cells, name), Value(cells, name + 1));
        IEnumerable<string> sectors = Value(cells, name + 3) is { } primary ? [primary] : [];
        return text is null && country is null
            ? null
            : new ActorRecord(null, text, country, [.. sectors.Union(CellList.Split(Value(cells, name + 4), ";|"))]) { Title = Value(cells, name + 5), Wikidata = Value(cells, name + 7) };
    }

    // Some releases write None where there is nothing.
    private static string? Value(TabbedCells cells, int index) => cells.TextOrNull(index) is { } text && text != "None" ? text : null;
}
