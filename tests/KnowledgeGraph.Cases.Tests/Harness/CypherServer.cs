using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Neo4j;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>Runs Cypher as a client of the Query API does, notifications and all.</summary>
internal sealed class CypherServer : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _path;

    public CypherServer(Neo4jOptions options)
    {
        _client = new HttpClient { BaseAddress = options.Uri };
        _client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        _path = $"/db/{options.Database}/query/v2";
    }

    /// <summary>The reply to a query in a transaction that may only read.</summary>
    public async Task<JsonObject> ReadAsync(string text, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var body = new { statement = text, parameters, accessMode = "READ" };
        using var response = await _client.PostAsJsonAsync(new Uri(_path, UriKind.Relative), body, cancellationToken);
        return (await response.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))!;
    }

    public void Dispose() => _client.Dispose();
}
