using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>Writes revisions, actors, events, documents and the links among them into the default graph.</summary>
internal sealed partial class TrigThings(GraphModel model, TrigOutput output, RdfFields fields)
{
    private readonly RecordType _revision = model.Records.Single(type => type.Storage == RecordStorage.Journal);

    public void Write(Revision revision)
    {
        output.BeginSubject(Iri.Of(_revision, revision.Number.ToString(CultureInfo.InvariantCulture)), Iri.Term("Revision"), "prov:Activity");
        output.Add("prov:endedAtTime", Literal.Of(ScalarKind.DateTime, revision.Time));
        AddText("by", revision.By);
        AddText("note", revision.Note);
        AddText("source", revision.Source);
        output.EndSubject();
    }

    public void Write(Row row)
    {
        output.BeginSubject(Iri.Of(row.Type, row.Id), [Iri.Term(row.Type.Name), .. Variant(row), .. Standard(row.Type)]);
        fields.Add(output, row);
        foreach (var (name, predicate) in Labels(row.Type))
        {
            AddLabels(predicate, row[name]);
        }

        if (row.Type.FindColumn("wikidataId") is { } column && row[column] is string item && WikidataItem().IsMatch(item))
        {
            output.Add("skos:exactMatch", $"<http://www.wikidata.org/entity/{item}>");
        }

        output.EndSubject();
    }

    private static string[] Variant(Row row) =>
        row.Type.Variant is { } property ? [Iri.Term(RecordType.VariantName(row.Text(property.Column.Name)!))] : [];

    private static string[] Standard(RecordType type) => type.Name switch
    {
        "Actor" => ["prov:Agent"],
        "Document" => ["prov:Entity", "foaf:Document"],
        _ => [],
    };

    private static (string Column, string Predicate)[] Labels(RecordType type) => type.Name switch
    {
        "Actor" => [("name", "rdfs:label"), ("aliases", "skos:altLabel")],
        "Event" => [("name", "rdfs:label")],
        "Document" => [("title", "dcterms:title"), ("publisher", "dcterms:publisher"), ("language", "dcterms:language")],
        _ => [],
    };

    private void AddLabels(string predicate, object? value)
    {
        foreach (var text in value as IEnumerable<string> ?? (value is string single ? [single] : []))
        {
            output.Add(predicate, Literal.Quote(text));
        }
    }

    private void AddText(string name, string? text)
    {
        if (text is not null)
        {
            output.Add(Iri.Term(name), Literal.Quote(text));
        }
    }

    [GeneratedRegex(@"\AQ[1-9][0-9]*\z")]
    private static partial Regex WikidataItem();
}
