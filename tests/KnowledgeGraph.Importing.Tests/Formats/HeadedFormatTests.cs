using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

/// <summary>ICEWS and POLECAT, whose files begin with a header.</summary>
internal sealed class HeadedFormatTests
{
    private static readonly string[] _sectors = ["Executive", "Government"];
    private static readonly string[] _contexts = ["military", "legal"];
    private static readonly string[] _polecatSectors = ["GOV", "LEG"];

    [Test]
    public void A_row_of_ICEWS_is_an_event_without_a_report()
    {
        var record = FormatRows.Only<EventRecord>(FormatRows.Reader("icews"), TabbedRow.Icews.Header, TabbedRow.Icews.Text);

        Assert.Multiple(() =>
        {
            Assert.That((record.Dataset, record.RecordId, record.Scheme, record.Code.Type), Is.EqualTo(("ICEWS", "501/2020-03-04", "cameo", "112")));
            Assert.That((record.From, record.To, record.Precision, record.Report), Is.EqualTo(("2020-03-04", "2020-03-04", "DAY", (ReportRecord?)null)));
            Assert.That((record.First?.Code, record.First?.Name, record.First?.Country), Is.EqualTo(((string?)null, "Foreign Ministry (Arland)", "Arland")));
            Assert.That(record.First?.Sectors, Is.EqualTo(_sectors));
            Assert.That((record.Second?.Name, record.Second?.Country, record.Second?.Sectors.Count), Is.EqualTo(("Borland", "Borland", 0)));
            Assert.That(record.Columns, Is.EqualTo(new EventColumns("CAMEO Code (7)", "Source Name (3)", "Target Name (9)")));
        });
    }

    [TestCase("Event ID", 1, "", "number", "nothing", "a whole number")]
    [TestCase("Event Date", 2, "2019-02-29", "date", "'2019-02-29'", "a day that exists, as yyyy-MM-dd")]
    [TestCase("CAMEO Code", 7, "54", "unknown-code", "'54'", "a CAMEO code of three or four digits that begins with 01 to 20, such as 054")]
    [TestCase("Story ID", 12, "9.5", "number", "'9.5'", "a whole number or nothing")]
    [TestCase("Latitude", 19, "-91", "coordinate", "'-91'", "a latitude from -90 to 90 or nothing")]
    public void A_row_of_ICEWS_that_breaks_a_rule_is_refused(string column, int number, string value, string reason, string found, string expected) =>
        FormatRows.AssertRefused("icews", TabbedRow.Icews.With(column, value).Text, new RowRefusal(reason, $"{column} ({number})", found, expected));

    [Test]
    public void Nobody_is_named_where_neither_name_nor_country_is()
    {
        var line = TabbedRow.Icews.With("Source Name", "").With("Source Country", "").With("Target Name", "").Text;
        var record = FormatRows.Only<EventRecord>("icews", line);

        Assert.That((record.First, record.Second?.Name, record.Second?.Country), Is.EqualTo(((ActorRecord?)null, (string?)null, "Borland")));
    }

    [Test]
    public void A_row_of_POLECAT_is_an_event_coded_with_PLOVER()
    {
        var record = FormatRows.Only<EventRecord>(FormatRows.Reader("polecat"), TabbedRow.Polecat.Header, TabbedRow.Polecat.Text);

        Assert.Multiple(() =>
        {
            Assert.That((record.Dataset, record.RecordId, record.Scheme, record.CoderVersion), Is.EqualTo(("POLECAT", "2020-03-04-7-a", "plover", "NGEC_1.0")));
            Assert.That((record.Code.Type, record.Code.Mode), Is.EqualTo(("ACCUSE", "allege")));
            Assert.That(record.Code.Contexts, Is.EqualTo(_contexts));
            Assert.That((record.First?.Name, record.First?.Country, record.First?.Title, record.First?.Wikidata), Is.EqualTo(("Ann Example", "ARL", "minister", "Ann_Example")));
            Assert.That(record.First?.Sectors, Is.EqualTo(_polecatSectors));
            Assert.That((record.Second?.Name, record.Second?.Country, record.Second?.Sectors.Single()), Is.EqualTo(((string?)null, "BOR", "MIL")));
            Assert.That(record.Columns, Is.EqualTo(new EventColumns("Event Type (3)", "Actor Name (8)", "Recipient Name (16)")));
        });
    }

    [Test]
    public void None_in_POLECAT_stands_for_nothing()
    {
        var line = TabbedRow.Polecat.With("Event Mode", "None").With("Actor Name", "None").With("Actor Country", "None").Text;
        var record = FormatRows.Only<EventRecord>("polecat", line);

        Assert.That((record.Code.Mode, record.First), Is.EqualTo(((string?)null, (ActorRecord?)null)));
    }

    [TestCase("Event ID", 1, " ", "missing", "' '", "a value")]
    [TestCase("Event Date", 2, "None", "date", "'None'", "a day that exists, as yyyy-MM-dd")]
    [TestCase("Actor Name", 8, "Ann Example; Ben Example", "several", "'Ann Example; Ben Example'", "one value, as it is not said which belongs to which")]
    [TestCase("Longitude", 30, "181", "coordinate", "'181'", "a longitude from -180 to 180 or nothing")]
    public void A_row_of_POLECAT_that_breaks_a_rule_is_refused(string column, int number, string value, string reason, string found, string expected) =>
        FormatRows.AssertRefused("polecat", TabbedRow.Polecat.With(column, value).Text, new RowRefusal(reason, $"{column} ({number})", found, expected));

    [Test]
    public void Tabs_at_the_end_of_a_row_or_header_do_no_harm()
    {
        var row = TabbedRow.Polecat;

        Assert.That(FormatRows.Only<EventRecord>(FormatRows.Reader("polecat"), row.Header + "\t\t", row.Text + "\t").RecordId, Is.EqualTo("2020-03-04-7-a"));
    }

    [Test]
    public void Values_behind_the_last_column_refuse_the_row() => FormatRows.AssertRefused(
        "polecat", TabbedRow.Polecat.Text + "\t\tx", new RowRefusal("columns", null, "42 columns", "40 columns separated by tabs"));

    [Test]
    public void A_broken_header_is_refused_and_the_rows_are_read_by_their_places()
    {
        var row = TabbedRow.Polecat;
        var cut = row.Header[..row.Header.IndexOf("\tPlacename", StringComparison.Ordinal)];
        var broken = row.Header.Replace("\tActor Title\t", "\tActor\t", StringComparison.Ordinal);

        var rows = FormatRows.Read(FormatRows.Reader("polecat"), cut, broken, row.Text);

        Assert.That(rows.Select(read => (read.Line, (read.Content as RefusedRecord)?.Refusal.Column)), Is.EqualTo(new[] { (2L, "Actor Title (13)"), (3L, null) }));
    }

    [TestCase("icews", "Source Name", "Target Name", "Source Name", 3)]
    [TestCase("polecat", "Actor Name\t", "Recipient Name\t", "Actor Name", 8)]
    public void Columns_in_another_order_stop_the_file(string format, string one, string other, string expected, int number)
    {
        var header = (format == "icews" ? TabbedRow.Icews : TabbedRow.Polecat).Header
            .Replace(one, "?", StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal).Replace("?", other, StringComparison.Ordinal);

        var refusal = Assert.Throws<ImportFailedException>(() => FormatRows.Read(FormatRows.Reader(format), header));

        Assert.That(refusal.Message, Does.Contain($"has {other.Trim()} as column {number}; expected {expected}"));
    }
}
