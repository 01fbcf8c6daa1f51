namespace KnowledgeGraph.Importing.Reading;

/// <summary>A stream whose first bytes are looked at before they are read, be it a file or a pipe.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private readonly byte[] _head;
    private int _given;

    public PeekedStream(Stream inner, int count)
        : base(inner)
    {
        var buffer = new byte[count];
        _head = buffer[..inner.ReadAtLeast(buffer, count, throwOnEndOfStream: false)];
    }

    public ReadOnlySpan<byte> Head => _head;

    public override int Read(Span<byte> buffer)
    {
        if (_given == _head.Length)
        {
            return Inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _head.Length - _given);
        _head.AsSpan(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }
}
