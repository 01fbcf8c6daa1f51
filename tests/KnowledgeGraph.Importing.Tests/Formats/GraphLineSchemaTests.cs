using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.Tests.Running;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

/// <summary>The JSON Schema of graph lines names what the model holds, no more and no less.</summary>
internal sealed class GraphLineSchemaTests
{
    private static readonly JsonElement _definitions = JsonElement.Parse(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "graph-schema", "graph-lines.schema.json"))).GetProperty("$defs");

    [TestCase("document", "Document")]
    [TestCase("actor", "Actor")]
    [TestCase("event", "Event", "participants")]
    [TestCase("affiliation", "Affiliation")]
    [TestCase("statement", "Statement", "onBehalfOf", "targets", "sources", "review")]
    public void A_line_has_the_fields_of_its_record(string definition, string type, params string[] lists) => Assert.That(
        Fields(definition), Is.EquivalentTo([.. ModelFields(ImportRun.Model.Record(type)), .. lists, "record"]));

    [Test]
    public void A_source_has_the_fields_of_the_record_but_its_owner_and_its_id() => Assert.That(
        Fields("source"), Is.EquivalentTo(ModelFields(ImportRun.Model.Record("Source")).Except(["id", "statement"])));

    [TestCase("actor", "kind", "ActorKind")]
    [TestCase("event", "type", "EventType")]
    [TestCase("statement", "kind", "StatementKind")]
    [TestCase("statement", "layer", "Layer")]
    [TestCase("statement", "standing", "Standing")]
    [TestCase("statement", "modality", "Modality")]
    [TestCase("source", "quote", "QuoteKind")]
    [TestCase("uncertainDate", "precision", "DatePrecision")]
    [TestCase("uncertainDate", "basis", "DateBasis")]
    public void An_enum_has_the_values_of_the_model(string definition, string field, string name) => Assert.That(
        _definitions.GetProperty(definition).GetProperty("properties").GetProperty(field).GetProperty("enum").EnumerateArray().Select(value => value.GetString()),
        Is.EqualTo(ImportRun.Model.Enums.Single(type => type.Name == name).Values.Select(value => value.Name)));

    private static IEnumerable<string> Fields(string definition) =>
        _definitions.GetProperty(definition).GetProperty("properties").EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> ModelFields(RecordType type) => type.Fields
        .Where(field => field is PropertyField { CopiedFrom: null } or ReferenceField or EmbeddedField).Select(field => field.Name);
}
