using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

internal sealed class PloverTests
{
    private static readonly string[] _groups = ["GOV", "MIL"];

    [Test]
    public void The_simplest_record_is_an_event()
    {
        var record = FormatRows.Only<EventRecord>(
            "plover-jsonl", """{"id": "a-1", "date": "2020-03-04", "actor": [{"code": "ARL"}], "recipient": [{"code": "BOR"}], "event": ["ACCUSE"]}""");

        Assert.Multiple(() =>
        {
            Assert.That((record.Dataset, record.RecordId, record.Scheme), Is.EqualTo(("PLOVER", "a-1", "plover")));
            Assert.That((record.Code.Type, record.Code.Mode, record.Code.Contexts.Count), Is.EqualTo(("ACCUSE", (string?)null, 0)));
            Assert.That((record.From, record.To, record.Precision), Is.EqualTo(("2020-03-04", "2020-03-04", "DAY")));
            Assert.That((record.First?.Country, record.Second?.Country, record.Report), Is.EqualTo(("ARL", "BOR", (ReportRecord?)null)));
        });
    }

    [Test]
    public void All_that_is_known_of_a_record_is_read()
    {
        var record = FormatRows.Only<EventRecord>("plover-jsonl", """
            {"id": 17, "date": "2020-03-04", "enddate": "2020-03-08", "event": "ACCUSE", "mode": ["allege"], "context": ["military", "legal"], "coded_date": "2020-04-01",
            """.Trim() + """
             "actor": [{"code": "ARL", "sector": "GOVMIL"}], "recipient": [{"code": "BOR", "sector": ["GOV"], "identifier_text": "Ben Example", "office": "minister", "identifier_id": "Q1"}],
            """.Trim() + """
             "cite_info": {"url": "https://news.example/a", "publication": "A Wire", "version": "3"}, "unknown": {"kept": false}}
            """.Trim());

        Assert.Multiple(() =>
        {
            Assert.That((record.RecordId, record.To, record.Precision, record.CoderVersion), Is.EqualTo(("17", "2020-03-08", "WEEK", "3")));
            Assert.That((record.Code.Type, record.Code.Mode, record.Code.Contexts[1]), Is.EqualTo(("ACCUSE", "allege", "legal")));
            Assert.That((record.First?.Code, record.First?.Name, record.First?.Country), Is.EqualTo(((string?)null, (string?)null, "ARL")));
            Assert.That(record.First?.Sectors, Is.EqualTo(_groups));
            Assert.That((record.Second?.Code, record.Second?.Name, record.Second?.Title, record.Second?.Wikidata), Is.EqualTo(((string?)null, "Ben Example", "minister", "Q1")));
            Assert.That(record.Report, Is.EqualTo(new ReportRecord("https://news.example/a", "A Wire", "2020-04-01")));
        });
    }

    [TestCase("2020-03-04", "DAY")]
    [TestCase("2020-03-10", "WEEK")]
    [TestCase("2020-03-31", "MONTH")]
    [TestCase("2020-05-31", "SEASON")]
    [TestCase("2020-12-31", "YEAR")]
    public void The_precision_is_the_narrowest_that_the_days_fit_in(string to, string precision)
    {
        var line = $$"""{"id": "a", "date": "2020-03-04", "enddate": "{{to}}", "actor": [{"code": "ARL"}], "event": ["ACCUSE"]}""";

        Assert.That(FormatRows.Only<EventRecord>("plover-jsonl", line).Precision, Is.EqualTo(precision));
    }

    [TestCase("""{"date": "2020-03-04", "actor": [{"code": "A"}], "event": ["X"]}""", "missing", "id", "nothing")]
    [TestCase("""{"id": " ", "date": "2020-03-04", "actor": [{"code": "A"}], "event": ["X"]}""", "missing", "id", "nothing")]
    [TestCase("""{"id": {}, "date": "2020-03-04", "actor": [{"code": "A"}], "event": ["X"]}""", "json", "id", "'{}'")]
    [TestCase("""{"id": "a", "actor": [{"code": "A"}], "event": ["X"]}""", "missing", "date", "nothing")]
    [TestCase("""{"id": "a", "date": "2020-02-30", "actor": [{"code": "A"}], "event": ["X"]}""", "date", "date", "'2020-02-30'")]
    [TestCase("""{"id": "a", "date": "2020-03-04", "enddate": "2020-03-03", "actor": [{"code": "A"}], "event": ["X"]}""", "date", "enddate", "'2020-03-03'")]
    [TestCase("""{"id": "a", "date": "2020-03-04", "actor": [], "event": ["X"]}""", "missing", "actor", "nothing")]
    [TestCase("""{"id": "a", "date": "2020-03-04", "actor": ["A"], "event": ["X"]}""", "json", "actor", "'\"A\"'")]
    [TestCase("""{"id": "a", "date": "2020-03-04", "actor": [{"code": "A"}, {"code": "B"}], "event": ["X"]}""", "several", "actor", "2 values")]
    [TestCase("""{"id": "a", "date": "2020-03-04", "actor": [{"code": ["A"]}], "event": ["X"]}""", "json", "actor.code", "'[\"A\"]'")]
    [TestCase("""{"id": "a", "date": "2020-03-04", "actor": [{"code": "A"}], "event": []}""", "missing", "event", "nothing")]
    [TestCase("""{"id": "a", "date": "2020-03-04", "actor": [{"code": "A"}], "event": ["X", "Y"]}""", "several", "event", "2 values")]
    [TestCase("""{"id": "a", "date": "2020-03-04", "actor": [{"code": "A"}], "event": ["X"], "mode": 1.5}""", "json", "mode", "'1.5'")]
    public void A_record_that_is_not_whole_is_refused_by_field(string line, string reason, string column, string found)
    {
        var refusal = FormatRows.Only<RefusedRecord>("plover-jsonl", line).Refusal;

        Assert.That((refusal.Reason, refusal.Column, refusal.Found), Is.EqualTo((reason, column, found)));
    }

    [TestCase("{")]
    [TestCase("[1]")]
    [TestCase("no JSON")]
    [TestCase("""{"id": "a", "id": "b"}""")]
    public void A_line_that_is_no_object_is_refused(string line) =>
        Assert.That(FormatRows.Only<RefusedRecord>("plover-jsonl", line).Refusal, Has.Property("Reason").EqualTo("json"));

    [TestCase("""{"url": "A Wire"}""", "2020-04-01")]
    [TestCase("""{"url": "https://news.example/a"}""", "")]
    public void A_report_needs_an_address_and_a_day_on_which_it_was_out(string cited, string coded)
    {
        var line = $$"""{"id": "a", "date": "2020-03-04", "coded_date": "{{coded}}", "cite_info": {{cited}}, "actor": [{"code": "ARL"}], "event": ["ACCUSE"]}""";

        Assert.That(FormatRows.Only<EventRecord>("plover-jsonl", line).Report, Is.Null);
    }
}
