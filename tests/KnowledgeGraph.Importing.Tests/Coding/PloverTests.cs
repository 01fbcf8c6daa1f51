using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>PLOVER codes by type, mode and contexts.</summary>
internal sealed class PloverTests
{
    [TestCase("ACCUSE", "allege", "corruption", "ACCUSES", "DONE", "Russia accused North Korea of wrongdoing.", "POLECAT:ACCUSE:allege")]
    [TestCase("accuse ", " Allege", "", "ACCUSES", "DONE", "Russia accused North Korea of wrongdoing.", "POLECAT:ACCUSE:allege")]
    [TestCase("AGREE", null, "military", "COOPERATES_WITH", "INTENDED", "Russia agreed to cooperate with North Korea (military).", "POLECAT:AGREE+military")]
    [TestCase("SUPPORT", "", "Diplomatic", "COOPERATES_WITH", "DONE", "Russia supported North Korea (diplomatic).", "POLECAT:SUPPORT+diplomatic")]
    [TestCase("COOPERATE", null, "election", "COOPERATES_WITH", "DONE", "Russia cooperated with North Korea.", "POLECAT:COOPERATE")]
    [TestCase("AID", null, "military", "COOPERATES_WITH", "DONE", "Russia gave aid to North Korea (military).", "POLECAT:AID+military")]
    public void Types_stand_for_kinds(string type, string? mode, string context, string kind, string modality, string gist, string key)
    {
        var statement = Codings.Statement(Codings.Plover(type, mode, context));

        Assert.That((statement.Kind, statement.Modality, statement.Gist, statement.Key), Is.EqualTo((kind, modality, gist, key)));
    }

    [TestCase("ACCUSE", "disapprove", "military", "ACCUSE:disapprove")]
    [TestCase("ACCUSE", null, "", "ACCUSE")]
    [TestCase("AGREE", null, "election", "AGREE")]
    [TestCase("SUPPORT", null, "", "SUPPORT")]
    [TestCase("REJECT", "change", "", "REJECT:change")]
    [TestCase("COOPERATE", null, "hypothetical", "COOPERATE+hypothetical")]
    [TestCase("ACCUSE", "allege", "negation", "ACCUSE:allege+negation")]
    public void Others_are_counted(string type, string? mode, string context, string code) =>
        Assert.That(Codings.Code(Codings.Plover(type, mode, context)), Is.EqualTo(new OtherCode(code)));

    [Test]
    public void The_order_of_contexts_does_not_matter()
    {
        var one = Codings.Statement(Codings.Plover("AID", null, "military", "economic"));
        var other = Codings.Statement(Codings.Plover("AID", null, "economic", "election", "military", "economic"));

        Assert.That((other.Gist, StatementIdentity.Of(other, 1)), Is.EqualTo((one.Gist, StatementIdentity.Of(one, 1))));
        Assert.That(one.Gist, Is.EqualTo("Russia gave aid to North Korea (economic, military)."));
    }
}
