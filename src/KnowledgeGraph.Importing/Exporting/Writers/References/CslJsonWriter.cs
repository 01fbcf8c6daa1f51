using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting.Writers.References;

/// <summary>Writes the documents as an array of CSL-JSON, which programs that keep references read; one document on a line.</summary>
internal sealed class CslJsonWriter(Stream stream) : IGraphWriter
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private bool _isBegun;

    public static ExportFormat Format { get; } =
        new("csl-json", "application/vnd.citationstyles.csl+json", ".csl.json", ExportContent.Documents, (_, stream) => new CslJsonWriter(stream));

    /// <inheritdoc/>
    public void Begin(ExportHead head) => _buffer.Write("["u8);

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Revision> revisions)
    {
    }

    /// <inheritdoc/>
    public void Write(RecordType type, IReadOnlyList<Row> rows)
    {
        foreach (var row in type.Name == "Document" ? rows : [])
        {
            _buffer.Write(_isBegun ? ",\n"u8 : "\n"u8);
            _isBegun = true;
            using var json = new Utf8JsonWriter(_buffer, _options);
            CslItem.Write(json, row);
        }

        Flush();
    }

    /// <inheritdoc/>
    public void Write(IReadOnlyList<ExportedStatement> statements)
    {
    }

    /// <inheritdoc/>
    public void End()
    {
        _buffer.Write("\n]\n"u8);
        Flush();
    }

    private void Flush()
    {
        stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
