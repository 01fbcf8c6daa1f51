using System.Net;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Telemetry;

/// <summary><c>/metrics</c>.</summary>
internal sealed class PrometheusTests
{
    [Test]
    public async Task Metrics_are_told_as_Prometheus_reads_them()
    {
        await using var server = new RunningServer();
        using var client = server.CreateClient();
        await RunningServer.AskAsync(client, "{ actors { totalCount } }");

        var text = await Eventually.FindAsync(() => WithRequestAsync(client), "measured request in /metrics");

        Assert.That(text, Does.Match("(?m)^knowledgegraph_operation_duration_seconds_count\\{.*graphql_operation_type=\"query\".*\\} [1-9]")
            .And.Match("(?m)^db_client_operation_duration_seconds_bucket\\{.*db_system_name=\"sqlite\".*\\} [0-9]")
            .And.Match("(?m)^knowledgegraph_cache_lookups_total\\{.*\\} [1-9]")
            .And.Match("(?m)^knowledgegraph_requests_active\\{.*\\} 0")
            .And.Not.Contain("http_server_active_requests"));
    }

    [Test]
    public async Task They_are_not_told_where_that_is_set()
    {
        await using var server = new RunningServer(("KnowledgeGraph:Metrics", "false"));
        using var client = server.CreateClient();

        using var response = await client.GetAsync(new Uri("/metrics", UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    // The framework measures a request only after its client has the answer, and a scrape is kept for a moment.
    private static async Task<string?> WithRequestAsync(HttpClient client)
    {
        var text = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        return text.Contains("http_server_request_duration_seconds_count", StringComparison.Ordinal) ? text : null;
    }
}
