using System.Xml;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.Networks;

/// <summary>Writes actors and events as nodes and the derived edges between them, each in its days, as a GEXF 1.3 file.</summary>
internal sealed class GexfWriter(GraphModel model, Stream stream) : IGraphWriter
{
    public static ExportFormat Format { get; } = new(
        "gexf", "application/gexf+xml", ".gexf", ExportContent.Things | ExportContent.Statements, (model, stream) => new GexfWriter(model, stream));

    private const string Namespace = "http://gexf.net/1.3";

    private readonly XmlWriter _xml = XmlOutput.Open(stream);
    private readonly EdgeDeriver _edges = new(model);
    private bool _isInEdges;

    /// <inheritdoc/>
    public void Begin(ExportHead head)
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("gexf", Namespace);
        _xml.WriteAttributeString("version", "1.3");
        _xml.WriteStartElement("meta", Namespace);
        _xml.WriteAttributeString("lastmodifieddate", head.Revision.Time[..10]);
        _xml.WriteElementString("creator", Namespace, "KnowledgeGraph");
        _xml.WriteElementString("description", Namespace, XmlOutput.Allowed(HeadText.Of(head)));
        _xml.WriteEndElement();
        _xml.WriteStartElement("graph", Namespace);
        _xml.WriteAttributeString("defaultedgetype", "directed");
        _xml.WriteAttributeString("mode", "dynamic");
        _xml.WriteAttributeString("timeformat", "date");
        WriteDeclarations("node", NetworkNode.Attributes);
        WriteDeclarations("edge", NetworkEdge.Attributes);
        _xml.WriteStartElement("nodes", Namespace);
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Revision> revisions)
    {
    }

    /// <inheritdoc/>
    public void Write(RecordType type, IReadOnlyList<Row> rows)
    {
        foreach (var row in NetworkNode.IsOf(type) ? rows : [])
        {
            // A node has no days of its own: Gephi hides an edge while one of its ends is hidden, and an event is spoken of long after its day.
            _xml.WriteStartElement("node", Namespace);
            _xml.WriteAttributeString("id", row.Id);
            _xml.WriteAttributeString("label", XmlOutput.Allowed(NetworkNode.Label(row)));
            WriteValues(NetworkNode.Attributes, row);
            _xml.WriteEndElement();
        }
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ExportedStatement> statements)
    {
        BeginEdges();
        foreach (var edge in statements.SelectMany(statement => NetworkEdge.Of(_edges, statement)))
        {
            _xml.WriteStartElement("edge", Namespace);
            _xml.WriteAttributeString("id", edge.Id);
            _xml.WriteAttributeString("source", edge.Source);
            _xml.WriteAttributeString("target", edge.Target);
            _xml.WriteAttributeString("kind", edge.Kind);
            _xml.WriteAttributeString("label", edge.Kind);
            _xml.WriteAttributeString("start", edge.Days.From);
            _xml.WriteAttributeString("end", edge.Days.To);
            WriteValues(NetworkEdge.Attributes, edge);
            _xml.WriteEndElement();
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        BeginEdges();
        _xml.WriteEndDocument();
        _xml.Flush();
        stream.Write("\n"u8);
    }

    private void BeginEdges()
    {
        if (!_isInEdges)
        {
            _isInEdges = true;
            _xml.WriteEndElement();
            _xml.WriteStartElement("edges", Namespace);
        }
    }

    private void WriteDeclarations<TItem>(string side, IReadOnlyList<NetworkAttribute<TItem>> attributes)
    {
        _xml.WriteStartElement("attributes", Namespace);
        _xml.WriteAttributeString("class", side);
        foreach (var attribute in attributes)
        {
            _xml.WriteStartElement("attribute", Namespace);
            _xml.WriteAttributeString("id", attribute.Name);
            _xml.WriteAttributeString("title", attribute.Name);
            _xml.WriteAttributeString("type", attribute.Type);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteValues<TItem>(IReadOnlyList<NetworkAttribute<TItem>> attributes, TItem item)
    {
        _xml.WriteStartElement("attvalues", Namespace);
        foreach (var attribute in attributes)
        {
            if (attribute.Value(item) is { } value)
            {
                _xml.WriteStartElement("attvalue", Namespace);
                _xml.WriteAttributeString("for", attribute.Name);
                _xml.WriteAttributeString("value", XmlOutput.Allowed(value));
                _xml.WriteEndElement();
            }
        }

        _xml.WriteEndElement();
    }
}
