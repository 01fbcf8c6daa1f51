namespace KnowledgeGraph.Sqlite.Reading;

/// <summary>Has the thread pool work with one thread more for each statement that takes long, so that requests are let in, refused or answered beside it at once.</summary>
/// <remarks>A statement keeps its thread. Quick ones are best left to as many threads as the pool has by itself, one for each processor: more would only take each other's time.</remarks>
internal static class ThreadReserve
{
    private static readonly Lock _lock = new();

    /// <summary>Lets one thread more work.</summary>
    public static void Keep() => Change(1);

    /// <summary>Takes it back.</summary>
    public static void Release() => Change(-1);

    private static void Change(int by)
    {
        lock (_lock)
        {
            ThreadPool.GetMinThreads(out var workers, out var completions);
            ThreadPool.SetMinThreads(workers + by, completions);
        }
    }
}
