using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Says on which threads requests are answered, and how idle threads wait.</summary>
internal static class ConnectionThreads
{
    private const string SpinLimit = "System.Threading.ThreadPool.UnfairSemaphoreSpinLimit";

    // The runtime's own default.
    private const int Spins = 70;

    private const string NoHillClimbing = "System.Threading.ThreadPool.HillClimbing.Disable";

    private const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>
    /// A request goes on where its bytes came in, which spares two changes of threads. SQLite keeps that thread,
    /// which then does not see whether the client is still there; the watch does, where it can.
    /// On SQLite idle threads look for work a while before they sleep, since to wake one takes as long as a small request,
    /// and the pool does not try with more threads than processors: they would take each other's time, and what keeps one for long says so to the pool.
    /// Over Neo4j no statement keeps a thread, so what waits for bytes goes on right where the system tells of them, on one thread for each processor.
    /// </summary>
    public static void Configure(IWebHostBuilder host, ServerOptions options, HangUpWatch watch)
    {
        // Read when the first socket is used. Threads that SQLite keeps are never to be those that hear of all connections.
        Environment.SetEnvironmentVariable(InlineCompletions, options.Store == StoreKind.Sqlite ? null : "1");
        if (options.Store == StoreKind.Sqlite)
        {
            // Both are read when the pool's first thread starts and has done its first work; the program's own setting is that threads sleep at once.
            AppContext.SetData(SpinLimit, Spins);
            AppContext.SetSwitch(NoHillClimbing, true);
            if (!HangUpWatch.IsPossible(options.Urls))
            {
                return;
            }

            host.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(watch.Watch));
        }

        host.UseSockets(static sockets => sockets.UnsafePreferInlineScheduling = true);
    }
}
