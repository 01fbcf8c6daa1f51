using System.Text.Json;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Importing.DataSets;

/// <summary>One JSON file of a data set: an array of objects.</summary>
internal sealed class DataSetFile : IDisposable
{
    // A key given twice would silently lose one of its values.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private readonly string _name;
    private readonly JsonDocument _document;

    private DataSetFile(string name, JsonDocument document) => (_name, _document) = (name, document);

    public static DataSetFile Open(string folder, string name)
    {
        try
        {
            return new DataSetFile(name, JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, name)), Strict));
        }
        catch (JsonException malformed)
        {
            throw new InvalidRequestException($"The file is not JSON: {malformed.Message}") { Path = name, Location = LocationOf(malformed) };
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new InvalidRequestException($"The file cannot be read: {unreadable.Message}") { Path = name };
        }
    }

    public IEnumerable<DataSetValue> Items() => new DataSetValue(_name, _document.RootElement).Items();

    public void Dispose() => _document.Dispose();

    private static SourceLocation? LocationOf(JsonException malformed) =>
        malformed is { LineNumber: { } line, BytePositionInLine: { } column } ? new((int)line + 1, (int)column + 1) : null;
}
