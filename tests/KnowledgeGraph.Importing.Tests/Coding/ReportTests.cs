using KnowledgeGraph.Importing.Coding.Events;
using KnowledgeGraph.Importing.Records;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Reports become documents, one for each address.</summary>
internal sealed class ReportTests
{
    [Test]
    public void A_document_has_the_address_its_host_and_a_day_on_which_it_was_out()
    {
        var patch = ReportCoder.Document(new ReportRecord("https://www.a.example/x?y=1", "Somebody", "2019-10-24")).Patch;

        Assert.That(patch.Id, Does.Match("^url-[a-z2-7]{26}$"));
        Assert.That(patch.Values, Is.EquivalentTo(new Dictionary<string, object?>
        {
            ["title"] = "https://www.a.example/x?y=1",
            ["publisher"] = "a.example",
            ["url"] = "https://www.a.example/x?y=1",
            ["publishedFrom"] = "2019-10-24",
            ["publishedTo"] = "2019-10-24",
            ["publishedPrecision"] = "AT_LATEST",
            ["publishedBasis"] = "INFERRED",
        }));
    }

    [Test]
    public void What_is_no_address_is_told_apart_by_its_publisher()
    {
        var one = ReportCoder.Document(new ReportRecord("Report 7", "Monitor A", "2019-10-24")).Patch;
        var other = ReportCoder.Document(new ReportRecord("Report 7", "Monitor B", "2019-10-24")).Patch;

        Assert.That((one.Values["title"], one.Values["publisher"], one.Values.ContainsKey("url")), Is.EqualTo(("Report 7", "Monitor A", false)));
        Assert.That(other.Id, Is.Not.EqualTo(one.Id));
    }

    [Test]
    public void The_publisher_of_an_address_does_not_depend_on_the_row() => Assert.That(
        ReportCoder.Document(new ReportRecord("http://a.example/", "B", "2019-10-24")).Patch.Values["publisher"], Is.EqualTo("a.example"));

    [TestCase("https://www.News.Example:8080/a", "news.example")]
    [TestCase("http://user:secret@a.example?x", "a.example")]
    [TestCase("http://a.example#top", "a.example")]
    [TestCase("ftp://a.example", "a.example")]
    [TestCase("https://münchen.example/", "münchen.example")]
    [TestCase("https:///nothing", null)]
    [TestCase("http://a b/", null)]
    [TestCase("://a.example", null)]
    [TestCase("a.example/x", null)]
    [TestCase("", null)]
    public void The_host_is_taken_from_the_address(string url, string? host) => Assert.That(ReportCoder.HostOf(url), Is.EqualTo(host));
}
