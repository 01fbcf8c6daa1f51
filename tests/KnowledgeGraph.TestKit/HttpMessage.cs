using System.Globalization;
using System.Text;

namespace KnowledgeGraph.TestKit;

/// <summary>One HTTP/1.1 message as it came over the wire, with a length or in chunks.</summary>
internal sealed record HttpMessage(string StartLine, byte[] Bytes, byte[] Body)
{
    /// <summary>Reads a message; null where the other end hung up before one began.</summary>
    public static async Task<HttpMessage?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var bytes = new List<byte>();
        if (!await ReadUntilAsync(stream, bytes, "\r\n\r\n", cancellationToken).ConfigureAwait(false))
        {
            return null;
        }

        var head = Encoding.ASCII.GetString([.. bytes]).Split("\r\n");
        var start = bytes.Count;
        if (Header(head, "transfer-encoding") is "chunked")
        {
            await ReadChunksAsync(stream, bytes, cancellationToken).ConfigureAwait(false);
        }
        else if (Header(head, "content-length") is { } length)
        {
            await ReadExactlyAsync(stream, bytes, int.Parse(length, CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
        }

        var all = bytes.ToArray();
        return new HttpMessage(head[0], all, all[start..]);
    }

    private static string? Header(string[] head, string name) => head
        .Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        .Select(line => line[(name.Length + 1)..].Trim()).FirstOrDefault();

    private static async Task ReadChunksAsync(Stream stream, List<byte> bytes, CancellationToken cancellationToken)
    {
        for (var size = -1; size != 0;)
        {
            var start = bytes.Count;
            await ReadUntilAsync(stream, bytes, "\r\n", cancellationToken).ConfigureAwait(false);
            size = int.Parse(Encoding.ASCII.GetString([.. bytes[start..^2]]), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            await ReadExactlyAsync(stream, bytes, size + 2, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<bool> ReadUntilAsync(Stream stream, List<byte> bytes, string end, CancellationToken cancellationToken)
    {
        var one = new byte[1];
        for (var matched = 0; matched < end.Length;)
        {
            if (await stream.ReadAsync(one, cancellationToken).ConfigureAwait(false) == 0)
            {
                return false;
            }

            bytes.Add(one[0]);
            matched = one[0] == end[matched] ? matched + 1 : one[0] == end[0] ? 1 : 0;
        }

        return true;
    }

    private static async Task ReadExactlyAsync(Stream stream, List<byte> bytes, int count, CancellationToken cancellationToken)
    {
        var part = new byte[count];
        await stream.ReadExactlyAsync(part, cancellationToken).ConfigureAwait(false);
        bytes.AddRange(part);
    }
}
