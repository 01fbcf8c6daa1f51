using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Reply;

/// <summary>Writes cursors: <c>1</c>, the order's fingerprint, and the values of the row's keys as JSON in hexadecimal digits.</summary>
internal static class CursorWriter
{
    /// <summary>Writes the cursor of a row.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="fingerprint">The order's fingerprint.</param>
    /// <param name="row">Stands at the start of the row, whose first values are the keys.</param>
    /// <param name="count">How many keys there are.</param>
    public static void Write(IBufferWriter<byte> output, string fingerprint, Utf8JsonReader row, int count)
    {
        var keys = new ArrayBufferWriter<byte>();
        keys.Write((byte)'[');
        for (var index = 0; index < count; index++)
        {
            if (index > 0)
            {
                keys.Write((byte)',');
            }

            row.Read();
            if (row.TokenType is JsonTokenType.True or JsonTokenType.False)
            {
                keys.Write(row.TokenType == JsonTokenType.True ? (byte)'1' : (byte)'0');
            }
            else
            {
                keys.CopyValue(ref row);
            }
        }

        keys.Write((byte)']');
        output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\"1{fingerprint}{Convert.ToHexString(keys.WrittenSpan)}\"")));
    }
}
