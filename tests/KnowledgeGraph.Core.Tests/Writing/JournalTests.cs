using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using static KnowledgeGraph.Core.Tests.Writing.SampleGraph;

namespace KnowledgeGraph.Core.Tests.Writing;

internal sealed class JournalTests
{
    [Test]
    public async Task The_same_key_with_the_same_commands_is_answered_as_before()
    {
        var sample = await FillAsync();
        var request = new WriteRequest([Record(Accusation)]) { IdempotencyKey = "k" };
        var first = await sample.Graph.WriteAsync(request);
        await sample.RecordAsync(Denial);
        var again = await sample.Graph.WriteAsync(request with { Note = "again" });
        Assert.That((again.Revision, again.IsReplay), Is.EqualTo((first.Revision, true)));
        Assert.That(again.Outcomes, Is.EqualTo(first.Outcomes));
    }

    [Test]
    public async Task The_same_key_with_other_commands_is_a_conflict()
    {
        var sample = await FillAsync();
        await sample.Graph.WriteAsync(new WriteRequest([Record(Accusation)]) { IdempotencyKey = "k" });
        var refusal = (await Assert.ThrowsAsync<ConflictException>(() => sample.Graph.WriteAsync(new WriteRequest([Record(Denial)]) { IdempotencyKey = "k" })))!;
        Assert.That(refusal.Field, Is.EqualTo("idempotencyKey"));
    }

    [Test]
    public async Task A_key_is_remembered_even_where_nothing_changes()
    {
        var sample = await FillAsync();
        var first = await sample.RecordAsync(Accusation);
        var keyed = await sample.Graph.WriteAsync(new WriteRequest([Record(Accusation)]) { IdempotencyKey = "k" });
        Assert.That(keyed.Revision, Is.EqualTo(first.Revision + 1));
        Assert.That(sample.Graph.Revisions[^1].OutcomesJson, Is.EqualTo($"[[\"{first.Outcomes[0].Id}\",\"AlreadyRecorded\"]]"));
    }

    [Test]
    public void Every_command_has_a_hash_and_paths_and_the_order_of_values_do_not_count()
    {
        var one = Upsert("Actor", Patch("alpha", ("name", "A"), ("aliases", new List<string> { "x" })));
        var same = new UpsertCommand("elsewhere", one.Type, [Patch("alpha", ("aliases", new List<string> { "x" }), ("name", "A"))]);
        WriteCommand[] commands =
        [
            one, Upsert("Actor", Patch("alpha", ("name", "B"))), new RemoveCommand("", SharedModel.Record("Affiliation"), ["a"]), Record(Accusation),
            Record(Accusation with { Targets = ["alpha"] }), new AddSourcesCommand("", "s", [Span(1, 2)]), new RetractCommand("", "s", "r"),
            new CorrectCommand("", "s", "r", Accusation), new ReviewCommand("", "s", "ACCEPTED", null),
        ];
        Assert.That(commands.Select(command => new WriteRequest([command]).PayloadHash), Is.Unique);
        Assert.That(new WriteRequest([same]).PayloadHash, Is.EqualTo(new WriteRequest([one]).PayloadHash));
    }
}
