using System.Collections.Concurrent;

namespace KnowledgeGraph.Querying.Service;

/// <summary>Keeps so many values at most.</summary>
internal static class BoundedCache
{
    // A full cache is emptied: simpler than an order of use, and no slower for the few hundred documents that clients really send.
    public static TValue Remember<TKey, TValue>(ConcurrentDictionary<TKey, TValue> cache, TKey key, TValue value, int limit)
        where TKey : notnull
    {
        if (cache.Count >= limit)
        {
            cache.Clear();
        }

        return cache.GetOrAdd(key, value);
    }
}
