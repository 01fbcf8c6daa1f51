using System.Text.Json.Nodes;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>What public parsers understand of the sample.</summary>
internal sealed class SampleParserTests
{
    private static readonly string[] _parts = ["head", "assertion", "provenance", "publication"];

    [TestCase("graphml")]
    [TestCase("gexf")]
    public async Task A_network_holds_the_edges_of_accepted_statements(string name)
    {
        var network = await ReadAsync(name);
        var edges = network["edges"]!.AsArray().Select(edge => $"{edge!["source"]} {edge["target"]} {edge["as"]} {edge["date"]}").ToList();

        Assert.Multiple(() =>
        {
            Assert.That(edges, Does.Contain("usa-kirby wagner DIRECT 2023-01-20").And.Contain("usa wagner PRINCIPAL 2023-01-20"));
            Assert.That(edges, Does.Contain("rus prk DIRECT 2023-02-01").And.Contain("prk-kwon-jeong-gun ev-arms-supply-2023 DIRECT 2023-01-29"));
            Assert.That(edges, Has.None.StartsWith("nato-stoltenberg"), "The statement was rejected.");
            Assert.That(network["edges"]!.AsArray().Select(edge => (string)edge!["id"]!), Is.Unique);
        });
    }

    [Test]
    public async Task Entities_keep_to_the_schemata() =>
        Assert.That((await ReadAsync("ftm"))["problems"]!.AsArray().Select(problem => (string)problem!), Is.Empty);

    [Test]
    public async Task A_statement_is_an_event_that_documents_prove()
    {
        var events = (await ReadAsync("ftm"))["entities"]!.AsArray().Where(entity => (string)entity!["schema"]! == "Event");
        var machine = events.Single(entity => entity!["properties"]!["keywords"]!.ToJsonString().Contains("MACHINE", StringComparison.Ordinal))!["properties"]!;

        Assert.That(
            (machine["proof"]!.ToJsonString(), machine["involved"]!.ToJsonString(), machine["recordId"]!.ToJsonString()),
            Is.EqualTo(("""["url-x"]""", """["rus","prk"]""", """["77/a b"]""")));
    }

    [Test]
    public async Task Each_statement_has_four_graphs()
    {
        var quads = (await ReadAsync("trig")).AsArray();
        var nanopublications = Subjects(quads, "type", "http://www.nanopub.org/nschema#Nanopublication").ToList();

        Assert.Multiple(() =>
        {
            Assert.That(nanopublications, Has.Count.EqualTo(6));
            Assert.That(Graphs(quads).Where(graph => graph.Length > 0).Distinct(), Is.EquivalentTo(nanopublications.SelectMany(Parts)));
        });
    }

    [Test]
    public async Task A_claim_leads_to_its_speaker_its_documents_and_the_places_in_them()
    {
        var quads = (await ReadAsync("trig")).AsArray();
        var claim = Subjects(quads, "wasAttributedTo", "urn:knowledge-graph:actor:prk-kwon-jeong-gun").First();
        var places = Objects(quads, claim, "reportedIn").ToList();
        var selectors = places.SelectMany(place => Objects(quads, place, "hasSelector")).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(Objects(quads, claim, "hadPrimarySource"), Is.EqualTo(["urn:knowledge-graph:document:doc-afp-2023-01-29"]));
            Assert.That(places.SelectMany(place => Objects(quads, place, "textHash")), Has.Exactly(2).StartsWith("sha256:"));
            Assert.That(selectors.SelectMany(selector => Objects(quads, selector, "start")).Select(int.Parse), Has.Exactly(2).GreaterThan(0));
        });
    }

    [Test]
    public async Task A_withdrawn_statement_names_the_revision_that_ended_it_and_what_took_its_place()
    {
        var quads = (await ReadAsync("trig")).AsArray();
        var withdrawn = Subjects(quads, "wasInvalidatedBy", "urn:knowledge-graph:revision:3").Single();

        Assert.Multiple(() =>
        {
            Assert.That(Objects(quads, withdrawn, "retractionReason"), Is.EqualTo(["The day was misread"]));
            Assert.That(Subjects(quads, "wasRevisionOf", withdrawn), Is.EqualTo(Objects(quads, withdrawn, "retractionReplacement")));
            Assert.That(Objects(quads, withdrawn, "invalidatedAtTime"), Is.EqualTo(Objects(quads, "urn:knowledge-graph:revision:3", "endedAtTime")));
            Assert.That(Objects(quads, withdrawn, "generatedAtTime"), Is.EqualTo(["2026-03-04T05:06:07.000Z"]));
        });
    }

    [Test]
    public async Task A_bibliography_keeps_titles_publishers_days_and_addresses()
    {
        var parsed = await ReadAsync("bibtex");
        var entry = parsed["entries"]!.AsArray().Single(entry => (string)entry!["key"]! == "url-x")!;

        Assert.Multiple(() =>
        {
            Assert.That(parsed["errors"]!.AsArray(), Is.Empty);
            Assert.That((string)entry["type"]!, Is.EqualTo("online"));
            Assert.That((string)entry["fields"]!["title"]!, Is.EqualTo(SampleExport.Title));
            Assert.That((string)entry["fields"]!["organization"]![0]!, Is.EqualTo("Post and Times"));
            Assert.That((string)entry["fields"]!["url"]!, Is.EqualTo("https://news.test/a_b?c=%7Bd%7D&e=%20#f"));
            Assert.That((string)entry["fields"]!["date"]!, Is.EqualTo("/2023-02-02"));
            Assert.That((string)entry["fields"]!["urldate"]!, Is.EqualTo("2023-02-03"));
        });
    }

    [Test]
    public async Task A_citation_processor_prints_the_documents() => Assert.That(
        (await ReadAsync("csl-json"))["bibliography"]!.AsArray().Select(entry => (string)entry!),
        Does.Contain($"{SampleExport.Title} / Post and Times / 2023-2-2 / https://news.test/a_b?c={{d}}&e=%20#f"));

    private static async Task<JsonNode> ReadAsync(string name) =>
        await PublicParser.ReadAsync(name, (await SampleExport.MakeAsync()).Write(WriterFormats.Find(name)));

    private static IEnumerable<string> Parts(string statement) =>
        _parts.Select(part => $"{statement}#{part}");

    private static IEnumerable<string> Graphs(JsonArray quads) => quads.Select(quad => (string)quad!["graph"]!);

    private static IEnumerable<string> Objects(JsonArray quads, string subject, string predicate) =>
        quads.Where(quad => (string)quad!["subject"]! == subject && HasPredicate(quad, predicate)).Select(quad => (string)quad!["object"]!["value"]!);

    private static IEnumerable<string> Subjects(JsonArray quads, string predicate, string term) =>
        quads.Where(quad => (string)quad!["object"]!["value"]! == term && HasPredicate(quad, predicate)).Select(quad => (string)quad!["subject"]!);

    private static bool HasPredicate(JsonNode? quad, string predicate) => ((string)quad!["predicate"]!).Split('#', ':', '/')[^1] == predicate;
}
