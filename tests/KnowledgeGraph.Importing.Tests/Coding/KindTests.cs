using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Kinds of statements that a table names outright.</summary>
internal sealed class KindTests
{
    [Test]
    public void Every_kind_is_coded_in_every_modality(
        [Values("ACCUSES", "DENIES", "RECOGNIZES", "COOPERATES_WITH")] string kind, [Values("DONE", "ONGOING", "INTENDED")] string modality)
    {
        var statement = Codings.Statement(Kind(kind, modality));

        Assert.That((statement.Kind, statement.Modality, statement.Key), Is.EqualTo((kind, modality, $"Incidents:{kind}:{modality}")));
        Assert.That(statement.Gist, Does.StartWith("Russia ").And.Contains("North Korea").And.EndsWith("."));
        Assert.That(statement.Event, kind == "DENIES" ? Is.Not.Null : Is.Null);
    }

    [Test]
    public void A_kind_without_a_modality_is_done() => Assert.That(Codings.Statement(Kind("RECOGNIZES", null)).Modality, Is.EqualTo("DONE"));

    [TestCase("INSULTS", null, "'INSULTS:DONE'")]
    [TestCase("ACCUSES", "MAYBE", "'ACCUSES:MAYBE'")]
    [TestCase("COMMENTS", "DONE", "'COMMENTS:DONE'")]
    public void What_is_no_kind_is_refused(string kind, string? modality, string found)
    {
        var record = Kind(kind, modality) with { Columns = new EventColumns("what (3)", "who (4)", "whom (5)") };

        var refusal = ((RefusedRow)Codings.Code(record)).Refusal;

        Assert.That((refusal.Reason, refusal.Column, refusal.Found), Is.EqualTo(("unknown-code", "what (3)", found)));
        Assert.That(refusal.Expected, Does.StartWith("one of ACCUSES:DONE, "));
    }

    private static EventRecord Kind(string kind, string? modality) =>
        Codings.Cameo("", "RUS", "PRK") with { Dataset = "Incidents", Scheme = "kind", Code = new EventCode(kind, modality, []) };
}
