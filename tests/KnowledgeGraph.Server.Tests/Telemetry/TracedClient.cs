using System.Diagnostics;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.TestKit.Telemetry;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary>Sends each request with a trace of its own, by which what it left behind is found.</summary>
internal sealed class TracedClient(HttpClient client)
{
    public ActivityTraceId Trace { get; private set; }

    public ActivitySpanId Span { get; private set; }

    /// <summary>Asks and gives the reply's text; by GET where <paramref name="isGet"/>.</summary>
    public async Task<string> AskAsync(string query, object? variables = null, string? operationName = null, bool isGet = false)
    {
        using var request = isGet
            ? new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}")
            : new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = new StringContent(JsonSerializer.Serialize(new { query, variables, operationName }), Encoding.UTF8, "application/json"),
            };
        using var response = await SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a request.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        (Trace, Span) = (ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom());
        request.Headers.Add("traceparent", $"00-{Trace}-{Span}-01");
        return client.SendAsync(request);
    }

    /// <summary>The span of the last HTTP request.</summary>
    public Task<Activity> FindSpanAsync(SpanCollector spans) => Eventually.FindAsync(() => spans.Request(Trace), "span of the HTTP request");
}
