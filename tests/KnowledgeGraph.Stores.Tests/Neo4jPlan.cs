using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.TestKit;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>What Neo4j did to answer a statement: its operators with the rows that they answered, and the work in all.</summary>
/// <param name="Operators">Name, rows and details of each.</param>
/// <param name="Hits">Records and index entries touched, those below expressions too.</param>
internal sealed record Neo4jPlan(IReadOnlyList<(string Name, long Rows, string Details)> Operators, long Hits)
{
    public static async Task<Neo4jPlan> ProfileAsync(string text, IReadOnlyDictionary<string, object?> parameters)
    {
        var options = Neo4jServer.Options!;
        using var client = new HttpClient { BaseAddress = options.Uri, Timeout = options.ReadTimeout };
        client.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{options.Password}")));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        var body = new { statement = text.Replace("CYPHER 5\n", "CYPHER 5 PROFILE\n", StringComparison.Ordinal), parameters };
        using var response = await client.PostAsJsonAsync(new Uri($"/db/{options.Database}/query/v2", UriKind.Relative), body);
        var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
        return answer.TryGetProperty("profiledQueryPlan", out var plan) ? Read(plan) : throw new InvalidOperationException($"{answer}\n{text}");
    }

    public override string ToString() =>
        string.Join('\n', Operators.Select(step => $"{step.Name} rows={step.Rows} {step.Details}").Append($"hits={Hits}"));

    private static Neo4jPlan Read(JsonElement plan)
    {
        var steps = new List<(string, long, string)>();
        var hits = Walk(plan, steps);
        return new Neo4jPlan(steps, hits);
    }

    private static long Walk(JsonElement step, List<(string, long, string)> steps)
    {
        var details = step.GetProperty("arguments").TryGetProperty("Details", out var text) ? text.ToString() : "";
        steps.Add((step.GetProperty("operatorType").GetString()!.Split('@')[0], step.GetProperty("records").GetInt64(), details));
        return step.GetProperty("dbHits").GetInt64() + step.GetProperty("children").EnumerateArray().Sum(child => Walk(child, steps));
    }
}
