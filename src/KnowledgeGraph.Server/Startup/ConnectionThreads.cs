using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Says on which threads requests are answered, and how threads wait.</summary>
internal static class ConnectionThreads
{
    private const string Spinning = "System.Threading.ThreadPool.UnfairSemaphoreSpinLimit";

    /// <summary>
    /// A request goes on where its bytes came in, which spares two changes of threads. SQLite keeps that thread,
    /// which then does not see whether the client is still there; <paramref name="watch"/> does.
    /// Over Neo4j idle threads sleep, as spinning would take the processor from a server on the same machine;
    /// on SQLite they look for work a while longer, since to wake one takes as long as a small request.
    /// </summary>
    public static void Choose(IWebHostBuilder host, StoreKind store, HangUpWatch watch)
    {
        host.UseSockets(static sockets => sockets.UnsafePreferInlineScheduling = true);
        host.ConfigureKestrel(kestrel => kestrel.ConfigureEndpointDefaults(watch.Use));
        if (store == StoreKind.Neo4j)
        {
            // Read when the pool's first thread starts.
            AppContext.SetData(Spinning, 0);
        }
    }
}
