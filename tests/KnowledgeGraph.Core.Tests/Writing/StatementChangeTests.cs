using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using static KnowledgeGraph.Core.Tests.Writing.SampleGraph;

namespace KnowledgeGraph.Core.Tests.Writing;

internal sealed class StatementChangeTests
{
    private SampleGraph _sample = null!;
    private string _id = null!;

    [SetUp]
    public async Task RecordAccusation()
    {
        _sample = await FillAsync();
        _id = (await _sample.RecordAsync(Accusation)).Outcomes[0].Id;
    }

    [Test]
    public async Task Retraction_leaves_the_statement_and_takes_its_edges()
    {
        await _sample.WriteAsync(new RetractCommand("input", _id, "misread"));
        var row = _sample.Row("Statement", _id);
        Assert.That((row["standing"], row["retractionReason"], row["retractionRevision"]), Is.EqualTo(("RETRACTED", "misread", 3L)));
        Assert.That(_sample.Rows("Accuses"), Is.Empty);
        Assert.That(_sample.Rows("Targets").Concat(_sample.Rows("Source")).Select(copy => copy.Text("standing")), Is.All.EqualTo("RETRACTED"));
    }

    [Test]
    public async Task What_is_retracted_is_neither_recorded_nor_retracted_again()
    {
        await _sample.WriteAsync(new RetractCommand("input", _id, "misread"));
        Assert.That(_sample.Refused<RetractedException>(Record(Accusation)).Revision, Is.EqualTo(3));
        Assert.That(_sample.Refused<RetractedException>(new RetractCommand("input", _id, "again")).Path, Is.EqualTo("input.id"));
        Assert.That(_sample.Refused<RetractedException>(new AddSourcesCommand("input.sources", _id, [Span(1, 2)])).Revision, Is.EqualTo(3));
        Assert.That(_sample.Refused<RetractedException>(new ReviewCommand("input", _id, "ACCEPTED", null)).Revision, Is.EqualTo(3));
    }

    [Test]
    public void Retraction_needs_a_reason() =>
        Assert.That(_sample.Refused<InvalidRequestException>(new RetractCommand("input", _id, " ")).Path, Is.EqualTo("input.reason"));

    [Test]
    public async Task A_correction_retracts_and_records_the_next_version_in_one_revision()
    {
        var replacement = Accusation with { Gist = "Better words." };
        var result = await _sample.WriteAsync(new CorrectCommand("input.replacement", _id, "wording", replacement));
        Assert.That(result.Outcomes.Select(outcome => outcome.Kind), Is.EqualTo([OutcomeKind.Retracted, OutcomeKind.Recorded]));
        var other = _sample.Row("Statement", result.Outcomes[1].Id);
        Assert.That((other["version"], other["revision"], other["gist"]), Is.EqualTo((2L, result.Revision, "Better words.")));
        Assert.That(_sample.Row("Statement", _id)["retractionReplacementId"], Is.EqualTo(other.Id));
        Assert.That(_sample.Rows("Accuses").Select(edge => edge.Text("statementId")), Is.All.EqualTo(other.Id));
    }

    [Test]
    public async Task A_correction_keeps_what_the_statement_responded_to()
    {
        var denial = (await _sample.RecordAsync(Denial with { RespondsTo = _id })).Outcomes[0].Id;
        var result = await _sample.WriteAsync(new CorrectCommand("input.replacement", denial, "date", Denial with { Date = Day("2022-09-23") }));
        Assert.That(_sample.Row("Statement", result.Outcomes[1].Id)["respondsToId"], Is.EqualTo(_id));
    }

    [Test]
    public void A_faulty_replacement_is_refused_with_its_place() => Assert.That(
        _sample.Refused<InvalidRequestException>(new CorrectCommand("input.replacement", _id, "x", Accusation with { Gist = "" })).Path,
        Is.EqualTo("input.replacement.gist"));

    [Test]
    public async Task Reviews_take_and_restore_edges_and_keep_their_former_versions()
    {
        var edges = _sample.Rows("Accuses").Select(edge => edge.Id).ToList();
        await _sample.WriteAsync(new ReviewCommand("input", _id, "REJECTED", "doubtful"));
        Assert.That(_sample.Rows("Accuses"), Is.Empty);
        Assert.That(_sample.Rows("Source").Single().Text("standing"), Is.EqualTo("REJECTED"));
        await _sample.WriteAsync(new ReviewCommand("input", _id, "ACCEPTED", null));
        Assert.That(_sample.Rows("Accuses").Select(edge => edge.Id), Is.EquivalentTo(edges));
        var former = _sample.Graph.Formers.Single();
        Assert.That((former.Row["standing"], former.Row["note"], former.Since, former.Until), Is.EqualTo(("REJECTED", "doubtful", 3L, 4L)));
        Assert.That((await _sample.WriteAsync(new ReviewCommand("input", _id, "ACCEPTED", null))).Outcomes[0].Kind, Is.EqualTo(OutcomeKind.AlreadyRecorded));
    }

    [Test]
    public async Task Commands_of_one_request_see_each_other()
    {
        var result = await _sample.WriteAsync(
            Upsert("Actor", Actor("delta", "STATE")),
            Record(Accusation with { Speaker = "delta" }),
            new RetractCommand("input", StatementIdentity.Of(Accusation with { Speaker = "delta" }, 1), "misread"));
        Assert.That(_sample.Row("Statement", result.Outcomes[1].Id)["retractionRevision"], Is.EqualTo(result.Revision));
        Assert.That(_sample.Rows("Accuses").Select(edge => edge.Text("actorId")), Is.All.EqualTo("gamma"));
    }
}
