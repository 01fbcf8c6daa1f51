using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Tests.Reading;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

internal sealed class CsvTests
{
    private const string Mapping = """
        {
          "dataset": "Border incidents", "record": "no", "date": {"column": "day", "format": "dd.MM.yyyy"}, "scheme": "cameo", "code": "what",
          "first": {"code": "who"}, "second": {"name": "whom", "country": {"constant": "Borland"}, "sectors": "branches"},
          "report": {"url": "link", "publisher": {"constant": "A Wire"}, "knownOn": {"column": "seen", "format": "yyyy-MM"}}, "coderVersion": {"constant": "2"}
        }
        """;

    private const string Header = "no,day,what,who,whom,branches,link,seen,remark";

    private InputFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new InputFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public void A_row_is_read_as_the_mapping_says()
    {
        var record = FormatRows.Only<EventRecord>(
            Reader(Mapping), Header, """7,04.03.2020,016,ARL,"Border ""Guard"", north",GOV;MIL,https://news.example/a,2020-03,"two""" + "\n" + """lines" """.Trim());

        Assert.Multiple(() =>
        {
            Assert.That((record.Dataset, record.RecordId, record.Scheme, record.Code.Type), Is.EqualTo(("Border incidents", "7", "cameo", "016")));
            Assert.That((record.From, record.To, record.Precision, record.CoderVersion), Is.EqualTo(("2020-03-04", "2020-03-04", "DAY", "2")));
            Assert.That((record.First?.Code, record.Second?.Name, record.Second?.Country), Is.EqualTo(("ARL", "Border \"Guard\", north", "Borland")));
            Assert.That(record.Second?.Sectors, Has.Count.EqualTo(2));
            Assert.That(record.Report, Is.EqualTo(new ReportRecord("https://news.example/a", "A Wire", "2020-03-31")));
            Assert.That(record.Columns, Is.EqualTo(new EventColumns("what (3)", "who (4)", "whom (5)")));
        });
    }

    [TestCase(';')]
    [TestCase('\t')]
    public void The_separator_is_the_one_by_which_the_header_has_the_columns(char separator)
    {
        string[] lines = [Header.Replace(',', separator), "7,04.03.2020,016,ARL,x,y,,,".Replace(',', separator)];

        Assert.That(FormatRows.Only<EventRecord>(Reader(Mapping), lines).Report, Is.Null);
    }

    [TestCase("yyyy", "2020", "2020-01-01", "2020-12-31", "YEAR")]
    [TestCase("MM/yyyy", "02/2020", "2020-02-01", "2020-02-29", "MONTH")]
    public void A_date_is_as_precise_as_its_format(string format, string date, string from, string to, string precision)
    {
        var mapping = $$"""{"dataset": "D", "record": "no", "date": {"column": "day", "format": "{{format}}" }, "kind": "what", "modality": {"constant": "INTENDED"} }""";

        var record = FormatRows.Only<EventRecord>(Reader(mapping), "no,day,what", $"1,{date},ACCUSES");

        Assert.That((record.From, record.To, record.Precision), Is.EqualTo((from, to, precision)));
        Assert.That((record.Scheme, record.Code.Type, record.Code.Mode, record.First), Is.EqualTo(("kind", "ACCUSES", "INTENDED", (ActorRecord?)null)));
    }

    [TestCase("7,04.03.2020,016,ARL,x,y,,", "columns", null, "8 columns", "9 columns, as the header has")]
    [TestCase("7,04.03.2020,016,ARL,x,y,,,,", "columns", null, "10 columns", "9 columns, as the header has")]
    [TestCase(",04.03.2020,016,ARL,x,y,,,", "missing", "no (1)", "nothing", "a record's id")]
    [TestCase("7,31.02.2020,016,ARL,x,y,,,", "date", "day (2)", "'31.02.2020'", "a date that exists, as dd.MM.yyyy")]
    [TestCase("7,,016,ARL,x,y,,,", "missing", "day (2)", "nothing", "a date, as dd.MM.yyyy")]
    [TestCase("7,04.03.2020,16,ARL,x,y,,,", "unknown-code", "what (3)", "'16'", "a CAMEO code of three or four digits that begins with 01 to 20, such as 016")]
    [TestCase("7,04.03.2020,016,ARL,x,y,A Wire,2020-03,", "no-address", "link (7)", "'A Wire'", "an address that begins with http:// or https://, or nothing")]
    [TestCase("7,04.03.2020,016,ARL,x,y,https://news.example/a,,", "missing", "seen (8)", "nothing", "a date, as yyyy-MM")]
    [TestCase("7,04.03.2020,016,AR\"L,x,y,,,", "quote", "column 5", "a quote inside a cell", "cells with quotes in quotes, and each quote in them doubled")]
    [TestCase("7,04.03.2020,016,\"ARL\"x,x,y,,,", "quote", "column 5", "a quote inside a cell", "cells with quotes in quotes, and each quote in them doubled")]
    public void A_row_that_is_not_what_the_mapping_says_is_refused(string line, string reason, string? column, string found, string expected) =>
        Assert.That(FormatRows.Only<RefusedRecord>(Reader(Mapping), Header, line).Refusal, Is.EqualTo(new RowRefusal(reason, column, found, expected)));

