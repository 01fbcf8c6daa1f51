using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Importing.Reading;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Running;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Reads the format <c>jsonl</c>: a graph, one record a line, as <c>graph-schema/graph-lines.schema.json</c> describes it.</summary>
public sealed class GraphLineReader(GraphModel model) : IFileReader
{
    private const string Name = "knowledge-graph";
    private const long Version = 1;

    // A key given twice would silently lose one of its values.
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    private readonly GraphRecordReader _records = new(model);

    /// <inheritdoc/>
    public string Format => "jsonl";

    /// <inheritdoc/>
    public bool Recognizes(IReadOnlyList<string> lines) => lines is [var first, ..] && Refuse(first) is null;

    /// <inheritdoc/>
    public bool NeedsHeader => true;

    /// <inheritdoc/>
    public IEnumerable<ReadRow> Read(LineReader lines, CancellationToken cancellationToken)
    {
        if (!lines.TryRead(out var header) || (header.Fault?.Found ?? Refuse(header.Text)) is not null)
        {
            var fault = header.Text is null ? "The file is empty" : header.Fault?.Found ?? Refuse(header.Text);
            throw new ImportFailedException($"Line 1: {fault}; expected {{\"format\":\"{Name}\",\"version\":{Version}}} to begin with.");
        }

        var waiting = new WaitingRows();
        while (lines.TryRead(out var line))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Text.Length > 0 || line.Fault is not null)
            {
                foreach (var row in waiting.Add(Read(line)))
                {
                    yield return row;
                }
            }
        }

        foreach (var row in waiting.Release())
        {
            yield return row;
        }
    }

    private GraphRow Read(InputLine line)
    {
        if (line.Fault is { } fault)
        {
            return GraphRow.Of(line, new RefusedRecord(fault));
        }

        try
        {
            using var document = JsonDocument.Parse(line.Text, _strict);
            return _records.Read(line, new DataSetValue("", document.RootElement));
        }
        catch (JsonException malformed)
        {
            return GraphRow.Of(line, new RefusedRecord(new RowRefusal("invalid", null, $"no JSON: {malformed.Message.TrimEnd('.')}", "one JSON object")));
        }
        catch (InvalidRequestException refusal)
        {
            return GraphRow.Of(line, new RefusedRecord(RefusalReader.Read(refusal)));
        }
    }

    // Why a line is no header; null where it is one.
    private static string? Refuse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line, _strict);
            var header = document.RootElement;
            if (header.ValueKind != JsonValueKind.Object || Member(header, "format") is not { ValueKind: JsonValueKind.String } format || !format.ValueEquals(Name))
            {
                return "The line names no format";
            }

            return Member(header, "version") is { ValueKind: JsonValueKind.Number } version && version.TryGetInt64(out var number) && number == Version
                ? null
                : $"The version is {Member(header, "version")?.GetRawText() ?? "not given"}";
        }
        catch (JsonException malformed)
        {
            return $"The line is no JSON: {malformed.Message.TrimEnd('.')}";
        }
    }

    private static JsonElement? Member(JsonElement header, string name) => header.TryGetProperty(name, out var member) ? member : null;
}
