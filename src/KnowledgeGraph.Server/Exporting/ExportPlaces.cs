using System.Threading.RateLimiting;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Limits;

namespace KnowledgeGraph.Server.Exporting;

/// <summary>Lets so many exports run at once; they last long, so none waits, and none takes the place of other requests.</summary>
internal sealed class ExportPlaces(ServerLimits limits) : IDisposable
{
    private static readonly TimeSpan _retryAfter = TimeSpan.FromSeconds(10);

    private readonly ConcurrencyLimiter _places = new(new ConcurrencyLimiterOptions { PermitLimit = limits.Exports, QueueLimit = 0 });

    /// <summary>A place, to be given back by disposing it.</summary>
    /// <exception cref="RefusedRequestException">There is none.</exception>
    public RateLimitLease Enter()
    {
        var lease = _places.AttemptAcquire();
        if (lease.IsAcquired)
        {
            return lease;
        }

        lease.Dispose();
        throw new RefusedRequestException(StatusCodes.Status503ServiceUnavailable, "OVERLOADED", $"{limits.Exports} exports run, which is all that are taken.")
        {
            RetryAfter = _retryAfter,
        };
    }

    public void Dispose() => _places.Dispose();
}
