using System.Buffers.Text;
using System.Diagnostics;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Load;

/// <summary>An answer of HTTP/1.1, as it lies in its connection's buffer until the next request is sent.</summary>
/// <param name="Head">The status line and the fields, with the empty line that ends them.</param>
/// <param name="Body">The body, of whose chunks the sizes are taken out.</param>
/// <param name="Time">How long it took from the request on.</param>
internal sealed record LoadAnswer(ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Body, TimeSpan Time)
{
    public int Status => Utf8Parser.TryParse(Head.Span["HTTP/1.1 ".Length..], out int status, out _) ? status : 0;

    /// <summary>The value of a field; null where there is none.</summary>
    public string? Field(string name) => FieldOf(Head.Span, name);

    /// <summary>Reads what has come (RFC 9112, sections 6 and 7); null while some is missing.</summary>
    /// <param name="received">All bytes since the request.</param>
    /// <param name="asked">When it was sent, as the stopwatch has it.</param>
    public static LoadAnswer? Read(ReadOnlyMemory<byte> received, long asked)
    {
        var end = received.Span.IndexOf("\r\n\r\n"u8) + 4;
        if (end < 4)
        {
            return null;
        }

        var (head, rest) = (received[..end], received[end..]);
        var body = FieldOf(head.Span, "Content-Length") is { } length
            ? rest.Length >= int.Parse(length) ? rest : (ReadOnlyMemory<byte>?)null
            : Joined(rest.Span);
        return body is { } whole ? new LoadAnswer(head, whole, Stopwatch.GetElapsedTime(asked)) : null;
    }

    private static string? FieldOf(ReadOnlySpan<byte> head, string name)
    {
        foreach (var range in head.Split("\r\n"u8))
        {
            var line = head[range];
            if (line.Length > name.Length && line[name.Length] == ':' && Ascii.EqualsIgnoreCase(line[..name.Length], name))
            {
                return Encoding.ASCII.GetString(line[(name.Length + 1)..]).Trim();
            }
        }

        return null;
    }

    private static ReadOnlyMemory<byte>? Joined(ReadOnlySpan<byte> chunks)
    {
        var body = new List<byte>();
        while (chunks.IndexOf("\r\n"u8) is var line and >= 0 && Utf8Parser.TryParse(chunks[..line], out int size, out _, 'x') && chunks.Length >= line + 2 + size + 2)
        {
            body.AddRange(chunks.Slice(line + 2, size));
            chunks = chunks[(line + 2 + size + 2)..];
            if (size == 0)
            {
                return body.ToArray();
            }
        }

        return null;
    }
}
