using System.IO.Compression;

namespace KnowledgeGraph.Importing.Reading;

/// <summary>What a file inside a zip holds, checked at its end against the length and the sum that the zip names.</summary>
internal sealed class ZipEntryStream(ZipArchiveEntry entry) : Stream
{
    private static readonly uint[] _table = [.. Enumerable.Range(0, 256).Select(Remainder)];

    private readonly Stream _inner = entry.Open();
    private long _read;
    private uint _sum = uint.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var count = _inner.Read(buffer);
        foreach (var value in buffer[..count])
        {
            _sum = _table[(byte)(_sum ^ value)] ^ (_sum >> 8);
        }

        _read += count;
        return count > 0 || buffer.IsEmpty || (_read == entry.Length && ~_sum == entry.Crc32)
            ? count
            : throw new InvalidDataException("What it holds is not what the zip says it does.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    // CRC-32 as zip uses it, ISO 3309 with the bits reversed.
    private static uint Remainder(int value) =>
        Enumerable.Range(0, 8).Aggregate((uint)value, (rest, _) => (rest & 1) == 0 ? rest >> 1 : 0xEDB88320 ^ (rest >> 1));
}
