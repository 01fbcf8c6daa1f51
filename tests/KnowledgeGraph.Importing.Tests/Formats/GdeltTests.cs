using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

internal sealed class GdeltTests
{
    [Test]
    public void A_row_of_GDELT_2_is_an_event_with_its_report()
    {
        var record = FormatRows.Only<EventRecord>("gdelt-2", TabbedRow.Gdelt2.Text);

        Assert.Multiple(() =>
        {
            Assert.That((record.Dataset, record.RecordId, record.Scheme, record.Code.Type), Is.EqualTo(("GDELT 2.0", "7001", "cameo", "1121")));
            Assert.That((record.From, record.To, record.Precision), Is.EqualTo(("2020-03-03", "2020-03-03", "DAY")));
            Assert.That((record.First?.Code, record.First?.Name, record.First?.Country), Is.EqualTo(("ARLGOV", "ARLAND", "ARL")));
            Assert.That((record.Second?.Code, record.Second?.Name, record.Second?.Country), Is.EqualTo(("BOR", "BORLAND", "BOR")));
            Assert.That(record.Report, Is.EqualTo(new ReportRecord("https://news.example/a", null, "2020-03-04")));
            Assert.That(record.Columns, Is.EqualTo(new EventColumns("EventCode (27)", "Actor1Code (6)", "Actor2Code (16)")));
        });
    }

    [Test]
    public void A_row_of_GDELT_1_has_a_report_where_it_has_the_column()
    {
        var with = FormatRows.Only<EventRecord>("gdelt-1", TabbedRow.Gdelt1.Text);
        var without = FormatRows.Only<EventRecord>("gdelt-1", TabbedRow.Gdelt1WithoutAddress.Text);

        Assert.That((with.Dataset, with.Report), Is.EqualTo(("GDELT 1.0", new ReportRecord("https://news.example/a", null, "2020-03-04"))));
        Assert.That((without.RecordId, without.Second?.Code, without.Report), Is.EqualTo(("7001", "BOR", (ReportRecord?)null)));
    }

    [TestCase("BBC Monitoring")]
    [TestCase("")]
    [TestCase("unspecified")]
    [TestCase("ftp://news.example/a")]
    [TestCase("http://")]
    [TestCase("http://news.example/a b")]
    public void A_name_in_place_of_an_address_is_no_report(string address) =>
        Assert.That(FormatRows.Only<EventRecord>("gdelt-2", TabbedRow.Gdelt2.With("SOURCEURL", address).Text).Report, Is.Null);

    [Test]
    public void A_row_that_names_nobody_there_has_no_actor()
    {
        var record = FormatRows.Only<EventRecord>("gdelt-2", TabbedRow.Gdelt2.With("Actor1Code", "").With("Actor2Code", " ").Text);

        Assert.That((record.First, record.Second), Is.EqualTo(((ActorRecord?)null, (ActorRecord?)null)));
    }

    [TestCase("GLOBALEVENTID", 1, "", "number", "nothing", "a whole number")]
    [TestCase("GLOBALEVENTID", 1, "7001.0", "number", "'7001.0'", "a whole number")]
    [TestCase("SQLDATE", 2, "20200230", "date", "'20200230'", "a day that exists, as yyyyMMdd")]
    [TestCase("SQLDATE", 2, "2020-03-03", "date", "'2020-03-03'", "a day that exists, as yyyyMMdd")]
    [TestCase("SQLDATE", 2, "20200003", "date", "'20200003'", "a day that exists, as yyyyMMdd")]
    [TestCase("Year", 4, "2020.0", "number", "'2020.0'", "a whole number")]
    [TestCase("FractionDate", 5, "2020,17", "number", "'2020,17'", "a decimal number or nothing")]
    [TestCase("NumMentions", 32, "3.0", "number", "'3.0'", "a whole number")]
    [TestCase("AvgTone", 35, "NaN", "number", "'NaN'", "a decimal number or nothing")]
    [TestCase("Actor1Geo_Type", 36, "4.0", "number", "'4.0'", "a whole number or nothing")]
    [TestCase("ActionGeo_Lat", 57, "90.01", "coordinate", "'90.01'", "a latitude from -90 to 90 or nothing")]
    [TestCase("ActionGeo_Long", 58, "-180.5", "coordinate", "'-180.5'", "a longitude from -180 to 180 or nothing")]
    [TestCase("DATEADDED", 60, "20200304", "date", "'20200304'", "a time that exists, as yyyyMMddHHmmss")]
    [TestCase("DATEADDED", 60, "20200304246000", "date", "'20200304246000'", "a time that exists, as yyyyMMddHHmmss")]
    public void A_cell_that_is_not_what_its_column_holds_refuses_the_row(string column, int number, string value, string reason, string found, string expected) =>
        FormatRows.AssertRefused("gdelt-2", TabbedRow.Gdelt2.With(column, value).Text, new RowRefusal(reason, $"{column} ({number})", found, expected));

