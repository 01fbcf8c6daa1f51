using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Says on which threads requests are answered, and how idle threads wait.</summary>
internal static class ConnectionThreads
{
    private const string SpinLimit = "System.Threading.ThreadPool.UnfairSemaphoreSpinLimit";

    // The runtime's own default.
    private const int Spins = 70;

    private const string UnixSocket = "://unix:";

    /// <summary>
    /// A request goes on where its bytes came in, which spares two changes of threads. SQLite keeps that thread,
    /// which then does not see whether the client is still there; the watch does, where it can.
    /// On SQLite idle threads look for work a while before they sleep, since to wake one takes as long as a small request.
    /// </summary>
    public static void Configure(IWebHostBuilder host, ServerOptions options, HangUpWatch watch)
    {
        var keepsThreads = options.Store == StoreKind.Sqlite;
        if (keepsThreads)
        {
            // Read when the pool's first thread starts; the program's own setting is that they sleep at once.
            AppContext.SetData(SpinLimit, Spins);
        }

        var isWatched = HangUpWatch.IsPossible && !options.Urls.Any(static url => url.Contains(UnixSocket, StringComparison.OrdinalIgnoreCase));
        if (!keepsThreads || isWatched)
        {
            host.UseSockets(static sockets => sockets.UnsafePreferInlineScheduling = true);
        }

        if (keepsThreads && isWatched)
        {
            host.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(watch.Watch));
        }
    }
}
