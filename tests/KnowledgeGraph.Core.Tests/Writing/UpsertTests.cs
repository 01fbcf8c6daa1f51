using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using static KnowledgeGraph.Core.Tests.Writing.SampleGraph;

namespace KnowledgeGraph.Core.Tests.Writing;

internal sealed class UpsertTests
{
    private SampleGraph _sample = null!;

    [SetUp]
    public async Task Fill() => _sample = await FillAsync();

    [Test]
    public async Task A_patch_changes_what_it_names_and_keeps_the_former_version()
    {
        await _sample.WriteAsync(Upsert("Actor", Patch("alpha", ("countryCode", "AAA"), ("aliases", new List<string> { "A" }))));
        var result = await _sample.WriteAsync(Upsert("Actor", Patch("alpha", ("kind", "TERRITORY"), ("countryCode", null))));
        var row = _sample.Row("Actor", "alpha");
        Assert.That((row["kind"], row["name"], row["countryCode"], row["revision"]), Is.EqualTo(("TERRITORY", "alpha", (object?)null, result.Revision)));
        Assert.That(row["aliases"], Is.EqualTo(["A"]));
        Assert.That(_sample.Graph.Formers.Select(former => (former.Row["countryCode"], former.Since, former.Until)),
            Is.EqualTo([((object?)null, 1L, 2L), ("AAA", 2L, 3L)]));
    }

    [Test]
    public async Task A_patch_without_a_difference_changes_nothing()
    {
        var result = await _sample.WriteAsync(Upsert("Actor", Patch("alpha", ("aliases", Array.Empty<string>()), ("name", "alpha"))));
        Assert.That((result.Revision, result.Outcomes.Single().Kind), Is.EqualTo((1L, OutcomeKind.AlreadyRecorded)));
    }

    [Test]
    public void A_new_record_names_all_that_it_lacks() =>
        AssertInvalid("input.items[0]", "A new Actor needs kind, name.", Upsert("Actor", Patch("delta")));

    [Test]
    public void Values_that_do_not_fit_are_refused_with_their_place()
    {
        AssertInvalid("input.items[0].name", null, Upsert("Actor", Patch("alpha", ("name", null))));
        AssertInvalid("input.items[0].name", null, Upsert("Actor", Patch("alpha", ("name", 5L))));
        AssertInvalid("input.items[0].kind", null, Upsert("Actor", Patch("alpha", ("kind", "KING"))));
        AssertInvalid("input.items[0].aliases", null, Upsert("Actor", Patch("alpha", ("aliases", "A"))));
        AssertInvalid("input.items[0].revision", null, Upsert("Actor", Patch("alpha", ("revision", 5L))));
        AssertInvalid("input.items[0].date.to", null, Upsert("Event", Patch("sale", ("dateFrom", "2022-01-01"))));
        AssertInvalid("input.items[0].retrieved", null, Upsert("Document", Patch("herald", ("retrieved", "2022-02-30"))));
        AssertInvalid("input.items[0].published.precision", null,
            Upsert("Document", Patch("herald", ("publishedFrom", "2022-09-01"), ("publishedPrecision", "AT_LATEST"))));
        AssertInvalid("input.items[1].id", null, Upsert("Actor", Patch("alpha"), Patch("alpha")));
        AssertInvalid("input.items[0].id", null, Upsert("Actor", Actor("Alpha", "STATE")));
        AssertInvalid("input.items[0].id", null, Upsert("Actor", Actor(StatementIdentity.Narrated, "STATE")));
        AssertInvalid("input.items", null, Upsert("Statement", Patch("st-x")));
        Assert.That(_sample.Refused<UnknownFieldException>(Upsert("Actor", Patch("alpha", ("rank", 1L)))).Path, Is.EqualTo("input.items[0].rank"));
    }

    [Test]
    public void An_id_of_another_type_or_revision_is_a_conflict()
    {
        Assert.That(_sample.Refused<ConflictException>(Upsert("Event", Event("alpha"))).Field, Is.EqualTo("id"));
        Assert.That(_sample.Refused<ConflictException>(Upsert("Actor", Patch("alpha") with { IfRevision = 9 })).Field, Is.EqualTo("ifRevision"));
        Assert.That(_sample.Refused<ConflictException>(Upsert("Actor", Actor("delta", "STATE") with { IfRevision = 1 })).Field, Is.EqualTo("ifRevision"));
    }

    [Test]
    public void An_event_that_becomes_part_of_itself_is_refused()
    {
        AssertInvalid("input.items[0].partOf", "'sale' would lead back to itself: sale → shipment → sale; expected no cycle.",
            Upsert("Event", Patch("sale", ("partOfId", "shipment"))));
        AssertInvalid("input.items[0].partOf", null, Upsert("Event", Event("a", ("partOfId", "b")), Event("b", ("partOfId", "a"))));
        Assert.That(_sample.Refused<NotFoundException>(Upsert("Event", Patch("sale", ("partOfId", "no")))).Path, Is.EqualTo("input.items[0].partOf"));
        AssertInvalid("input.items[0].partOf", null, Upsert("Event", Patch("sale", ("partOfId", "alpha"))));
    }

    [Test]
    public async Task Records_of_one_command_may_refer_to_later_ones()
    {
        await _sample.WriteAsync(Upsert("Event", Event("part", ("partOfId", "whole")), Event("whole")));
        Assert.That(_sample.Rows("Event").Select(row => row.Id), Is.EqualTo(["sale", "shipment", "whole", "part"]));
    }

    private void AssertInvalid(string path, string? message, WriteCommand command)
    {
        var refusal = _sample.Refused<InvalidRequestException>(command);
        Assert.That(refusal.Path, Is.EqualTo(path), refusal.Message);
        Assert.That(refusal.Message, Is.EqualTo(message ?? refusal.Message));
    }
}