    [TestCase("16", ", such as 016")]
    [TestCase("54", ", such as 054")]
    [TestCase("331", ", such as 0331")]
    [TestCase("", "")]
    [TestCase("---", "")]
    [TestCase("11211", "")]
    [TestCase("211", ", such as 0211")]
    [TestCase("999", ", such as 0999")]
    [TestCase("2111", "")]
    public void A_code_that_lost_its_zero_or_is_none_is_refused(string code, string hint) => FormatRows.AssertRefused(
        "gdelt-2",
        TabbedRow.Gdelt2.With("EventCode", code).Text,
        new RowRefusal("unknown-code", "EventCode (27)", code.Length == 0 ? "nothing" : $"'{code}'", "a CAMEO code of three or four digits that begins with 01 to 20" + hint));

    [TestCase("EventBaseCode", "11", "EventBaseCode (28)", "112, with which EventCode begins")]
    [TestCase("EventRootCode", "1", "EventRootCode (29)", "11, with which EventCode begins")]
    public void Codes_of_a_row_that_disagree_are_refused(string column, string value, string label, string expected) => FormatRows.AssertRefused(
        "gdelt-2", TabbedRow.Gdelt2.With(column, value).Text, new RowRefusal("codes-differ", label, $"'{value}'", expected));

    [TestCase("016", "016", "01")]
    [TestCase("0331", "033", "03")]
    [TestCase("204", "204", "20")]
    public void Leading_zeros_are_kept(string code, string parent, string root)
    {
        var line = TabbedRow.Gdelt2.With("EventCode", code).With("EventBaseCode", parent).With("EventRootCode", root).Text;

        Assert.That(FormatRows.Only<EventRecord>("gdelt-2", line).Code.Type, Is.EqualTo(code));
    }

    [TestCase("gdelt-2", "60 columns", "61 columns separated by tabs")]
    [TestCase("gdelt-1", "60 columns", "57 or 58 columns separated by tabs")]
    public void Too_few_columns_refuse_the_row(string format, string found, string expected)
    {
        var line = TabbedRow.Gdelt2.Text;

        FormatRows.AssertRefused(format, line[..line.LastIndexOf('\t')], new RowRefusal("columns", null, found, expected));
    }

    [TestCase(1)]
    [TestCase(1000)]
    public void Too_many_columns_refuse_the_row(int count) => FormatRows.AssertRefused(
        "gdelt-2",
        TabbedRow.Gdelt2.Text + new string('\t', count),
        new RowRefusal("columns", null, $"{61 + count} columns", "61 columns separated by tabs"));

    [Test]
    public void A_header_is_passed_over()
    {
        var row = TabbedRow.Gdelt2;

        Assert.That(FormatRows.Read(FormatRows.Reader("gdelt-2"), row.Header, row.Text, row.Header.ToUpperInvariant()).Single().Line, Is.EqualTo(2));
    }

    [Test]
    public void A_header_with_an_unknown_name_is_refused_as_a_row()
    {
        var header = TabbedRow.Gdelt2.Header.Replace("QuadClass", "Quad", StringComparison.Ordinal);

        FormatRows.AssertRefused("gdelt-2", header, new RowRefusal("header", "QuadClass (30)", "'Quad'", "a header with QuadClass here, or none"));
    }

    [Test]
    public void A_mention_is_one_more_report_of_an_event()
    {
        var mention = FormatRows.Only<MentionRecord>("gdelt-mentions", TabbedRow.Mention.Text);

        Assert.That(mention, Is.EqualTo(new MentionRecord("GDELT 2.0", "7001", new ReportRecord("https://news.example/b", "news.example", "2020-03-05"), 40) { Place = "2" }));
    }

    [Test]
    public void A_mention_without_confidence_has_none() =>
        Assert.That(FormatRows.Only<MentionRecord>("gdelt-mentions", TabbedRow.Mention.With("Confidence", "").Text).Confidence, Is.Null);

    [TestCase("MentionIdentifier", 6, "BBC Monitoring", "no-address", "an address that begins with http:// or https://")]
    [TestCase("Confidence", 12, "101", "number", "a whole number from 0 to 100 or nothing")]
    [TestCase("MentionTimeDate", 3, "20200304", "date", "a time that exists, as yyyyMMddHHmmss")]
    [TestCase("SentenceID", 7, "2.0", "number", "a whole number or nothing")]
    public void A_mention_that_cannot_be_a_report_is_refused(string column, int number, string value, string reason, string expected) => FormatRows.AssertRefused(
        "gdelt-mentions", TabbedRow.Mention.With(column, value).Text, new RowRefusal(reason, $"{column} ({number})", $"'{value}'", expected));
}
