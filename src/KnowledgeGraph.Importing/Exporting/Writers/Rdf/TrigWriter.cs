using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.Rdf;

/// <summary>Writes the graph as RDF in TriG, with a named graph for what each statement claims and others for where it comes from.</summary>
internal sealed class TrigWriter : IGraphWriter
{
    private static readonly (string Prefix, string Iri)[] _prefixes =
    [
        ("kg", Iri.Root + "vocabulary:"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("np", "http://www.nanopub.org/nschema#"),
        ("oa", "http://www.w3.org/ns/oa#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    private readonly TrigOutput _output;
    private readonly TrigThings _things;
    private readonly TrigStatements _statements;

    // The one thing that is kept: PROV tells a time of what was generated, and a statement knows its revision's number alone.
    private readonly Dictionary<long, string> _times = [];

    public TrigWriter(GraphModel model, Stream stream)
    {
        _output = new TrigOutput(stream);
        var fields = new RdfFields(model);
        _things = new TrigThings(model, _output, fields);
        _statements = new TrigStatements(model, _output, fields, _times);
    }

    public static ExportFormat Format { get; } =
        new("trig", "application/trig", ".trig", ExportContent.All, (model, stream) => new TrigWriter(model, stream));

    /// <inheritdoc/>
    public void Begin(ExportHead head)
    {
        foreach (var (prefix, iri) in _prefixes)
        {
            _output.Prefix(prefix, iri);
        }

        _output.BeginSubject($"<{Iri.Root}export>", "prov:Entity");
        _output.Add("prov:generatedAtTime", Literal.Of(ScalarKind.DateTime, head.Revision.Time));
        _output.Add(Iri.Term("revision"), $"<{Iri.Root}revision:{Literal.Of(ScalarKind.Int, head.Revision.Number)}>");
        _output.Add(Iri.Term("query"), Literal.Quote(head.Query));
        _output.EndSubject();
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Revision> revisions)
    {
        foreach (var revision in revisions)
        {
            _times[revision.Number] = revision.Time;
            _things.Write(revision);
        }
    }

    /// <inheritdoc/>
    public void Write(RecordType type, IReadOnlyList<Row> rows)
    {
        foreach (var row in rows)
        {
            _things.Write(row);
        }
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ExportedStatement> statements)
    {
        foreach (var statement in statements)
        {
            _statements.Write(statement);
        }
    }

    /// <inheritdoc/>
    public void End() => _output.Flush();
}
