using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Says on which threads requests are answered.</summary>
internal static class ConnectionThreads
{
    /// <summary>
    /// Over Neo4j a request goes on where its bytes came in, which spares two changes of threads.
    /// SQLite keeps the thread that asks it, which would then not notice that the client hangs up.
    /// </summary>
    public static void Choose(IWebHostBuilder host, StoreKind store)
    {
        if (store == StoreKind.Neo4j)
        {
            host.UseSockets(static sockets => sockets.UnsafePreferInlineScheduling = true);
        }
    }
}
