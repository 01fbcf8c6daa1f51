using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Coded events become statements of the machine's layer, or are counted or refused.</summary>
internal sealed class EventCoderTests
{
    [Test]
    public void An_accusation_is_spoken_by_the_first_actor()
    {
        var statement = Codings.Statement(Codings.Cameo("1123", "UKR", "RUS"));

        Assert.That((statement.Kind, statement.Speaker, statement.Subject, statement.Targets.Single(), statement.Modality, statement.Event),
            Is.EqualTo(("ACCUSES", "ukr", (string?)null, "rus", "DONE", (string?)null)));
    }

    [TestCase("054", "RECOGNIZES", "DONE")]
    [TestCase("072", "COOPERATES_WITH", "DONE")]
    [TestCase("0312", "COOPERATES_WITH", "INTENDED")]
    public void Recognition_and_cooperation_start_at_a_subject_and_are_narrated(string code, string kind, string modality)
    {
        var statement = Codings.Statement(Codings.Cameo(code, "RUS", "PRK"));

        Assert.That((statement.Kind, statement.Speaker, statement.Subject, statement.Targets.Single(), statement.Modality),
            Is.EqualTo((kind, (string?)null, "rus", "prk", modality)));
    }

    [Test]
    public void A_denial_answers_the_accuser_and_brings_the_event_that_it_denies()
    {
        var item = Codings.Item(Codings.Cameo("016", "GOV", "FRA"));
        var @event = item.Entities.Single(entity => entity.Type == "Event").Patch;
        var participant = @event.Links["participants"].Single().Values;

        Assert.Multiple(() =>
        {
            Assert.That((item.Statement!.Kind, item.Statement.Speaker, item.Statement.Targets.Single(), item.Statement.Event),
                Is.EqualTo(("DENIES", "gov", "fra", @event.Id)));
            Assert.That(@event.Values, Is.EquivalentTo(new Dictionary<string, object?>
            {
                ["type"] = "OTHER",
                ["name"] = "What France alleged and an unspecified government denied, 2019-10-24",
            }));
            Assert.That((participant["actorId"], participant["role"]), Is.EqualTo(("gov", "ACTOR")));
        });
    }

    [Test]
    public void A_statement_says_that_a_machine_coded_it()
    {
        var statement = Codings.Statement(Codings.Cameo("112", "SYR", "TUR"));

        Assert.That((statement.Layer, statement.Standing, statement.Coder, statement.Key, statement.Confidence, statement.Date),
            Is.EqualTo(("MACHINE", "ACCEPTED", "GDELT 2.0", "GDELT 2.0:112", (long?)null, new UncertainDateDraft("2019-10-24", "2019-10-24", "DAY", "INFERRED"))));
    }

    [Test]
    public void The_version_of_the_coder_is_told_and_tells_statements_apart()
    {
        var record = Codings.Cameo("112", "SYR", "TUR");
        var versioned = record with { CoderVersion = "7" };

        Assert.That(Codings.Statement(versioned).Coder, Is.EqualTo("GDELT 2.0 7"));
        Assert.That(Id(versioned), Is.Not.EqualTo(Id(record)));
    }

    [Test]
    public void Reports_of_one_event_are_one_statement_with_a_source_each()
    {
        var one = Codings.Cameo("112", "SYR", "TUR") with { Report = new ReportRecord("https://a.example/1", null, "2019-10-24") };
        var other = one with { RecordId = "2", Report = new ReportRecord("https://b.example/2", null, "2019-10-25") };
        var (first, second) = (Codings.Statement(one), Codings.Statement(other));

        Assert.That(Id(other), Is.EqualTo(Id(one)));
        Assert.That(second with { Sources = [], Targets = [] }, Is.EqualTo(first with { Sources = [], Targets = [], OnBehalfOf = second.OnBehalfOf }));
        Assert.That(RecordIdentity.Source("st-1", second.Sources.Single()), Is.Not.EqualTo(RecordIdentity.Source("st-1", first.Sources.Single())));
    }

    [Test]
    public void Denials_of_one_day_deny_one_event()
    {
        var denial = Codings.Cameo("016", "RUS", "USA");

        Assert.That(Codings.Statement(denial with { RecordId = "2" }).Event, Is.EqualTo(Codings.Statement(denial).Event));
        Assert.That(Codings.Statement(denial with { From = "2019-10-25", To = "2019-10-25" }).Event, Is.Not.EqualTo(Codings.Statement(denial).Event));
    }

