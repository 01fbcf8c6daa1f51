using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using KnowledgeGraph.Importing.Exporting;
using KnowledgeGraph.Importing.Exporting.Writers.FollowTheMoney;
using KnowledgeGraph.Importing.Exporting.Writers.Rdf;
using KnowledgeGraph.Importing.Exporting.Writers.References;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>What a parser reads back equals what was written, whatever the text.</summary>
internal sealed partial class OddTextTests
{
    private static readonly IReadOnlyList<string> _all = OddTexts.Make(withControls: true);
    private static readonly IReadOnlyList<string> _printable = OddTexts.Make(withControls: false);

    [TestCase("graphml", "label")]
    [TestCase("gexf", "label")]
    public void Xml_holds_every_text_but_for_what_xml_forbids(string name, string attribute)
    {
        var document = XDocument.Parse(Write(WriterFormats.Find(name), _all));
        var labels = document.Descendants().Where(element => element.Name.LocalName == "node")
            .Select(node => (string?)node.Attribute(attribute) ?? node.Elements().First(data => (string?)data.Attribute("key") == "node_" + attribute).Value);

        Assert.That(labels, Is.EqualTo(_all.Select(WithoutForbidden)));
    }

    [TestCase("graphml")]
    [TestCase("gexf")]
    public async Task A_parser_of_networks_reads_every_text(string name)
    {
        var network = await PublicParser.ReadAsync(name, Write(WriterFormats.Find(name), _printable));

        Assert.That(network["nodes"]!.AsArray().Select(node => (string)node!["label"]!), Is.EqualTo(_printable));
    }

    [Test]
    public async Task A_parser_of_rdf_reads_every_text()
    {
        var quads = await PublicParser.ReadAsync("trig", Write(TrigWriter.Format, _all));
        var names = quads.AsArray().Where(quad => ((string)quad!["predicate"]!).EndsWith(":name", StringComparison.Ordinal));

        Assert.That(names.Select(quad => (string)quad!["object"]!["value"]!), Is.EqualTo(_all));
    }

    [Test]
    public async Task A_parser_of_entities_reads_every_text()
    {
        var entities = await PublicParser.ReadAsync("ftm", Write(FtmWriter.Format, _all));
        var people = entities["entities"]!.AsArray().Where(entity => (string)entity!["schema"]! == "PublicBody");

        Assert.That(people.Select(entity => (string)entity!["properties"]!["name"]![0]!), Is.EqualTo(_all));
    }

    [Test]
    public async Task A_parser_of_bibliographies_reads_every_text()
    {
        var parsed = await PublicParser.ReadAsync("bibtex", Write(BibtexWriter.Format, _all));
        var titles = parsed["entries"]!.AsArray().Select(entry => Spaces().Replace((string)entry!["fields"]!["title"]!, " "));

        Assert.Multiple(() =>
        {
            Assert.That(parsed["errors"]!.AsArray(), Is.Empty);
            Assert.That(titles, Is.EqualTo(_all.Select(text => Spaces().Replace(text, " "))));
        });
    }

    [Test]
    public async Task A_citation_processor_reads_every_text()
    {
        var parsed = await PublicParser.ReadAsync("csl-json", Write(CslJsonWriter.Format, _all));

        Assert.That(parsed["items"]!.AsArray().Select(item => (string)item!["title"]!), Is.EqualTo(_all));
    }

    private static string Write(ExportFormat format, IReadOnlyList<string> texts) => OddTexts.Write(format, DataSetFolder.Model, texts);

    private static string WithoutForbidden(string text) => string.Concat(text.EnumerateRunes().Select(
        rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));

    // TeX takes any run of blanks for one.
    [GeneratedRegex(@"[\x00-\x20\x7F]+")]
    private static partial Regex Spaces();
}
