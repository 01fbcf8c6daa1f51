using System.Xml;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.Networks;

/// <summary>Writes actors and events as nodes and the derived edges between them as a GraphML file.</summary>
internal sealed class GraphmlWriter(GraphModel model, Stream stream) : IGraphWriter
{
    public static ExportFormat Format { get; } = new(
        "graphml", "application/graphml+xml", ".graphml", ExportContent.Things | ExportContent.Statements, (model, stream) => new GraphmlWriter(model, stream));

    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    // One key serves one side only, so an attribute that both have needs two ids.
    private const string OfNode = "node_";
    private const string OfEdge = "edge_";

    private readonly XmlWriter _xml = XmlOutput.Open(stream);
    private readonly EdgeDeriver _edges = new(model);

    /// <inheritdoc/>
    public void Begin(ExportHead head)
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("graphml", Namespace);
        WriteKey("node", OfNode, "label", "string");
        foreach (var attribute in NetworkNode.Attributes)
        {
            WriteKey("node", OfNode, attribute.Name, attribute.Type);
        }

        WriteKey("edge", OfEdge, "kind", "string");
        foreach (var attribute in NetworkEdge.Attributes)
        {
            WriteKey("edge", OfEdge, attribute.Name, attribute.Type);
        }

        _xml.WriteStartElement("graph", Namespace);
        _xml.WriteAttributeString("id", "knowledge-graph");
        _xml.WriteAttributeString("edgedefault", "directed");
        _xml.WriteElementString("desc", Namespace, XmlOutput.Allowed(HeadText.Of(head)));
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
            _xml.WriteStartElement("node", Namespace);
            _xml.WriteAttributeString("id", row.Id);
            WriteData(OfNode, "label", NetworkNode.Label(row));
            WriteData(OfNode, NetworkNode.Attributes, row);
            _xml.WriteEndElement();
        }
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ExportedStatement> statements)
    {
        foreach (var edge in statements.SelectMany(statement => NetworkEdge.Of(_edges, statement)))
        {
            _xml.WriteStartElement("edge", Namespace);
            _xml.WriteAttributeString("id", edge.Id);
            _xml.WriteAttributeString("source", edge.Source);
            _xml.WriteAttributeString("target", edge.Target);
            WriteData(OfEdge, "kind", edge.Kind);
            WriteData(OfEdge, NetworkEdge.Attributes, edge);
            _xml.WriteEndElement();
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        stream.Write("\n"u8);
    }

    private void WriteKey(string side, string prefix, string name, string type)
    {
        _xml.WriteStartElement("key", Namespace);
        _xml.WriteAttributeString("id", prefix + name);
        _xml.WriteAttributeString("for", side);
        _xml.WriteAttributeString("attr.name", name);
        _xml.WriteAttributeString("attr.type", type);
        _xml.WriteEndElement();
    }

    private void WriteData<TItem>(string prefix, IReadOnlyList<NetworkAttribute<TItem>> attributes, TItem item)
    {
        foreach (var attribute in attributes)
        {
            WriteData(prefix, attribute.Name, attribute.Value(item));
        }
    }

    private void WriteData(string prefix, string name, string? value)
    {
        if (value is not null)
        {
            _xml.WriteStartElement("data", Namespace);
            _xml.WriteAttributeString("key", prefix + name);
            _xml.WriteString(XmlOutput.Allowed(value));
            _xml.WriteEndElement();
        }
    }
}
