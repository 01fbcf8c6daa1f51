using System.Buffers;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Importing.Reading;

/// <summary>Cuts a stream at its line feeds, holding one buffer that never grows far beyond the longest line that is taken.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="lineFeed">The line feed as it stands in the stream: one byte, or two where a character takes two.</param>
/// <param name="limit">The longest line, in bytes.</param>
internal sealed class RawLines(Stream stream, byte[] lineFeed, int limit) : IDisposable
{
    /// <summary>How much is kept of a line that is too long, in bytes: enough to know it again.</summary>
    public const int KeptOfLongLine = 1000;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 17);
    private int _start;
    private int _end;

    /// <summary>The next line, good until the next call; of one that is too long only the beginning.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line, out bool isTooLong)
    {
        line = default;
        isTooLong = false;
        for (var searched = 0; ;)
        {
            var unread = _buffer.AsSpan(_start, _end - _start);
            var length = FindLineFeed(unread, searched);
            if (length > limit || (length < 0 && unread.Length > limit))
            {
                line = unread[..Math.Min(KeptOfLongLine, limit)].ToArray();
                isTooLong = true;
                SkipLine();
                return true;
            }

            if (length >= 0)
            {
                line = unread[..length];
                _start += length + lineFeed.Length;
                return true;
            }

            searched = unread.Length / lineFeed.Length * lineFeed.Length;
            if (!Fill())
            {
                line = _buffer.AsSpan(_start, _end - _start);
                _start = _end;
                return line.Length > 0;
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        stream.Dispose();
    }

    private int FindLineFeed(ReadOnlySpan<byte> bytes, int from)
    {
        var found = lineFeed.Length == 1
            ? bytes[from..].IndexOf(lineFeed[0])
            : MemoryMarshal.Cast<byte, char>(bytes[from..]).IndexOf(MemoryMarshal.Read<char>(lineFeed)) * 2;
        return found < 0 ? -1 : from + found;
    }

    private void SkipLine()
    {
        for (; ; )
        {
            var length = FindLineFeed(_buffer.AsSpan(_start, _end - _start), 0);
            if (length >= 0)
            {
                _start += length + lineFeed.Length;
                return;
            }

            // The half of a character that was read stays.
            _start = _end - ((_end - _start) % lineFeed.Length);
            if (!Fill())
            {
                _start = _end;
                return;
            }
        }
    }

    private bool Fill()
    {
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        var read = stream.Read(_buffer.AsSpan(_end));
        _end += read;
        return read > 0;
    }
}
