using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>Writes a statement as a nanopublication: what is claimed, where it comes from, and who recorded it, each in a graph of its own.</summary>
internal sealed class TrigStatements(GraphModel model, TrigOutput output, RdfFields fields, IReadOnlyDictionary<long, string> times)
{
    private static readonly HashSet<string> _ofPublication =
        ["layer", "standing", "confidence", "coder", "note", "key", "version", "revision", "retractionReason", "retractionReplacement", "retractionRevision"];

    private readonly RdfField[] _claimed = [.. fields.Of(model.Record("Statement")).Where(field => !_ofPublication.Contains(field.Name))];
    private readonly RdfField[] _published = [.. fields.Of(model.Record("Statement")).Where(field => _ofPublication.Contains(field.Name))];
    private readonly EdgeDeriver _edges = new(model);
    private readonly TrigSources _sources = new(model, output, fields);
    private readonly RecordType _actor = model.Record("Actor");
    private readonly RecordType _revision = model.Records.Single(type => type.Storage == RecordStorage.Journal);

    public void Write(ExportedStatement item)
    {
        var row = item.Statement;
        var (head, assertion, provenance, publication) = (Part(row, "head"), Part(row, "assertion"), Part(row, "provenance"), Part(row, "publication"));
        output.BeginGraph(head);
        output.BeginSubject(Iri.Of(row.Type, row.Id), "np:Nanopublication");
        output.Add("np:hasAssertion", assertion);
        output.Add("np:hasProvenance", provenance);
        output.Add("np:hasPublicationInfo", publication);
        output.EndSubject();
        output.EndGraph();

        output.BeginGraph(assertion);
        WriteAssertion(item);
        output.EndGraph();

        output.BeginGraph(provenance);
        _sources.Write(item, assertion);
        output.EndGraph();

        output.BeginGraph(publication);
        WritePublication(item);
        output.EndGraph();
    }

    private void WriteAssertion(ExportedStatement item)
    {
        var row = item.Statement;
        output.BeginSubject(Iri.Of(row.Type, row.Id), Iri.Term("Statement"));
        Array.ForEach(_claimed, field => field.Add(output, row));
        AddActors("onBehalfOf", item.Principals);
        AddActors("target", item.Targets);
        output.EndSubject();
        foreach (var edge in StatementEdges.Of(_edges, item))
        {
            WriteEdge(edge);
        }
    }

    private void AddActors(string property, IReadOnlyList<Row> links)
    {
        foreach (var actor in StatementEdges.ActorsOf(links))
        {
            output.Add(Iri.Term(property), Iri.Of(_actor, actor));
        }
    }

    private void WriteEdge(Row edge)
    {
        output.BeginSubject(Iri.Of(edge.Type.From!.Target, edge.Text("actorId")!));
        var type = edge.Type.Name;
        output.Add(Iri.Term(char.ToLowerInvariant(type[0]) + type[1..]), Iri.Of(edge.Type.To!.Target, edge.Text("targetId")!));
        output.EndSubject();
    }

    private void WritePublication(ExportedStatement item)
    {
        var row = item.Statement;
        output.BeginSubject(Iri.Of(row.Type, row.Id));
        Array.ForEach(_published, field => field.Add(output, row));
        WriteRevision("prov:wasGeneratedBy", "prov:generatedAtTime", row["revision"]);
        WriteRevision("prov:wasInvalidatedBy", "prov:invalidatedAtTime", row["retractionRevision"]);
        output.EndSubject();
        if (row.Text("retractionReplacementId") is { } replacement)
        {
            output.BeginSubject(Iri.Of(row.Type, replacement));
            output.Add("prov:wasRevisionOf", Iri.Of(row.Type, row.Id));
            output.EndSubject();
        }

        if (item.Review is { } review)
        {
            output.BeginSubject(Iri.Of(review.Type, review.Id), Iri.Term(review.Type.Name));
            fields.Add(output, review);
            output.EndSubject();
        }
    }

    private void WriteRevision(string by, string at, object? revision)
    {
        if (revision is long number)
        {
            output.Add(by, Iri.Of(_revision, number.ToString(CultureInfo.InvariantCulture)));
            output.Add(at, Literal.Of(ScalarKind.DateTime, times[number]));
        }
    }

    private static string Part(Row row, string part) => Iri.Part(row.Type, row.Id, part);
}
