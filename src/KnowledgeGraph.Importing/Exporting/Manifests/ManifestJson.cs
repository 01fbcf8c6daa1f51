using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Importing.Exporting.Manifests;

/// <summary>Manifests as JSON.</summary>
public static class ManifestJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The manifest's bytes, indented for people.</summary>
    public static ReadOnlyMemory<byte> Write(ExportManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, _options))
        {
            json.WriteStartObject();
            json.WriteNumber("manifest", Version);
            json.WriteString("format", manifest.Format);
            using (var query = JsonDocument.Parse(manifest.Query))
            {
                json.WritePropertyName("query");
                query.RootElement.WriteTo(json);
            }

            json.WriteNumber("revision", manifest.Revision);
            json.WriteString("time", manifest.Time);
            json.WriteString("model", manifest.Model);
            Write(json, "counts", manifest.Counts);
            json.WriteStartArray("files");
            foreach (var file in manifest.Files)
            {
                json.WriteStartObject();
                json.WriteString("name", file.Name);
                json.WriteNumber("bytes", file.Bytes);
                json.WriteString("sha256", file.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        return output.WrittenMemory;
    }

    /// <summary>Reads a manifest.</summary>
    /// <param name="json">Its text.</param>
    /// <param name="name">Its file, for the message of a refusal.</param>
    /// <exception cref="InvalidRequestException">It is none.</exception>
    public static ExportManifest Read(ReadOnlyMemory<byte> json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.GetProperty("manifest").GetInt32() == Version
                ? Read(root)
                : throw new InvalidRequestException($"{name} is a manifest of the version {root.GetProperty("manifest")}; expected {Version}.");
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidRequestException($"{name} is no manifest of an export: {wrong.Message}");
        }
    }

    private static ExportManifest Read(JsonElement root) => new(
        root.GetProperty("format").GetString()!,
        root.GetProperty("query").GetRawText(),
        root.GetProperty("revision").GetInt64(),
        root.GetProperty("time").GetString()!,
        root.GetProperty("model").GetString()!,
        root.GetProperty("counts").EnumerateObject().ToDictionary(count => count.Name, count => count.Value.GetInt64(), StringComparer.Ordinal),
        [.. root.GetProperty("files").EnumerateArray().Select(file =>
            new ExportedFile(file.GetProperty("name").GetString()!, file.GetProperty("bytes").GetInt64(), file.GetProperty("sha256").GetString()!))]);

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, long> counts)
    {
        json.WriteStartObject(name);
        foreach (var (type, count) in counts)
        {
            json.WriteNumber(type, count);
        }

        json.WriteEndObject();
    }
}
