namespace KnowledgeGraph.Stores.Tests.Exporting;

/// <summary>A file to which something happens when the first bytes come.</summary>
internal sealed class NotifyingStream(Func<Task> first) : MemoryStream
{
    private bool _isBegun;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!_isBegun)
        {
            _isBegun = true;
            await first();
        }

        await base.WriteAsync(buffer, cancellationToken);
    }
}