    [Test]
    public void Other_codes_days_actors_and_data_sets_are_other_statements()
    {
        var record = Codings.Cameo("112", "SYR", "TUR");
        EventRecord[] others =
        [
            record, Codings.Cameo("1121", "SYR", "TUR"), Codings.Cameo("112", "TUR", "SYR"), record with { Dataset = "ICEWS" },
            record with { From = "2019-10-25", To = "2019-10-25" },
        ];

        Assert.That(others.Select(Id), Is.Unique);
    }

    [Test]
    public void A_source_is_the_record_and_the_document_that_it_names()
    {
        var item = Codings.Item(Codings.Cameo("112", "SYR", "TUR") with { Report = new ReportRecord("https://www.a.example/1", null, "2019-10-24") });
        var source = item.Statement!.Sources.Single();

        Assert.That(source, Is.EqualTo(new SourceDraft { Dataset = "GDELT 2.0", RecordId = "1", Document = source.Document }));
        Assert.That(item.Entities.Single(entity => entity.Type == "Document").Patch.Id, Is.EqualTo(source.Document));
    }

    [Test]
    public void Without_an_address_the_source_is_the_record_alone() => Assert.That(
        Codings.Statement(Codings.Cameo("112", "SYR", "TUR")).Sources.Single(), Is.EqualTo(new SourceDraft { Dataset = "GDELT 2.0", RecordId = "1" }));

    [TestCase("110")]
    [TestCase("111")]
    [TestCase("015")]
    [TestCase("075")]
    [TestCase("1211")]
    [TestCase("2042")]
    public void Codes_of_other_kinds_are_counted_whoever_they_name(string code) =>
        Assert.That(Codings.Code(Codings.Cameo(code, null, null)), Is.EqualTo(new OtherCode(code)));

    [TestCase("16", ", such as 016")]
    [TestCase("311", ", such as 0311")]
    [TestCase("00", "")]
    [TestCase("---", "")]
    [TestCase("01 6", "")]
    [TestCase("11234", "")]
    public void What_is_no_code_is_refused(string code, string hint) => Assert.That(
        Codings.Code(Codings.Cameo(code, "SYR", "TUR")), Is.EqualTo(new RefusedRow(new RowRefusal(
            "unknown-code", "the event's code", $"'{code}'", $"a CAMEO code of three or four digits that begins with 01 to 20{hint}"))));

    [TestCase(null, "TUR", "Actor1Code (6)", "the actor who acts or speaks")]
    [TestCase("SYR", null, "Actor2Code (16)", "the actor at whom it is aimed")]
    [TestCase(null, "", "Actor1Code (6), Actor2Code (16)", "the actor who acts or speaks and the one at whom it is aimed")]
    public void A_row_without_both_actors_is_refused_by_the_missing_column(string? first, string? second, string column, string expected)
    {
        var record = Codings.Cameo("112", first, second) with { Columns = new EventColumns("EventCode (27)", "Actor1Code (6)", "Actor2Code (16)") };

        Assert.That(Codings.Code(record), Is.EqualTo(new RefusedRow(new RowRefusal("incomplete", column, "nobody", expected))));
    }

    [Test]
    public void A_row_without_a_code_is_incomplete() => Assert.That(
        Codings.Code(Codings.Cameo(" ", "SYR", "TUR")), Is.EqualTo(new RefusedRow(new RowRefusal("incomplete", "the event's code", "nothing", "an event's code"))));

    [Test]
    public void A_mention_cites_the_record_with_its_confidence()
    {
        var item = Codings.Item(new MentionRecord("GDELT 2.0", "7", new ReportRecord("https://a.example/1", "a.example", "2019-10-24"), 60) { Place = "3" });
        var document = item.Entities.Single().Patch.Id;

        Assert.That(item.Statement, Is.Null);
        Assert.That(item.Citation, Is.EqualTo(new RecordCitation(
            "GDELT 2.0", "7", new SourceDraft { Dataset = "GDELT 2.0", RecordId = "7/3", Document = document, Confidence = 60 })));
    }

    [Test]
    public void What_needs_no_coding_passes()
    {
        var (item, refusal) = (new ImportItem(), new RowRefusal("columns", null, "3 columns", "61 columns"));

        Assert.That(Codings.Code(new GraphRecord(item)), Is.EqualTo(new CodedItem(item)));
        Assert.That(Codings.Code(new RefusedRecord(refusal)), Is.EqualTo(new RefusedRow(refusal)));
    }

    private static string Id(EventRecord record) => StatementIdentity.Of(Codings.Statement(record), 1);
}
