using System.Globalization;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Reads GDELT's mentions: further reports of events that another file holds.</summary>
internal sealed class GdeltMentionReader() : TabbedReader("gdelt-mentions", GdeltLayouts.Mentions)
{
    private readonly int _id = GdeltLayouts.Mentions.IndexOf("GLOBALEVENTID");
    private readonly int _time = GdeltLayouts.Mentions.IndexOf("MentionTimeDate");
    private readonly int _publisher = GdeltLayouts.Mentions.IndexOf("MentionSourceName");
    private readonly int _address = GdeltLayouts.Mentions.IndexOf("MentionIdentifier");
    private readonly int _sentence = GdeltLayouts.Mentions.IndexOf("SentenceID");
    private readonly int _confidence = GdeltLayouts.Mentions.IndexOf("Confidence");

    protected override RowContent Read(Layout layout, TabbedCells cells)
    {
        if (!WebAddress.IsAbsolute(cells[_address]))
        {
            return new RefusedRecord(layout.Refuse("no-address", cells, _address, "an address that begins with http:// or https://"));
        }

        var report = new ReportRecord(cells.Text(_address), cells.TextOrNull(_publisher), Days.Iso(cells[_time]));
        var confidence = cells[_confidence];
        return new MentionRecord(
            GdeltLayouts.Events2, cells.Text(_id), report, confidence.IsEmpty ? null : long.Parse(confidence, NumberStyles.None, CultureInfo.InvariantCulture))
        {
            Place = cells.TextOrNull(_sentence),
        };
    }
}
