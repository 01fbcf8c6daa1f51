using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>What surrounds the rows of a reply.</summary>
internal sealed record ReplyEnvelope(int ValuesStart, string? ErrorCode, string? ErrorMessage, string? Transaction, IReadOnlyList<string> Bookmarks)
{
    /// <summary>Reads the whole text; the status code alone does not say whether it holds an error.</summary>
    public static ReplyEnvelope Read(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 1000 });
        var envelope = new ReplyEnvelope(-1, null, null, null, []);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "data":
                    envelope = envelope with { ValuesStart = FindValues(ref reader) };
                    break;
                case "errors":
                    envelope = ReadError(JsonElement.ParseValue(ref reader), envelope);
                    break;
                case "transaction":
                    envelope = envelope with { Transaction = JsonElement.ParseValue(ref reader).GetProperty("id").GetString() };
                    break;
                case "bookmarks":
                    envelope = envelope with { Bookmarks = ReadTexts(ref reader) };
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return envelope;
    }

    private static int FindValues(ref Utf8JsonReader reader)
    {
        var start = -1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isValues = reader.ValueTextEquals("values"u8);
            reader.Read();
            start = isValues ? (int)reader.TokenStartIndex : start;
            reader.Skip();
        }

        return start;
    }

    private static List<string> ReadTexts(ref Utf8JsonReader reader)
    {
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(reader.GetString()!);
        }

        return texts;
    }

    private static ReplyEnvelope ReadError(JsonElement errors, ReplyEnvelope envelope) => errors.GetArrayLength() == 0
        ? envelope
        : envelope with { ErrorCode = errors[0].GetProperty("code").GetString(), ErrorMessage = errors[0].GetProperty("message").GetString() };
}
