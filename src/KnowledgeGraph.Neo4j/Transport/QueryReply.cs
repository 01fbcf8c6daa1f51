using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>A complete reply of the server that holds no error.</summary>
/// <param name="body">The bytes of the JSON text.</param>
/// <param name="valuesStart">Where the list of rows begins; negative where there is none.</param>
internal sealed class QueryReply(ReadOnlyMemory<byte> body, int valuesStart)
{
    // Nested pages nest their lists; the server has no limit of its own here.
    private static readonly JsonReaderOptions _options = new() { MaxDepth = 1000 };

    /// <summary>A reader before the list of rows.</summary>
    public Utf8JsonReader OpenValues() => new(body.Span[valuesStart..], isFinalBlock: true, new JsonReaderState(_options));

    /// <summary>How many bytes came.</summary>
    public int Length => body.Length;

    /// <summary>The rows, for the few that are read one by one.</summary>
    public IReadOnlyList<JsonElement> Rows()
    {
        if (valuesStart < 0)
        {
            return [];
        }

        var reader = OpenValues();
        return [.. JsonElement.ParseValue(ref reader).EnumerateArray()];
    }
}
