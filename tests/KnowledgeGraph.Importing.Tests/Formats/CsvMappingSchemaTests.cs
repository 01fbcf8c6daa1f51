using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.Formats;
using KnowledgeGraph.Importing.Tests.Reading;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Formats;

/// <summary>The JSON Schema of mappings has the fields that are read, and no others.</summary>
internal sealed class CsvMappingSchemaTests
{
    private static readonly JsonElement _schema =
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "graph-schema", "csv-mapping.schema.json"))).RootElement;

    [TestCase("""{"dataset": "D", "record": "r", "date": "d", "kind": "k", "none": 1}""", "")]
    [TestCase("""{"dataset": "D", "record": "r", "date": "d", "kind": "k", "first": {"name": "n", "none": 1}}""", "$defs/actor")]
    [TestCase("""{"dataset": "D", "record": "r", "date": "d", "kind": "k", "report": {"url": "u", "knownOn": "d", "none": 1}}""", "properties/report")]
    [TestCase("""{"dataset": "D", "record": "r", "date": {"column": "d", "none": 1}, "kind": "k"}""", "$defs/date/oneOf/1")]
    [TestCase("""{"dataset": "D", "record": {"constant": "c", "none": 1}, "date": "d", "kind": "k"}""", "$defs/value/oneOf/1")]
    public void The_schema_has_the_fields_that_are_read(string mapping, string place)
    {
        using var folder = new InputFolder();

        var refusal = Assert.Throws<ImportFailedException>(() => FileFormats.Csv(folder.Write(InputFolder.Utf8(mapping), "mapping.json")));

        var fields = refusal.Message.Split("it has ")[1].TrimEnd('.').Split(", ");
        Assert.That(Find(place).GetProperty("properties").EnumerateObject().Select(property => property.Name), Is.EquivalentTo(fields));
    }

    private static JsonElement Find(string place) => place.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        _schema, (element, step) => element.ValueKind == JsonValueKind.Array ? element[step[0] - '0'] : element.GetProperty(step));
}
