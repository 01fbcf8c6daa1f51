using KnowledgeGraph.Server.Documents;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Documents;

internal sealed class AutomaticDocumentsTests
{
    [Test]
    public void The_longest_unused_is_forgotten_for_one_too_many()
    {
        var documents = new AutomaticDocuments(2, 1_000);
        documents.Keep("a", "A");
        documents.Keep("b", "B");
        _ = documents.Find("a");

        documents.Keep("c", "C");

        Assert.That((documents.Find("a"), documents.Find("b"), documents.Find("c")), Is.EqualTo(("A", (string?)null, "C")));
    }

    [TestCase(3, true)]
    [TestCase(4, false)]
    public void So_many_bytes_are_kept(int length, bool areBothKept)
    {
        var documents = new AutomaticDocuments(10, 10);
        documents.Keep("a", "AA");

        documents.Keep("b", new string('B', length));

        Assert.That(documents.Find("b"), Is.Not.Null);
        Assert.That(documents.Find("a"), areBothKept ? Is.Not.Null : Is.Null);
    }

    [Test]
    public void What_is_too_large_by_itself_leaves_the_others_where_they_are()
    {
        var documents = new AutomaticDocuments(10, 10);
        documents.Keep("a", "AA");

        documents.Keep("b", "BBBBBB");

        Assert.That((documents.Find("a"), documents.Find("b")), Is.EqualTo(("AA", (string?)null)));
    }

    [Test]
    public void What_is_kept_again_counts_once()
    {
        var documents = new AutomaticDocuments(2, 10);
        documents.Keep("a", "AAA");
        documents.Keep("a", "AAA");

        documents.Keep("b", "BB");

        Assert.That(documents.Find("a"), Is.EqualTo("AAA"));
    }
}
