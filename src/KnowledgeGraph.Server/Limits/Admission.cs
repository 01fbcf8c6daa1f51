using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Telemetry;

namespace KnowledgeGraph.Server.Limits;

/// <summary>Lets in so many requests at once and of each client, and lets some wait.</summary>
internal sealed class Admission : IDisposable
{
    private readonly ServerLimits _limits;
    private readonly ConcurrencyLimiter _places;
    private readonly AdmissionGauges _gauges;
    private readonly PartitionedRateLimiter<(string? Name, IPAddress? Address)>? _clients;

    public Admission(ServerLimits limits)
    {
        _limits = limits;
        _places = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = limits.Concurrency, QueueLimit = limits.Queue });
        _gauges = new AdmissionGauges(_places, limits.Concurrency);
        _clients = limits.RequestsPerMinute == 0 ? null : PartitionedRateLimiter.Create<(string? Name, IPAddress? Address), (string?, IPAddress?)>(client =>
            RateLimitPartition.GetFixedWindowLimiter(client, _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = limits.RequestsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            }));
    }

    /// <summary>Counts a request of a client: of a caller who is known by name, whatever the address, else of the address.</summary>
    /// <exception cref="RefusedRequestException">There were too many within a minute.</exception>
    public void CountRequest(IPAddress? address, string? name)
    {
        using var lease = _clients?.AttemptAcquire(name is null ? (null, Network(address ?? IPAddress.None)) : (name, null));
        if (lease is null or { IsAcquired: true })
        {
            return;
        }

        throw new RefusedRequestException(
            StatusCodes.Status429TooManyRequests, "TOO_MANY_REQUESTS",
            string.Create(CultureInfo.InvariantCulture, $"More than {_limits.RequestsPerMinute} requests of this {(name is null ? "address" : "caller")} came within a minute."))
        {
            RetryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1),
        };
    }

    /// <summary>A place, to be given back by disposing it.</summary>
    /// <exception cref="RefusedRequestException">There is none.</exception>
    public async ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellationToken)
    {
        var lease = await _places.AcquireAsync(1, cancellationToken);
        if (lease.IsAcquired)
        {
            return lease;
        }

        lease.Dispose();
        throw new RefusedRequestException(
            StatusCodes.Status503ServiceUnavailable, "OVERLOADED",
            $"{_limits.Concurrency} requests are executed and {_limits.Queue} wait, which is all that are taken.")
        {
            RetryAfter = TimeSpan.FromSeconds(1),
        };
    }

    public void Dispose()
    {
        _gauges.Dispose();
        _places.Dispose();
        _clients?.Dispose();
    }

    /// <summary>What counts as one client: who has an address of IPv6 has the 2^64 beside it too.</summary>
    internal static IPAddress Network(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        }

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
