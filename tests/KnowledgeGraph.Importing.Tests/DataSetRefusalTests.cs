using KnowledgeGraph.Core.Errors;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests;

internal sealed class DataSetRefusalTests
{
    private DataSetFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new DataSetFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("actors.json", """[{"id": "x", "nmae": "X"}]""", "actors.json[0].nmae", "Actor has no field 'nmae'")]
    [TestCase("actors.json", """[{"name": "X"}]""", "actors.json[0]", "'id' is missing")]
    [TestCase("actors.json", """[{"id": "x", "aliases": "X"}]""", "actors.json[0].aliases", "Expected an array, found \"X\"")]
    [TestCase("actors.json", """[{"id": "x", "aliases": [1]}]""", "actors.json[0].aliases[0]", "Expected a string, found 1")]
    [TestCase("actors.json", """[{"id": "x", "revision": 3}]""", "actors.json[0].revision", "no field 'revision' that can be given")]
    [TestCase("actors.json", """[{"id": "x", "accuses": []}]""", "actors.json[0].accuses", "no field 'accuses' that can be given")]
    [TestCase("actors.json", """[{"id": "x", "affiliations": [{"member": "x"}]}]""", "actors.json[0].affiliations[0].member", "not repeated")]
    [TestCase("documents.json", """[{"id": "x", "length": 1.5}]""", "documents.json[0].length", "Expected a whole number, found 1.5")]
    [TestCase("documents.json", """[{"id": "x", "published": {"from": "2020-01-01"}}]""", "documents.json[0].published", "'to' is missing")]
    [TestCase("events.json", """[{"id": "x", "date": {"from": "", "to": "", "precision": "", "basis": "", "day": 1}}]""", "events.json[0].date.day", "no field 'day'")]
    [TestCase("events.json", """[{"id": "x", "participants": [{"actor": "a1", "date": "2020-01-01"}]}]""", "events.json[0].participants[0].date", "no field 'date'")]
    [TestCase("events.json", """{}""", "events.json", "Expected an array, found {}")]
    [TestCase("events.json", """["x"]""", "events.json[0]", "Expected an object")]
    [TestCase("statements.json", """[{"gist": "G"}]""", "statements.json[0]", "'kind' is missing")]
    [TestCase("statements.json", """[{"kind": "DENIES", "date": {"from": "a", "to": "b", "precision": "c", "basis": "d"}, "gist": "G", "sources": [{"doc": "d1"}]}]""", "statements.json[0].sources[0].doc", "A source has no field 'doc'")]
    public void What_the_model_does_not_hold_is_refused_with_its_place(string file, string text, string path, string message)
    {
        _folder.Write(file, text);

        var refusal = Assert.Throws<InvalidRequestException>(() => _folder.Read());

        Assert.Multiple(() =>
        {
            Assert.That(refusal.Path, Is.EqualTo(path));
            Assert.That(refusal.Message, Does.Contain(message));
        });
    }

    [Test]
    public void A_missing_file_is_named()
    {
        _folder.Delete("events.json");

        Assert.That(Assert.Throws<InvalidRequestException>(() => _folder.Read()).Path, Is.EqualTo("events.json"));
    }

    [Test]
    public void A_malformed_file_is_refused_with_line_and_column()
    {
        _folder.Write("events.json", "[\n  {\"id\": }]");

        var refusal = Assert.Throws<InvalidRequestException>(() => _folder.Read());

        Assert.That((refusal.Path, refusal.Location), Is.EqualTo(("events.json", (SourceLocation?)new SourceLocation(2, 10))));
    }

    [Test]
    public void A_key_given_twice_is_refused()
    {
        _folder.Write("events.json", """[{"id": "x", "id": "y"}]""");

        Assert.That(Assert.Throws<InvalidRequestException>(() => _folder.Read()).Path, Is.EqualTo("events.json"));
    }
}
