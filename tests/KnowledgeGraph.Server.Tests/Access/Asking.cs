using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>Requests that show who sends them.</summary>
internal static class Asking
{
    public const string Query = "{ actors { totalCount } }";

    public const string Write = "mutation { upsertActors(input: { actors: [{ id: \"new\", kind: STATE, name: \"New\" }] }) { revision { by } errors { message } } }";

    public static Task<HttpResponseMessage> PostAsync(HttpClient client, string query, params (string Name, string Value)[] headers) =>
        SendAsync(client, new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(JsonSerializer.Serialize(new { query }), Encoding.UTF8, new MediaTypeHeaderValue("application/json")),
        }, headers);

    public static Task<HttpResponseMessage> GetAsync(HttpClient client, string path, params (string Name, string Value)[] headers) =>
        SendAsync(client, new HttpRequestMessage(HttpMethod.Get, path), headers);

    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        using (request)
        {
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            return await client.SendAsync(request);
        }
    }

    public static (string, string) Bearer(string credential) => ("Authorization", "Bearer " + credential);
}
