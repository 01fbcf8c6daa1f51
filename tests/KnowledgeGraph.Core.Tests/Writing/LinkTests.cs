using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using static KnowledgeGraph.Core.Tests.Writing.SampleGraph;

namespace KnowledgeGraph.Core.Tests.Writing;

internal sealed class LinkTests
{
    private SampleGraph _sample = null!;

    [SetUp]
    public async Task Fill() => _sample = await FillAsync();

    [Test]
    public async Task Participants_are_replaced_as_a_whole()
    {
        await _sample.WriteAsync(Participants(("alpha", "seller"), ("beta", "buyer")));
        var result = await _sample.WriteAsync(Participants(("alpha", "seller"), ("gamma", "buyer")));
        Assert.That(result.Outcomes.Single().Kind, Is.EqualTo(OutcomeKind.Changed));
        Assert.That(_sample.Rows("Involves").Select(row => row["actorId"]), Is.EquivalentTo(["alpha", "gamma"]));
        Assert.That(_sample.Row("Event", "sale")["revision"], Is.EqualTo(3L));
        Assert.That(_sample.Graph.Formers.Select(former => (former.Row.Type.Name, former.Since)), Is.EquivalentTo([("Event", 1L), ("Event", 2L), ("Involves", 2L)]));
        Assert.That((await _sample.WriteAsync(Participants(("gamma", "buyer"), ("alpha", "seller")))).Revision, Is.EqualTo(3));
    }

    [Test]
    public async Task Participants_copy_the_date_of_their_event()
    {
        await _sample.WriteAsync(Participants(("alpha", "seller")));
        await _sample.WriteAsync(Upsert("Event", Patch("sale",
            ("dateFrom", "2022-06-01"), ("dateTo", "2022-06-02"), ("datePrecision", "DAY"), ("dateBasis", "STATED"))));
        Assert.That(_sample.Rows("Involves").Single()["date"], Is.EqualTo("2022-06-01"));
    }

    [Test]
    public void Links_that_do_not_fit_are_refused_with_their_place()
    {
        Assert.That(_sample.Refused<NotFoundException>(Participants(("alpha", "x"), ("no", "x"))).Path, Is.EqualTo("input.items[0].participants[1].actor"));
        Assert.That(_sample.Refused<InvalidRequestException>(Participants(("alpha", "x"), ("alpha", "x"))).Path, Is.EqualTo("input.items[0].participants[1]"));
        Assert.That(_sample.Refused<UnknownFieldException>(Upsert("Event", With(Patch("sale"), "parts"))).Path, Is.EqualTo("input.items[0].parts"));
        Assert.That(_sample.Refused<InvalidRequestException>(Upsert("Involves", Patch(null))).Path, Is.EqualTo("input.items"));
        Assert.That(_sample.Refused<InvalidRequestException>(Upsert("Affiliation", Affiliation("alpha", "beta"))).Path, Is.EqualTo("input.items[0].member"));
        Assert.That(_sample.Refused<InvalidRequestException>(Upsert("Affiliation", Patch(null, ("memberId", "ministry")))).Message,
            Is.EqualTo("A new Affiliation needs whole, role."));
    }

    [Test]
    public async Task Affiliations_of_an_actor_are_added_to_those_it_has()
    {
        await _sample.WriteAsync(Upsert("Affiliation", Affiliation("ministry", "alpha")));
        var result = await _sample.WriteAsync(Upsert("Actor", With(Actor("envoy", "OFFICIAL"), "affiliations", Patch(null, ("wholeId", "ministry"), ("role", "envoy"))),
            With(Patch("ministry"), "affiliations", Patch(null, ("wholeId", "beta"), ("role", "guest")))));
        Assert.That(result.Outcomes.Select(outcome => outcome.Kind), Is.EqualTo([OutcomeKind.Recorded, OutcomeKind.Changed]));
        Assert.That(_sample.Rows("Affiliation").Select(row => $"{row["memberId"]} {row["wholeId"]}"),
            Is.EquivalentTo(["ministry alpha", "envoy ministry", "ministry beta"]));
    }

    [Test]
    public async Task Affiliations_are_changed_and_removed_and_keep_their_former_versions()
    {
        var id = (await _sample.WriteAsync(Upsert("Affiliation", Affiliation("ministry", "alpha")))).Outcomes.Single().Id;
        await _sample.WriteAsync(Upsert("Affiliation", Patch(id, ("to", "2022-01-01"))));
        var result = await _sample.WriteAsync(new RemoveCommand("input.ids", SharedModel.Record("Affiliation"), [id]));
        Assert.That(result.Outcomes.Single(), Is.EqualTo(new WriteOutcome(id, OutcomeKind.Removed)));
        Assert.That(_sample.Rows("Affiliation"), Is.Empty);
        Assert.That(_sample.Graph.Formers.Select(former => (former.Since, former.Until)), Is.EqualTo([(2L, 3L), (3L, 4L)]));
        Assert.That(_sample.Refused<NotFoundException>(new RemoveCommand("input.ids", SharedModel.Record("Affiliation"), [id])).Path, Is.EqualTo("input.ids[0]"));
    }

    [Test]
    public async Task An_actor_keeps_a_kind_that_fits_its_affiliations()
    {
        await _sample.WriteAsync(Upsert("Affiliation", Affiliation("ministry", "alpha")));
        Assert.That(_sample.Refused<InvalidRequestException>(Upsert("Actor", Patch("ministry", ("kind", "STATE")))).Path, Is.EqualTo("input.items[0].kind"));
        Assert.That(_sample.Refused<InvalidRequestException>(Upsert("Actor", Patch("alpha", ("kind", "OFFICIAL")))).Path, Is.EqualTo("input.items[0].kind"));
    }

    private static UpsertCommand Participants(params (string Actor, string Role)[] participants) => Upsert("Event",
        With(Patch("sale"), "participants", [.. participants.Select(link => Patch(null, ("actorId", link.Actor), ("role", link.Role)))]));

    private static RecordPatch Affiliation(string member, string whole) => Patch(null, ("memberId", member), ("wholeId", whole), ("role", "part"));
}