    [Test]
    public void A_quote_that_never_closes_refuses_the_line_where_it_opened_and_no_other()
    {
        var rows = Enumerable.Range(1, 1000).Select(number => number == 3 ? "3,04.03.2020,016,\"ARL,x,y,,," : $"{number},04.03.2020,016,ARL,x,y,,,").ToArray();

        var read = FormatRows.Read(Reader(Mapping), [Header, .. rows]);

        Assert.That(read, Has.Count.EqualTo(1000));
        Assert.That(read.Where(row => row.Content is RefusedRecord).Select(row => (row.Line, row.Text)), Is.EqualTo(new[] { (4L, rows[2]) }));
        Assert.That(
            ((RefusedRecord)read[2].Content).Refusal, Is.EqualTo(new RowRefusal("quote", "column 4", "a quote that is not closed", "a closing quote within 100 lines")));
    }

    [Test]
    public void A_quote_that_another_opens_again_refuses_the_line_where_it_opened()
    {
        var read = FormatRows.Read(Reader(Mapping), Header, "1,04.03.2020,016,\"ARL,x,y,,,", "2,04.03.2020,016,ARL,x,y,,,", "3,04.03.2020,016,\"ARL\",x,y,,,");

        Assert.That(read.Select(row => (row.Line, row.Content is EventRecord)), Is.EqualTo(new[] { (2L, false), (3L, true), (4L, true) }));
    }

    [Test]
    public void Every_line_with_an_open_quote_is_refused_by_itself()
    {
        var read = FormatRows.Read(Reader(Mapping), [Header, .. Enumerable.Repeat("1,\"04.03.2020", 300)]);

        // Two of them make a record that no closing quote follows, and so on in pairs; none may take more than its own lines.
        Assert.That(read.Select(row => row.Content), Is.All.TypeOf<RefusedRecord>());
        Assert.That(read.Sum(row => row.Text.Split('\n').Length), Is.EqualTo(300));
    }

    [TestCase("no,day,what,who,whom,branches,link", "does not name the column 'seen'")]
    [TestCase("no,day,day,what,who,whom,branches,link,seen", "names the column 'day' twice")]
    public void A_header_that_lacks_a_column_stops_the_file(string header, string message)
    {
        var refusal = Assert.Throws<ImportFailedException>(() => FormatRows.Read(Reader(Mapping), header));

        Assert.That(refusal.Message, Does.Contain(message));
    }

    [TestCase("""{"dataset": "D"}""", "the field 'record' is missing")]
    [TestCase("""{"dataset": "D", "record": "no", "date": "day"}""", "one of three ways")]
    [TestCase("""{"dataset": "D", "record": "no", "date": "day", "scheme": "cameo", "code": "c", "kind": "k"}""", "one of three ways")]
    [TestCase("""{"dataset": "D", "record": "no", "date": "day", "scheme": "cameo", "code": "c", "mode": "k"}""", "one of three ways")]
    [TestCase("""{"dataset": "D", "record": "no", "date": "day", "kind": "k", "frist": {}}""", "has no field 'frist'")]
    [TestCase("""{"dataset": "D", "record": "no", "date": "day", "kind": "k", "first": {"sectors": "s"}}""", "An actor needs")]
    [TestCase("""{"dataset": "D", "record": "no", "date": {"column": "day", "format": "dd.MM."}, "kind": "k"}""", "has no year")]
    [TestCase("""{"dataset": "D", "record": "no", "date": "day", "kind": "k", "separator": "|"}""", "Expected a comma")]
    [TestCase("""{"dataset": "D", "dataset": "E"}""", "is not JSON")]
    public void A_wrong_mapping_is_refused(string mapping, string message)
    {
        var refusal = Assert.Throws<ImportFailedException>(() => Reader(mapping));

        Assert.That(refusal.Message, Does.Contain(message).IgnoreCase);
    }

    private IFileReader Reader(string mapping) => FileFormats.Csv(_folder.Write(InputFolder.Utf8(mapping), "mapping.json"));
}
