using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using static KnowledgeGraph.Core.Tests.Writing.SampleGraph;

namespace KnowledgeGraph.Core.Tests.Writing;

internal sealed class RestoreTests
{
    private static readonly string _id = StatementIdentity.Of(Accusation, 1);

    private SampleGraph _sample = null!;

    [SetUp]
    public async Task Fill() => _sample = await FillAsync();

    [Test]
    public async Task A_withdrawn_statement_and_its_replacement_come_in_one_write_and_again_change_nothing()
    {
        var restore = Restore(Withdrawn(StatementIdentity.Of(Accusation, 2)), new StatementRecord(Accusation) { Version = 2 });
        var first = await _sample.WriteAsync(restore);
        Assert.That(first.Outcomes.Select(outcome => outcome.Kind), Is.All.EqualTo(OutcomeKind.Recorded));
        Assert.That(_sample.Row("Statement", _id).Text("retractionReplacementId"), Is.EqualTo(first.Outcomes[1].Id));
        Assert.That(_sample.Rows("Accuses").Select(edge => edge.Text("statementId")).Distinct(), Is.EqualTo([first.Outcomes[1].Id]));
        var second = await _sample.WriteAsync(restore);
        Assert.That(second.Outcomes.Select(outcome => outcome.Kind), Is.All.EqualTo(OutcomeKind.AlreadyRecorded));
        Assert.That(second.Revision, Is.EqualTo(first.Revision));
    }

    [Test]
    public async Task A_statement_that_stands_here_is_withdrawn_and_stays_so()
    {
        await _sample.RecordAsync(Accusation);
        Assert.That((await _sample.WriteAsync(Restore(Withdrawn()))).Outcomes.Single().Kind, Is.EqualTo(OutcomeKind.Changed));
        Assert.That((_sample.Row("Statement", _id).Text("standing"), _sample.Row("Statement", _id).Text("retractionReason")), Is.EqualTo(("RETRACTED", "misread")));
        _sample.Refused<RetractedException>(Restore(new StatementRecord(Accusation)));
        Assert.That(_sample.Refused<ConflictException>(Restore(Withdrawn() with { Retraction = new("another", null) })).Field, Is.EqualTo("reason"));
    }

    [Test]
    public async Task A_review_is_brought_but_does_not_replace_one_that_was_made_here()
    {
        await _sample.RecordAsync(Accusation);
        var rejected = new StatementRecord(Accusation with { Standing = "REJECTED" }) { Review = new("REJECTED", "not said") };
        Assert.That((await _sample.WriteAsync(Restore(rejected))).Outcomes.Single().Kind, Is.EqualTo(OutcomeKind.Changed));
        Assert.That((await _sample.WriteAsync(Restore(rejected))).Outcomes.Single().Kind, Is.EqualTo(OutcomeKind.AlreadyRecorded));
        Assert.That(_sample.Row("Statement", _id).Text("standing"), Is.EqualTo("REJECTED"));
        Assert.That(_sample.Refused<ConflictException>(Restore(new StatementRecord(Accusation))).Path, Is.EqualTo("input.statements[0].standing"));
        Assert.That(_sample.Refused<ConflictException>(Restore(rejected with { Review = new("REJECTED", "other") })).Path, Is.EqualTo("input.statements[0].review.note"));
    }

    [Test]
    public void What_does_not_fit_together_is_refused_with_its_place()
    {
        Assert.That(_sample.Refused<InvalidRequestException>(Restore(new StatementRecord(Accusation) { Id = "st-other" })).Path, Is.EqualTo("input.statements[0].id"));
        Assert.That(_sample.Refused<InvalidRequestException>(Restore(new StatementRecord(Accusation) { Version = 0 })).Path, Is.EqualTo("input.statements[0].version"));
        Assert.That(_sample.Refused<InvalidRequestException>(Restore(Withdrawn() with { Retraction = null })).Path, Is.EqualTo("input.statements[0].retraction"));
        Assert.That(_sample.Refused<InvalidRequestException>(Restore(new StatementRecord(Accusation) { Retraction = new("misread", null) })).Path, Is.EqualTo("input.statements[0].retraction"));
        Assert.That(_sample.Refused<InvalidRequestException>(Restore(new StatementRecord(Accusation with { Standing = "LOST" }))).Path, Is.EqualTo("input.statements[0].standing"));
        Assert.That(_sample.Refused<NotFoundException>(Restore(Withdrawn("st-none"))).Path, Is.EqualTo("input.statements[0].retraction.replacement"));
    }

    private static RestoreStatementsCommand Restore(params StatementRecord[] records) => new("input.statements", records);

    private static StatementRecord Withdrawn(string? replacement = null) =>
        new(Accusation with { Standing = "RETRACTED" }) { Id = _id, Retraction = new("misread", replacement) };
}
