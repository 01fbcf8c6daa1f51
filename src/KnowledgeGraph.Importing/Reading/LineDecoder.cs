using System.Text;
using System.Text.Unicode;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Reading;

/// <summary>Reads the bytes of a line as text.</summary>
internal sealed class LineDecoder(InputEncoding encoding)
{
    private static readonly UnicodeEncoding _utf16LE = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding _utf16BE = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>The line feed in this encoding.</summary>
    public byte[] LineFeed { get; } = Bytes(encoding, "\n");

    /// <summary>How many lines were read as Latin-1 because they are not UTF-8.</summary>
    public long Latin1Lines { get; private set; }

    public string Decode(ReadOnlySpan<byte> line, out RowRefusal? fault)
    {
        var text = encoding switch
        {
            InputEncoding.Latin1 => Decode(Encoding.Latin1, TrimReturn(line), out fault),
            InputEncoding.Utf16LE or InputEncoding.Utf16BE => DecodeUtf16(line, out fault),
            _ => DecodeUtf8(TrimReturn(line), out fault),
        };
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        fault ??= nul < 0 ? null : new RowRefusal("nul", null, $"NUL at character {nul + 1}", "text without NUL");
        return text;
    }

    /// <summary>The beginning of a line that is too long; where it is cut, a character may be broken.</summary>
    public string DecodeBeginning(ReadOnlySpan<byte> line) => encoding switch
    {
        InputEncoding.Latin1 => Encoding.Latin1.GetString(line),
        InputEncoding.Utf16LE => Encoding.Unicode.GetString(line),
        InputEncoding.Utf16BE => Encoding.BigEndianUnicode.GetString(line),
        _ => Encoding.UTF8.GetString(line),
    };

    private static string Decode(Encoding encoding, ReadOnlySpan<byte> line, out RowRefusal? fault)
    {
        fault = null;
        return encoding.GetString(line);
    }

    private string DecodeUtf8(ReadOnlySpan<byte> line, out RowRefusal? fault)
    {
        if (Utf8.IsValid(line))
        {
            return Decode(Encoding.UTF8, line, out fault);
        }

        if (encoding == InputEncoding.Auto)
        {
            Latin1Lines++;
            return Decode(Encoding.Latin1, line, out fault);
        }

        var at = FirstInvalid(line);
        fault = new RowRefusal("encoding", null, $"the byte 0x{line[at]:X2} at byte {at + 1}", "UTF-8");
        return Encoding.UTF8.GetString(line);
    }

    private string DecodeUtf16(ReadOnlySpan<byte> line, out RowRefusal? fault)
    {
        var strict = encoding == InputEncoding.Utf16LE ? _utf16LE : _utf16BE;
        try
        {
            var text = Decode(strict, line, out fault);
            return text.EndsWith('\r') ? text[..^1] : text;
        }
        catch (DecoderFallbackException)
        {
            fault = new RowRefusal("encoding", null, "half a character", "UTF-16");
            return DecodeBeginning(line);
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> line)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(line[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static ReadOnlySpan<byte> TrimReturn(ReadOnlySpan<byte> line) => line is [.., (byte)'\r'] ? line[..^1] : line;

    private static byte[] Bytes(InputEncoding encoding, string text) => encoding switch
    {
        InputEncoding.Utf16LE => _utf16LE.GetBytes(text),
        InputEncoding.Utf16BE => _utf16BE.GetBytes(text),
        _ => Encoding.Latin1.GetBytes(text),
    };
}
