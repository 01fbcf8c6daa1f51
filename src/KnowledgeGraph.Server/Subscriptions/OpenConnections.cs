using KnowledgeGraph.Server.Endpoints;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>Counts the sockets and event streams that are open.</summary>
/// <param name="most">How many may be.</param>
internal sealed class OpenConnections(int most)
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    /// <summary>Counts one more, until what is returned is disposed.</summary>
    /// <exception cref="RefusedRequestException">There are as many as may be.</exception>
    public Opened Open()
    {
        if (Interlocked.Increment(ref _count) <= most)
        {
            return new Opened(this);
        }

        Interlocked.Decrement(ref _count);
        throw new RefusedRequestException(
            StatusCodes.Status503ServiceUnavailable, "OVERLOADED", $"{most} sockets and event streams are open, which is all that are taken.")
        {
            RetryAfter = TimeSpan.FromSeconds(5),
        };
    }

    /// <summary>One that is open.</summary>
    internal readonly struct Opened(OpenConnections all) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref all._count);
    }
}
