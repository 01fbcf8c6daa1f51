using System.Net;
using System.Text.Json;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>Requests larger than any that people write, to a service whose limits take them.</summary>
internal sealed class LargeRequestTests : ServerFixture
{
    protected override (string, string)[] Settings =>
    [
        ("KnowledgeGraph:Limits:Tokens", "20000"), ("KnowledgeGraph:Limits:Fields", "5000"), ("KnowledgeGraph:Limits:Aliases", "2000"),
        ("KnowledgeGraph:Limits:ListLength", "2000"), ("KnowledgeGraph:Limits:FilterOperators", "10000"),
    ];

    [Test]
    public async Task More_fields_than_a_function_of_SQLite_takes_arguments_are_answered()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 1100).Select(index => $"a{index}: actor(id: \"rus\") {{ id }}"));

        using var response = await AskAsync($"{{ {fields} }}", new { });

        using var reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.That(reply.RootElement.GetProperty("data").EnumerateObject().Select(field => field.Value.GetProperty("id").GetString()),
            Is.EqualTo(Enumerable.Repeat("rus", 1100)));
    }

    [Test]
    public async Task A_filter_deeper_than_SQLite_reads_is_refused_as_too_large()
    {
        var where = new { or = Enumerable.Range(0, 1500).Select(index => new { name = new { eq = $"n{index}" } }) };

        using var response = await AskAsync("query ($where: ActorFilterInput) { actors(where: $where) { totalCount } }", new { where });

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("LIMIT_EXCEEDED"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("SQLite"));
    }

    private Task<HttpResponseMessage> AskAsync(string query, object variables) =>
        RunningServer.PostAsync(Client, JsonSerializer.Serialize(new { query, variables }), accept: "application/graphql-response+json");
}
