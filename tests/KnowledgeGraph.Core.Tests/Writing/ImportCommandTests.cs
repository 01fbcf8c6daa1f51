using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using static KnowledgeGraph.Core.Tests.Writing.SampleGraph;

namespace KnowledgeGraph.Core.Tests.Writing;

internal sealed class ImportCommandTests
{
    private static readonly StatementDraft _coded = Accusation with { Layer = "MACHINE", Key = "set:112", Sources = [Coded("7")] };

    private SampleGraph _sample = null!;

    [SetUp]
    public async Task Fill() => _sample = await FillAsync();

    [Test]
    public async Task What_is_kept_stays_as_it_is_and_what_is_not_there_is_made()
    {
        var result = await _sample.WriteAsync(Upsert("Actor", Actor("alpha", "TERRITORY"), Actor("delta", "STATE")) with { OnExisting = OnExisting.Keep });
        Assert.That(result.Outcomes.Select(outcome => outcome.Kind), Is.EqualTo([OutcomeKind.AlreadyRecorded, OutcomeKind.Recorded]));
        Assert.That((_sample.Row("Actor", "alpha")["kind"], _sample.Row("Actor", "delta")["kind"]), Is.EqualTo(("STATE", "STATE")));
        Assert.That(_sample.Graph.Formers, Is.Empty);
    }

    [Test]
    public async Task A_link_that_is_kept_stays_as_it_is()
    {
        var link = Patch(null, ("memberId", "ministry"), ("wholeId", "alpha"), ("role", "ministry"));
        await _sample.WriteAsync(Upsert("Affiliation", link));
        var other = Patch(null, ("memberId", "ministry"), ("wholeId", "alpha"), ("role", "ministry"), ("to", "2022-01-01"));
        var result = await _sample.WriteAsync(Upsert("Affiliation", other) with { OnExisting = OnExisting.Keep });
        Assert.That((result.Outcomes.Single().Kind, _sample.Rows("Affiliation").Single()["to"]), Is.EqualTo((OutcomeKind.AlreadyRecorded, (object?)null)));
    }

    [Test]
    public void What_must_be_the_same_is_refused_where_it_is_not()
    {
        var refusal = _sample.Refused<ConflictException>(Upsert("Actor", Patch("alpha", ("kind", "TERRITORY"))) with { OnExisting = OnExisting.RequireSame });
        Assert.That((refusal.Path, refusal.Field, refusal.Message),
            Is.EqualTo(("input.items[0].kind", "kind", "Actor 'alpha' is recorded with the kind 'STATE'; found 'TERRITORY'.")));
    }

    [Test]
    public async Task A_report_is_added_to_the_statement_that_the_record_carries()
    {
        var id = (await _sample.RecordAsync(_coded)).Outcomes.Single().Id;
        var cite = Cite("7");
        Assert.That((await _sample.WriteAsync(cite)).Outcomes.Single(), Is.EqualTo(new WriteOutcome(id, OutcomeKind.Changed)));
        Assert.That((await _sample.WriteAsync(cite)).Outcomes.Single(), Is.EqualTo(new WriteOutcome(id, OutcomeKind.AlreadyRecorded)));
        Assert.That(_sample.Rows("Source").Select(row => (row["recordId"], row["documentId"], row["confidence"], row["layer"])),
            Is.EquivalentTo([("7", (object?)null, (object?)null, "MACHINE"), ("7", "herald", 60L, "MACHINE")]));
    }

    [Test]
    public async Task A_report_may_come_in_the_same_write_as_what_it_reports()
    {
        var result = await _sample.WriteAsync(Record(_coded), Cite("7"));
        Assert.That(result.Outcomes.Select(outcome => outcome.Kind), Is.EqualTo([OutcomeKind.Recorded, OutcomeKind.Changed]));
    }

    [Test]
    public async Task A_report_of_what_is_not_recorded_is_refused()
    {
        await _sample.RecordAsync(_coded);
        Assert.That(_sample.Refused<NotFoundException>(Cite("8")).Path, Is.EqualTo("input.citations[0].recordId"));
        Assert.That(_sample.Refused<NotFoundException>(Cite("7") with { Citations = [new("other", "7", Reported("7"))] }).Path, Is.EqualTo("input.citations[0].recordId"));
        Assert.That(_sample.Refused<NotFoundException>(Cite("7") with { Citations = [new("set", "7", Reported("7") with { Document = "no" })] }).Path,
            Is.EqualTo("input.citations[0].sources[0].document"));
    }

    private static CiteRecordsCommand Cite(string record) => new("input.citations", [new RecordCitation("set", record, Reported(record))]);

    private static SourceDraft Coded(string record) => new() { Dataset = "set", RecordId = record };

    private static SourceDraft Reported(string record) => Coded(record) with { Document = "herald", Confidence = 60 };
}
