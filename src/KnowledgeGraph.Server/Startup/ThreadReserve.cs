namespace KnowledgeGraph.Server.Startup;

/// <summary>Keeps threads ready that let requests in or refuse them while others are answered.</summary>
internal static class ThreadReserve
{
    /// <summary>SQLite keeps a thread for as long as it works. Were there no others, requests would wait where nobody counts them, and nobody would be refused.</summary>
    /// <param name="readers">How many threads SQLite may keep at a time.</param>
    public static void Provide(int readers)
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, readers + Environment.ProcessorCount), completions);
    }
}
