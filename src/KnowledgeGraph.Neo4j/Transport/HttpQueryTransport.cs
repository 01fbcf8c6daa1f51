using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>The Query API over HTTP.</summary>
internal sealed class HttpQueryTransport : IQueryTransport
{
    // Under the API's own media type the server wants every parameter wrapped with its type's name.
    private static readonly MediaTypeHeaderValue _contentType = new("application/json");
    private static readonly Dictionary<string, object?> _none = [];

    private readonly HttpClient _client;
    private readonly string _path;
    private volatile IReadOnlyList<string> _bookmarks = [];

    public HttpQueryTransport(Neo4jOptions options)
    {
        _client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(2), ConnectTimeout = options.Timeout })
        {
            BaseAddress = options.Uri,
            Timeout = options.Timeout,
        };
        _client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _path = $"/db/{Uri.EscapeDataString(options.Database)}/query/v2";
    }

    public async Task<QueryReply> ReadAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        (await PostAsync("", RequestBody.Of(text, parameters, isRead: true, _bookmarks), cancellationToken).ConfigureAwait(false)).Reply;

    public async Task<QueryReply> RunAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var (reply, envelope) = await PostAsync("", RequestBody.Of(text, parameters, isRead: false, _bookmarks), cancellationToken).ConfigureAwait(false);
        Keep(envelope);
        return reply;
    }

    public async Task<IQueryTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        var (_, envelope) = await PostAsync("/tx", RequestBody.Of(null, _none, isRead: false, _bookmarks), cancellationToken).ConfigureAwait(false);
        return new HttpQueryTransaction(this, "/tx/" + envelope.Transaction);
    }

    public void Dispose() => _client.Dispose();

    internal Task<(QueryReply Reply, ReplyEnvelope Envelope)> PostAsync(
        string path, ReadOnlyMemory<byte> body, CancellationToken cancellationToken, bool isCommit = false) =>
        SendAsync(HttpMethod.Post, path, body, isCommit, cancellationToken);

    internal async Task CommitAsync(string path, CancellationToken cancellationToken) =>
        Keep((await PostAsync(path + "/commit", RequestBody.Of(null, _none, false, []), cancellationToken, isCommit: true).ConfigureAwait(false)).Envelope);

    // Not cancelled with the request: an abandoned transaction holds its locks until the server's time-out.
    internal async Task RollBackAsync(string path)
    {
        try
        {
            using var response = await _client.DeleteAsync(new Uri(_path + path, UriKind.Relative), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            // The failure that led here is the one to report, and the server's own time-out ends the transaction.
        }
    }

    private async Task<(QueryReply Reply, ReplyEnvelope Envelope)> SendAsync(
        HttpMethod method, string path, ReadOnlyMemory<byte> body, bool isCommit, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, _path + path) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.ContentType = _contentType;
        ReplyEnvelope envelope;
        byte[] bytes;
        try
        {
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
            bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            envelope = ReplyEnvelope.Read(bytes);
            if (envelope.ErrorCode is null && !response.IsSuccessStatusCode)
            {
                throw new HttpRequestException($"HTTP status {(int)response.StatusCode}.");
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException)
        {
            throw Neo4jErrors.Translate(null, failure.Message, isCommit, failure);
        }
        catch (OperationCanceledException failure) when (!cancellationToken.IsCancellationRequested)
        {
            throw Neo4jErrors.Translate(null, failure.Message, isCommit, new TimeoutException(failure.Message, failure));
        }

        return envelope.ErrorCode is null
            ? (new QueryReply(bytes, envelope.ValuesStart), envelope)
            : throw Neo4jErrors.Translate(envelope.ErrorCode, envelope.ErrorMessage ?? "", isCommit, null);
    }

    private void Keep(ReplyEnvelope envelope)
    {
        if (envelope.Bookmarks.Count > 0)
        {
            _bookmarks = envelope.Bookmarks;
        }
    }
}
