using System.Diagnostics.Metrics;

namespace KnowledgeGraph.Core.Telemetry;

/// <summary>How often something was looked for in a cache. Every request looks, so it is told only when someone asks.</summary>
/// <param name="cache">The cache's name.</param>
public sealed class LookupCounter(string cache)
{
    private long _hits;
    private long _misses;

    /// <summary>Counts a look.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Count(bool isHit)
    {
        Interlocked.Increment(ref isHit ? ref _hits : ref _misses);
        return isHit;
    }

    /// <summary>The counts so far; none of what never happened.</summary>
    internal IEnumerable<Measurement<long>> Measure()
    {
        foreach (var (result, count) in ((string, long)[])[("hit", Interlocked.Read(ref _hits)), ("miss", Interlocked.Read(ref _misses))])
        {
            if (count > 0)
            {
                yield return new Measurement<long>(count, new(Attributes.CacheName, cache), new(Attributes.CacheResult, result));
            }
        }
    }
}
