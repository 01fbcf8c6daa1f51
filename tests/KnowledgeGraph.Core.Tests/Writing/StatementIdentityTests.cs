using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Tests.Writing;

internal sealed class StatementIdentityTests
{
    [Test]
    public void The_id_of_a_statement_never_changes() =>
        Assert.That(StatementIdentity.Of(SampleGraph.Accusation, 1), Is.EqualTo("st-3f53bzihzu6xnnwyy7izkzb5vi"));

    [Test]
    public void Words_sources_order_and_repetition_do_not_make_another_statement() => Assert.That(
        StatementIdentity.Of(SampleGraph.Accusation with { Gist = "Other", Sources = [], Confidence = 3, Targets = ["beta", "alpha", "beta"], Subject = "gamma" }, 1),
        Is.EqualTo(StatementIdentity.Of(SampleGraph.Accusation, 1)));

    [Test]
    public void Each_part_of_the_claim_makes_another_statement()
    {
        var draft = SampleGraph.Accusation;
        var others = new[]
        {
            draft with { Layer = "MACHINE" }, draft with { Kind = "COMMENTS" }, draft with { Speaker = null }, draft with { Subject = "alpha" },
            draft with { OnBehalfOf = ["alpha"] }, draft with { Targets = ["alpha"] }, draft with { Event = null },
            draft with { Date = draft.Date with { From = "2022-09-04" } }, draft with { Date = draft.Date with { To = "2022-09-06" } },
            draft with { Modality = "INTENDED" }, draft with { Key = "2" },
        };
        Assert.That(others.Select(other => StatementIdentity.Of(other, 1)).Append(StatementIdentity.Of(draft, 1)).Append(StatementIdentity.Of(draft, 2)), Is.Unique);
    }
}
