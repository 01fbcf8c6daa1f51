using System.IO.Compression;

namespace KnowledgeGraph.Importing.Reading;

/// <summary>What a file inside a zip holds, checked at its end against the length and the sum that the zip names.</summary>
internal sealed class ZipEntryStream(ZipArchiveEntry entry) : ForwardStream(entry.Open())
{
    private static readonly uint[] _table = [.. Enumerable.Range(0, 256).Select(Remainder)];

    private long _read;
    private uint _sum = uint.MaxValue;

    public override int Read(Span<byte> buffer)
    {
        var count = Inner.Read(buffer);
        foreach (var value in buffer[..count])
        {
            _sum = _table[(byte)(_sum ^ value)] ^ (_sum >> 8);
        }

        _read += count;
        return count > 0 || buffer.IsEmpty || (_read == entry.Length && ~_sum == entry.Crc32)
            ? count
            : throw new InvalidDataException("What it holds is not what the zip says it does.");
    }

    // CRC-32 as zip uses it, ISO 3309 with the bits reversed.
    private static uint Remainder(int value) =>
        Enumerable.Range(0, 8).Aggregate((uint)value, (rest, _) => (rest & 1) == 0 ? rest >> 1 : 0xEDB88320 ^ (rest >> 1));
}
