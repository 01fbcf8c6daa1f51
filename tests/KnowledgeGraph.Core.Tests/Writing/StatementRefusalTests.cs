using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;
using static KnowledgeGraph.Core.Tests.Writing.SampleGraph;

namespace KnowledgeGraph.Core.Tests.Writing;

internal sealed class StatementRefusalTests
{
    private static readonly UncertainDateDraft _day = Day("2022-09-05");

    private static IEnumerable<TestCaseData> Invalid()
    {
        yield return Case("unknown kind", Accusation with { Kind = "PRAISES" }, "kind");
        yield return Case("unknown layer", Accusation with { Layer = "X" }, "layer");
        yield return Case("unknown modality", Accusation with { Modality = "X" }, "modality");
        yield return Case("standing to begin with", Accusation with { Standing = "RETRACTED" }, "standing");
        yield return Case("no real day", Accusation with { Date = _day with { From = "2022-02-30" } }, "date.from");
        yield return Case("from after to", Accusation with { Date = _day with { From = "2022-09-06" } }, "date.from");
        yield return Case("unknown precision", Accusation with { Date = _day with { Precision = "HOUR" } }, "date.precision");
        yield return Case("unknown basis", Accusation with { Date = _day with { Basis = "X" } }, "date.basis");
        yield return Case("at latest of two days", Accusation with { Date = new("2022-09-01", "2022-09-02", "AT_LATEST", "STATED") }, "date.precision");
        yield return Case("empty gist", Accusation with { Gist = " " }, "gist");
        yield return Case("long gist", Accusation with { Gist = string.Concat(Enumerable.Repeat("𝒵", 501)) }, "gist");
        yield return Case("confidence", Accusation with { Confidence = 101 }, "confidence");
        yield return Case("no speaker", Accusation with { Speaker = null, Subject = "gamma" }, "speaker");
        yield return Case("no target", Accusation with { Targets = [] }, "targets");
        yield return Case("no subject", Accusation with { Kind = "RECOGNIZES", Speaker = null }, "subject");
        yield return Case("no event", Denial with { Event = null }, "event");
        yield return Case("no source", Accusation with { Sources = [] }, "sources");
        yield return Case("neither span nor record", Accusation with { Sources = [new SourceDraft()] }, "sources[0]");
        yield return Case("both span and record", Accusation with { Sources = [Span(1, 2) with { Dataset = "d", RecordId = "1" }] }, "sources[0]");
        yield return Case("span without end", Accusation with { Sources = [Span(1, 2) with { End = null }] }, "sources[0].end");
        yield return Case("empty span", Accusation with { Sources = [Span(1, 2), Span(2, 2)] }, "sources[1].start");
        yield return Case("past the document", Accusation with { Sources = [Span(1, 1001)] }, "sources[0].end");
        yield return Case("text hash", Accusation with { Sources = [Span(1, 2) with { TextHash = "sha256:X" }] }, "sources[0].textHash");
        yield return Case("unknown quote", Accusation with { Sources = [Span(1, 2) with { Quote = "X" }] }, "sources[0].quote");
        yield return Case("reported date", Accusation with { Sources = [Span(1, 2) with { Reported = Day("x") }] }, "sources[0].reported.from");
        yield return Case("event as target", Accusation with { Targets = ["alpha", "sale"] }, "targets[1]");
        yield return Case("actor as event", Accusation with { Event = "alpha" }, "event");
        yield return Case("response to itself", Accusation with { Ref = "a", RespondsTo = "#a" }, "respondsTo");
    }

    [TestCaseSource(nameof(Invalid))]
    public async Task A_statement_that_is_not_well_formed_is_refused_with_its_place(StatementDraft draft, string path)
    {
        var sample = await FillAsync();
        Assert.That(sample.Refused<InvalidRequestException>(Record(Denial, draft)).Path, Is.EqualTo("input.statements[1]." + path));
    }

    [Test]
    public async Task A_reference_to_nothing_is_not_found_and_named()
    {
        var sample = await FillAsync();
        var refusal = sample.Refused<NotFoundException>(Record(Accusation with { Targets = ["alpha", "nobody"] }));
        Assert.That((refusal.Path, refusal.Message), Is.EqualTo(("input.statements[0].targets[1]", "Actor 'nobody' does not exist.")));
        Assert.That(sample.Refused<NotFoundException>(Record(Accusation with { RespondsTo = "#x" })).Path, Is.EqualTo("input.statements[0].respondsTo"));
        Assert.That(sample.Refused<NotFoundException>(Record(Accusation with { Sources = [Span(1, 2) with { Document = "no" }] })).Path,
            Is.EqualTo("input.statements[0].sources[0].document"));
    }

    [Test]
    public async Task Statements_that_respond_in_a_circle_are_refused()
    {
        var sample = await FillAsync();
        Assert.That(sample.Refused<InvalidRequestException>(Record(
            Accusation with { Ref = "a", RespondsTo = "#b" }, Denial with { Ref = "b", RespondsTo = "#a" })).Path, Is.EqualTo("input.statements[0].respondsTo"));
    }

    private static TestCaseData Case(string name, StatementDraft draft, string path) => new TestCaseData(draft, path).SetArgDisplayNames(name);
}
