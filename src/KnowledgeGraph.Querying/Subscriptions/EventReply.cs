using System.Buffers;
using System.Text.Json;

namespace KnowledgeGraph.Querying.Subscriptions;

/// <summary>Turns a store's answer into the event: its roots in order, connections as plain lists.</summary>
internal static class EventReply
{
    // Nested pages nest their lists.
    private static readonly JsonReaderOptions _options = new() { MaxDepth = 1000 };

    /// <summary>Writes the event as JSON; writes nothing and returns false where no statement is in it.</summary>
    public static bool Write(PlannedSubscription planned, ReadOnlySpan<byte> answer, IBufferWriter<byte> output)
    {
        var values = Values(planned.Parts, answer);
        var first = values[planned.Parts.ToList().FindIndex(part => part.Kind == EventPartKind.Statements)];
        if (answer[first].SequenceEqual("[]"u8))
        {
            return false;
        }

        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true });
        json.WriteStartObject();
        for (var index = 0; index < values.Count; index++)
        {
            var part = planned.Parts[index];
            if (part.ResponseName is null)
            {
                continue;
            }

            json.WritePropertyName(part.ResponseName);
            if (part.Text is { } text)
            {
                json.WriteRawValue(text, skipInputValidation: true);
            }
            else
            {
                json.WriteRawValue(answer[values[index]], skipInputValidation: true);
            }
        }

        json.WriteEndObject();
        return true;
    }

    // Where in the answer the value of each part lies.
    private static List<Range> Values(IReadOnlyList<EventPart> parts, ReadOnlySpan<byte> answer)
    {
        var reader = new Utf8JsonReader(answer, _options);
        reader.Read();
        var values = new List<Range>();
        foreach (var part in parts)
        {
            switch (part.Kind)
            {
                case EventPartKind.Constant:
                    values.Add(default);
                    break;
                case EventPartKind.Revision:
                    reader.Read();
                    values.Add(Value(ref reader));
                    break;
                default:
                    // {"r0":{"nodes":[…]}
                    reader.Read();
                    reader.Read();
                    reader.Read();
                    values.Add(Value(ref reader));
                    reader.Read();
                    break;
            }
        }

        return values;
    }

    private static Range Value(ref Utf8JsonReader reader)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(int)reader.BytesConsumed;
    }
}
