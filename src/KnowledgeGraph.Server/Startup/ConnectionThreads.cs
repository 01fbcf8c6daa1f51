using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Says on which threads requests are answered, and how idle threads wait.</summary>
internal static class ConnectionThreads
{
    private const string SpinLimit = "System.Threading.ThreadPool.UnfairSemaphoreSpinLimit";

    // Twice the runtime's own default, which ends before a request does, so that the thread for the next one has to be woken.
    private const int Spins = 140;

    private const string NoHillClimbing = "System.Threading.ThreadPool.HillClimbing.Disable";

    private const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>
    /// On SQLite a statement keeps its thread, so connections are read by others, as the framework has it.
    /// Idle threads look for work a while before they sleep, since to wake one takes as long as a small request,
    /// and the pool does not try with more threads than processors: they would take each other's time, and what keeps one for long says so to the pool.
    /// Over Neo4j no statement keeps a thread, so what waits for bytes goes on right where the system tells of them, on one thread for each processor.
    /// </summary>
    public static void Configure(IWebHostBuilder host, StoreKind store)
    {
        // Read when the first socket is used. Threads that SQLite keeps are never to be those that hear of all connections.
        Environment.SetEnvironmentVariable(InlineCompletions, store == StoreKind.Sqlite ? null : "1");
        if (store == StoreKind.Sqlite)
        {
            // Both are read when the pool's first thread starts and has done its first work; the program's own setting is that threads sleep at once.
            AppContext.SetData(SpinLimit, Spins);
            AppContext.SetSwitch(NoHillClimbing, true);
        }
        else
        {
            host.UseSockets(static sockets => sockets.UnsafePreferInlineScheduling = true);
        }
    }

    /// <summary>Has those that hear of bytes on SQLite leave the processors to those that work. They are there once the service listens.</summary>
    public static void Arrange(StoreKind store)
    {
        if (store == StoreKind.Sqlite)
        {
            SocketThreads.WaitForFreeProcessor();
        }
    }
}
