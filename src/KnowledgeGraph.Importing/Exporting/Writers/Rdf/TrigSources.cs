using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>Writes where a claim comes from: who made it, the documents and records that report it, and the places in the documents.</summary>
internal sealed class TrigSources(GraphModel model, TrigOutput output, RdfFields fields)
{
    private readonly RdfField[] _fields = [.. fields.Of(model.Record("Source")).Where(field => field.Name is not ("start" or "end" or "document"))];
    private readonly RecordType _actor = model.Record("Actor");
    private readonly RecordType _document = model.Record("Document");

    public void Write(ExportedStatement item, string assertion)
    {
        WriteOrigin(item, assertion);
        foreach (var source in item.Sources)
        {
            WritePlace(source);
            if (source.Text("dataset") is { } dataset)
            {
                WriteRecord(dataset, source.Text("recordId"));
            }
        }
    }

    private void WriteOrigin(ExportedStatement item, string assertion)
    {
        output.BeginSubject(assertion);
        if (item.Statement.Text("speakerId") is { } speaker)
        {
            output.Add("prov:wasAttributedTo", Iri.Of(_actor, speaker));
        }

        foreach (var origin in item.Sources.SelectMany(Origins).Distinct())
        {
            output.Add("prov:hadPrimarySource", origin);
        }

        foreach (var quoted in item.Sources.Where(source => source.Text("quote") == "DIRECT").Select(DocumentOf).OfType<string>().Distinct())
        {
            output.Add("prov:wasQuotedFrom", quoted);
        }

        foreach (var source in item.Sources)
        {
            output.Add(Iri.Term("reportedIn"), Iri.Of(source.Type, source.Id));
        }

        output.EndSubject();
    }

    private void WritePlace(Row source)
    {
        if (DocumentOf(source) is { } document)
        {
            output.BeginSubject(Iri.Of(source.Type, source.Id), Iri.Term(source.Type.Name), "oa:SpecificResource");
            output.Add("oa:hasSource", document);
        }
        else
        {
            output.BeginSubject(Iri.Of(source.Type, source.Id), Iri.Term(source.Type.Name));
        }

        if (source["start"] is long start && source["end"] is long end)
        {
            output.Add("oa:hasSelector", $"[ a oa:TextPositionSelector ; oa:start {Literal.Of(ScalarKind.Int, start)} ; oa:end {Literal.Of(ScalarKind.Int, end)} ]");
        }

        Array.ForEach(_fields, field => field.Add(output, source));
        output.EndSubject();
    }

    private void WriteRecord(string dataset, string? record)
    {
        output.BeginSubject(Iri.Record(dataset, record), Iri.Term("DataRecord"), "prov:Entity");
        output.Add(Iri.Term("dataset"), Literal.Quote(dataset));
        if (record is not null)
        {
            output.Add(Iri.Term("recordId"), Literal.Quote(record));
        }

        output.EndSubject();
    }

    private IEnumerable<string> Origins(Row source) => new[]
    {
        DocumentOf(source),
        source.Text("dataset") is { } dataset ? Iri.Record(dataset, source.Text("recordId")) : null,
    }.OfType<string>();

    private string? DocumentOf(Row source) => source.Text("documentId") is { } id ? Iri.Of(_document, id) : null;
}
