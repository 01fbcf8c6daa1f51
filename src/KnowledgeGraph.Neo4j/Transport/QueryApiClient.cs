using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Http.Resilience;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Makes the client by which a server is spoken to.</summary>
internal static class QueryApiClient
{
    public static HttpClient Make(Neo4jOptions options, Circuit circuit)
    {
        var connections = new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectTimeout,
            MaxConnectionsPerServer = options.Connections,
            PooledConnectionLifetime = options.ConnectionLifetime,
            UseCookies = false,
            AllowAutoRedirect = false,
        };
        var client = new HttpClient(new ResilienceHandler(circuit.Pipeline) { InnerHandler = connections })
        {
            BaseAddress = options.Uri,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return client;
    }
}
