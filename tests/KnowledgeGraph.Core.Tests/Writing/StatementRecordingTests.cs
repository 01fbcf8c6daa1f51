using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using static KnowledgeGraph.Core.Tests.Writing.SampleGraph;

namespace KnowledgeGraph.Core.Tests.Writing;

internal sealed class StatementRecordingTests
{
    [Test]
    public async Task Accusations_lead_to_each_target()
    {
        var sample = await FillAsync();
        await sample.RecordAsync(Accusation);
        Assert.That(Edges(sample, "Accuses"), Is.EquivalentTo(["gamma DIRECT alpha shipment", "gamma DIRECT beta shipment"]));
    }

    [Test]
    public async Task Principals_have_edges_of_their_own_and_direct_wins()
    {
        var sample = await FillAsync();
        await sample.RecordAsync(Denial with { OnBehalfOf = ["alpha", "ministry", "alpha"] });
        Assert.That(Edges(sample, "Denies"), Is.EquivalentTo(["ministry DIRECT sale sale", "alpha PRINCIPAL sale sale"]));
    }

    [Test]
    public async Task Cooperation_starts_at_the_subject()
    {
        var sample = await FillAsync();
        await sample.RecordAsync(Accusation with { Kind = "COOPERATES_WITH", Speaker = null, Subject = "alpha", Targets = ["beta"], Event = null });
        Assert.That(Edges(sample, "CooperatesWith"), Is.EqualTo(["alpha DIRECT beta "]));
    }

    [Test]
    public async Task Proposed_statements_have_a_review_and_no_edges()
    {
        var sample = await FillAsync();
        await sample.RecordAsync(Accusation with { Standing = "PROPOSED" });
        Assert.That(sample.Rows("Accuses"), Is.Empty);
        Assert.That(sample.Rows("Review").Single().Text("standing"), Is.EqualTo("PROPOSED"));
    }

    [Test]
    public async Task Statements_of_a_batch_respond_to_each_other_in_any_order()
    {
        var sample = await FillAsync();
        var result = await sample.RecordAsync(Denial with { RespondsTo = "#claim" }, Accusation with { Ref = "claim" });
        Assert.That(sample.Row("Statement", result.Outcomes[0].Id).Text("respondsToId"), Is.EqualTo(result.Outcomes[1].Id));
        Assert.That(sample.Rows("Statement").Select(row => row.Text("kind")), Is.EqualTo(["ACCUSES", "DENIES"]), "what is referred to comes first");
    }

    [Test]
    public async Task Recording_twice_makes_no_revision()
    {
        var sample = await FillAsync();
        var first = await sample.RecordAsync(Accusation, Accusation);
        Assert.That(first.Outcomes.Select(outcome => outcome.Kind), Is.EqualTo([OutcomeKind.Recorded, OutcomeKind.AlreadyRecorded]));
        var second = await sample.RecordAsync(Accusation);
        Assert.That((second.Revision, second.Outcomes.Single().Kind), Is.EqualTo((first.Revision, OutcomeKind.AlreadyRecorded)));
    }

    [Test]
    public async Task A_second_report_is_a_second_source()
    {
        var sample = await FillAsync();
        await sample.RecordAsync(Accusation);
        var result = await sample.RecordAsync(Accusation with { Sources = [Span(10, 80), Span(200, 220)] });
        Assert.That(result.Outcomes.Single().Kind, Is.EqualTo(OutcomeKind.Changed));
        Assert.That(sample.Rows("Source").Select(row => (row["start"], row["date"], row["layer"], row["standing"])),
            Is.EqualTo([(10L, "2022-09-05", "CURATED", "ACCEPTED"), ((object)200L, "2022-09-05", "CURATED", "ACCEPTED")]));
    }

    [Test]
    public async Task Sources_are_added_to_a_recorded_statement()
    {
        var sample = await FillAsync();
        var id = (await sample.RecordAsync(Accusation)).Outcomes[0].Id;
        var command = new AddSourcesCommand("input.sources", id, [Span(10, 80), new SourceDraft { Dataset = "d", RecordId = "7" }]);
        Assert.That((await sample.WriteAsync(command)).Outcomes, Is.EqualTo([new WriteOutcome(id, OutcomeKind.Changed)]));
        Assert.That((await sample.WriteAsync(command)).Outcomes, Is.EqualTo([new WriteOutcome(id, OutcomeKind.AlreadyRecorded)]));
        Assert.That(sample.Rows("Source"), Has.Count.EqualTo(2));
        Assert.That(sample.Refused<NotFoundException>(command with { StatementId = "st-x" }).Path, Is.EqualTo("input.id"));
    }

    [Test]
    public async Task Other_content_is_a_conflict_that_names_the_field()
    {
        var sample = await FillAsync();
        await sample.RecordAsync(Accusation);
        AssertConflict(sample, Accusation with { Gist = "Other." }, "gist", "input.statements[0].gist");
        AssertConflict(sample, Accusation with { Confidence = 5 }, "confidence", "input.statements[0].confidence");
        AssertConflict(sample, Accusation with { Date = Accusation.Date with { Basis = "INFERRED" } }, "date.basis", "input.statements[0].date.basis");
        AssertConflict(sample, Accusation with { Sources = [Span(10, 80) with { Via = "agency" }] }, "via", "input.statements[0].sources[0].via");
    }

    private static void AssertConflict(SampleGraph sample, StatementDraft draft, string name, string path)
    {
        var refusal = sample.Refused<ConflictException>(Record(draft));
        Assert.That((refusal.Field, refusal.Path), Is.EqualTo((name, path)));
    }

    private static IEnumerable<string> Edges(SampleGraph sample, string type) => sample.Rows(type)
        .Select(row => $"{row["actorId"]} {row["as"]} {row["targetId"]} {row["eventId"]}");
}
