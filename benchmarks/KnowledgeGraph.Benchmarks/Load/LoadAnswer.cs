using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Benchmarks.Load;

/// <summary>An answer of HTTP/1.1, as it lies in its connection's buffer until the next request is sent.</summary>
/// <param name="Head">The status line and the fields, with the empty line that ends them.</param>
/// <param name="Content">The body as it was sent, in chunks where it was sent so.</param>
/// <param name="Time">How long it took from the request on, until the generator came to it.</param>
internal sealed record LoadAnswer(ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Content, TimeSpan Time)
{
    /// <summary>The status; zero where there is none to be read.</summary>
    public int Status => Utf8Parser.TryParse(Head.Span["HTTP/1.1 ".Length..], out int status, out _) ? status : 0;

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body => LengthOf(Head.Span) is null ? Joined(Content.Span) : Content;

    /// <summary>The value of a field; null where there is none.</summary>
    public string? Field(string name) => FieldOf(Head.Span, name);

    /// <summary>Reads what has come (RFC 9112, sections 6 and 7, without trailers); null while some is missing.</summary>
    /// <param name="received">All bytes since the request.</param>
    /// <param name="asked">When it was sent, as the stopwatch has it.</param>
    /// <exception cref="InvalidDataException">Nothing tells where the body ends.</exception>
    public static LoadAnswer? Read(ReadOnlyMemory<byte> received, long asked)
    {
        var end = received.Span.IndexOf("\r\n\r\n"u8) + 4;
        if (end < 4)
        {
            return null;
        }

        var (head, rest) = (received[..end], received[end..]);
        var isWhole = LengthOf(head.Span) is { } length ? rest.Length >= length
            : FieldOf(head.Span, "Transfer-Encoding") is "chunked" ? rest.Span.EndsWith("0\r\n\r\n"u8)
            : throw new InvalidDataException($"An answer has neither a length nor chunks: {Encoding.ASCII.GetString(head.Span)}");
        return isWhole ? new LoadAnswer(head, rest, Stopwatch.GetElapsedTime(asked)) : null;
    }

    private static int? LengthOf(ReadOnlySpan<byte> head) => FieldOf(head, "Content-Length") is { } length ? int.Parse(length, CultureInfo.InvariantCulture) : null;

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

    private static byte[] Joined(ReadOnlySpan<byte> chunks)
    {
        var body = new List<byte>();
        while (chunks.IndexOf("\r\n"u8) is var line and > 0 && Utf8Parser.TryParse(chunks[..line], out int size, out _, 'x') && size > 0)
        {
            body.AddRange(chunks.Slice(line + 2, size));
            chunks = chunks[(line + 2 + size + 2)..];
        }

        return [.. body];
    }
}
