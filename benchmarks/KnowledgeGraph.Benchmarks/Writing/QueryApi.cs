using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Writing;

/// <summary>A statement and its parameters.</summary>
internal sealed record CypherCall(string Statement, Dictionary<string, object?> Parameters);

/// <summary>Posts statements straight to a server's Query API.</summary>
internal sealed class QueryApi : IDisposable
{
    private const string Path = "/db/neo4j/query/v2";

    private readonly HttpClient _client;

    public QueryApi(Neo4jServer server)
    {
        _client = new HttpClient { BaseAddress = new Uri(server.Address), Timeout = TimeSpan.FromMinutes(10) };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("neo4j:" + server.Password)));
        _client.DefaultRequestHeaders.Accept.Add(new("application/json"));
    }

    /// <summary>The rows that a statement answers.</summary>
    public async Task<IReadOnlyList<JsonElement>> AskAsync(string statement) =>
        [.. (await PostAsync(Path, new CypherCall(statement, []))).GetProperty("data").GetProperty("values").EnumerateArray()];

    /// <summary>Runs statements in one transaction, which the first begins and the last commits, so that neither is an exchange of its own.</summary>
    public async Task WriteAsync(IReadOnlyList<CypherCall> calls)
    {
        var transaction = (await PostAsync(Path + "/tx", calls[0])).GetProperty("transaction").GetProperty("id").GetString();
        foreach (var call in calls.Skip(1).SkipLast(1))
        {
            await PostAsync($"{Path}/tx/{transaction}", call);
        }

        await PostAsync($"{Path}/tx/{transaction}/commit", calls[^1]);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<JsonElement> PostAsync(string path, CypherCall call)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(call, JsonSerializerOptions.Web)) { Headers = { ContentType = new("application/json") } };
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        var answer = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync());
        return response.IsSuccessStatusCode && !answer.TryGetProperty("errors", out _)
            ? answer
            : throw new InvalidOperationException($"{call.Statement} was answered with {answer}.");
    }
}
