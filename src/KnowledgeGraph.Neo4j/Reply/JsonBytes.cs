using System.Buffers;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Reply;

/// <summary>Writes JSON in exactly the bytes that SQLite's JSON functions write.</summary>
internal static class JsonBytes
{
    private static readonly SearchValues<byte> _escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(value => (byte)value), (byte)'"', (byte)'\\']);

    private static ReadOnlySpan<byte> Hex => "0123456789abcdef"u8;

    public static void Write(this IBufferWriter<byte> output, byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }

    /// <summary>Copies the scalar, or the list of scalars, at which the reader stands.</summary>
    public static void CopyValue(this IBufferWriter<byte> output, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                output.CopyString(ref reader);
                break;
            case JsonTokenType.StartArray:
                CopyList(output, ref reader);
                break;
            default:
                output.Write(reader.ValueSpan);
                break;
        }
    }

    public static void WriteString(this IBufferWriter<byte> output, ReadOnlySpan<byte> text)
    {
        output.Write((byte)'"');
        for (var index = IndexOfEscaped(text); index >= 0; index = IndexOfEscaped(text))
        {
            output.Write(text[..index]);
            WriteEscape(output, text[index]);
            text = text[(index + 1)..];
        }

        output.Write(text);
        output.Write((byte)'"');
    }

    private static void CopyString(this IBufferWriter<byte> output, ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            output.Write((byte)'"');
            output.Write(reader.ValueSpan);
            output.Write((byte)'"');
            return;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        var length = reader.CopyString(buffer);
        output.WriteString(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    private static void CopyList(IBufferWriter<byte> output, ref Utf8JsonReader reader)
    {
        output.Write((byte)'[');
        for (var isFirst = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; isFirst = false)
        {
            if (!isFirst)
            {
                output.Write((byte)',');
            }

            output.CopyValue(ref reader);
        }

        output.Write((byte)']');
    }

    private static int IndexOfEscaped(ReadOnlySpan<byte> text) => text.IndexOfAny(_escaped);

    private static void WriteEscape(IBufferWriter<byte> output, byte letter)
    {
        ReadOnlySpan<byte> escape = letter switch
        {
            (byte)'"' => "\\\""u8,
            (byte)'\\' => "\\\\"u8,
            (byte)'\b' => "\\b"u8,
            (byte)'\f' => "\\f"u8,
            (byte)'\n' => "\\n"u8,
            (byte)'\r' => "\\r"u8,
            (byte)'\t' => "\\t"u8,
            _ => [(byte)'\\', (byte)'u', (byte)'0', (byte)'0', Hex[letter >> 4], Hex[letter & 15]],
        };
        output.Write(escape);
    }
}
