using System.Net.Http.Headers;
using System.Text;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Carries requests to a database's Query API, through the circuit and then straight to the connections.</summary>
internal sealed class QueryApiClient : IDisposable
{
    private const string AffinityHeader = "neo4j-cluster-affinity";

    // Under the API's own media type the server wants every parameter wrapped with its type's name.
    private static readonly MediaTypeHeaderValue _json = new("application/json");

    private readonly HttpMessageInvoker _connections;
    private readonly Circuit _circuit;
    private readonly string _database;
    private readonly Uri _query;
    private readonly string _credentials;

    public QueryApiClient(Neo4jOptions options, Circuit circuit)
    {
        _connections = new HttpMessageInvoker(new SocketsHttpHandler
        {
            ConnectTimeout = options.ConnectTimeout,
            MaxConnectionsPerServer = options.Connections,
            PooledConnectionLifetime = options.ConnectionLifetime,
            UseCookies = false,
            AllowAutoRedirect = false,
            // The server reads no trace context, and an exchange has a span of ours already.
            ActivityHeadersPropagator = null,
        });
        _circuit = circuit;
        _database = new Uri(options.Uri, $"/db/{Uri.EscapeDataString(options.Database)}/query/v2").AbsoluteUri;
        _query = new Uri(_database);
        _credentials = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}"));
    }

    /// <summary>Sends a request and returns once the answer begins.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The address below that of the database: empty, or a transaction's.</param>
    /// <param name="affinity">The member of a cluster that is meant; null for any.</param>
    /// <param name="body">JSON; empty for none.</param>
    /// <param name="cancellationToken">Ends the exchange.</param>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string? affinity, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(method, path.Length == 0 ? _query : new Uri(_database + path));
        message.Headers.TryAddWithoutValidation("Authorization", _credentials);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (affinity is not null)
        {
            message.Headers.Add(AffinityHeader, affinity);
        }

        if (!body.IsEmpty)
        {
            message.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = _json } };
        }

        return await _circuit.Pipeline.ExecuteAsync(
            static async (exchange, token) => await exchange.Connections.SendAsync(exchange.Message, token).ConfigureAwait(false),
            (Connections: _connections, Message: message), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The member of a cluster that answered; null where there is no cluster.</summary>
    public static string? AffinityOf(HttpResponseMessage response) =>
        response.Headers.TryGetValues(AffinityHeader, out var values) ? values.First() : null;

    public void Dispose() => _connections.Dispose();
}
