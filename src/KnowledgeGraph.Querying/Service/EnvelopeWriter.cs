using System.Buffers;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Puts the response's head before the first byte that a store writes, so that a store that fails first leaves the output untouched.</summary>
internal sealed class EnvelopeWriter(IBufferWriter<byte> output) : IBufferWriter<byte>
{
    private static ReadOnlySpan<byte> Head => "{\"data\":"u8;

    private bool _hasStarted;

    public void Advance(int count) => output.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Start();
        return output.GetMemory(sizeHint);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Start();
        return output.GetSpan(sizeHint);
    }

    /// <param name="extensions">The JSON of the response's extensions; empty for none.</param>
    public void Finish(ReadOnlySpan<byte> extensions)
    {
        Start();
        if (!extensions.IsEmpty)
        {
            output.Write(",\"extensions\":"u8);
            output.Write(extensions);
        }

        output.Write("}"u8);
    }

    private void Start()
    {
        if (!_hasStarted)
        {
            _hasStarted = true;
            output.Write(Head);
        }
    }
}
