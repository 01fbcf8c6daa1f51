using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>Whatever comes in is answered or refused in due form.</summary>
internal sealed partial class FuzzTests : ServerFixture
{
    private const int Requests = 1_500;

    private static readonly int _seed = int.TryParse(Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_SEED"), out var seed) ? seed : 20_240_127;

    private static readonly string[] _documents =
    [
        "query Q($w: StatementFilterInput, $n: Int = 3) { statements(where: $w, order: [{ date: ASC }], first: $n) { totalCount nodes { gist speaker { name } sources { document { id } start } } } }",
        "{ node(id: \"rus\") { __typename id ... on Actor { accuses(first: 2) { edges { cursor node { ...F } } } } } } fragment F on Actor { name aliases @include(if: true) }",
        "{ search(text: \"zakh\", types: [ACTOR]) { nodes { __typename id } pageInfo { hasNextPage endCursor } } __schema { types { name fields { name type { name } } } } }",
        "mutation M($i: UpsertActorsInput!) { upsertActors(input: $i) { actors { id name } outcomes errors { code message path } } }",
        "query ($ids: [ID!]! = [\"rus\", \"usa\"], $a: String) { nodes(ids: $ids) { id } events(last: 2, before: $a) { nodes { status name } } }",
    ];

    private static readonly string[] _words =
    [
        "{", "}", "(", ")", "[", "]", ":", "$", "!", "=", "|", "@", "...", "on", "null", "true", "-1", "0", "99999999999999999999", "1e400", "\"\"", "\"\\u0000\"", "\"\\ud800\"",
        "\"\"\"x\"\"\"", "first", "last", "after", "where", "and", "or", "id", "nodes", "node", "edges", "fragment", "query", "mutation", "subscription", "__typename", "__schema", "F", "Actor", "#", "\uFEFF", "é", "&",
    ];

    private static readonly string[] _values =
    [
        "null", "1", "-1", "0.5", "1e400", "true", "\"\"", "\"rus\"", "\"\\u0000\"", "[]", "{}", "[[]]", "[null]", "{\"eq\":null}", "{\"kind\":{\"eq\":\"ACCUSES\"}}", "{\"and\":[{\"or\":[]}]}",
        "{\"gist\":{\"contains\":\"%\"}}", "{\"actors\":[{\"id\":\"z\",\"kind\":\"STATE\",\"name\":\"Z\"}]}", "{\"actors\":[{\"id\":\"z\"}]}", "{\"speaker\":{\"id\":{\"in\":[\"rus\",\"usa\"]}}}",
    ];

    private static readonly string[] _accepted =
        ["application/json", "application/graphql-response+json", "*/*", "text/html", "application/json;q=x", "é", ",,,", "application/*;q=0.1, */*;q=0"];

    private static readonly string[] _names = ["w", "n", "i", "ids", "a"];

    private static readonly string[] _contentTypes = ["application/json", "application/json; charset=utf-8", "text/plain", "application/json; charset=latin1", "nonsense"];

    [Test]
    public async Task Nothing_makes_the_service_fail()
    {
        var random = new Random(_seed);
        var answers = new Dictionary<string, int>();
        for (var number = 0; number < Requests; number++)
        {
            using var request = Request(random);
            using var response = await Client.SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();

            Assert.That(Flaw(response.StatusCode, text), Is.Null, $"Request {number} of seed {_seed}: {request}\n{await BodyAsync(request)}\n{response.StatusCode} {text}");
            var kind = Kind(response.StatusCode, text);
            answers[kind] = answers.GetValueOrDefault(kind) + 1;
        }

        // So that it is seen when hardly anything is executed any more.
        await TestContext.Out.WriteLineAsync(string.Join('\n', answers.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key}")));
        Assert.That(answers.GetValueOrDefault("OK data"), Is.GreaterThan(Requests / 10));
    }

    private static HttpRequestMessage Request(Random random)
    {
        var (query, variables) = (Mutate(random, Pick(random, _documents)), Variables(random));
        var request = random.Next(4) == 0
            ? new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}&variables={Uri.EscapeDataString(variables)}")
            : new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Body(random, query, variables) };
        if (random.Next(3) > 0)
        {
            request.Headers.TryAddWithoutValidation("Accept", random.Next(3) > 0 ? _accepted[1] : Pick(random, _accepted));
        }

        if (random.Next(4) == 0)
        {
            request.Headers.TryAddWithoutValidation("GraphQL-Cost", "report");
            request.Headers.TryAddWithoutValidation("If-None-Match", Pick(random, ["*", "W/\"x\"", "nonsense", "\"", ""]));
        }

        return request;
    }

    private static ByteArrayContent Body(Random random, string query, string variables)
    {
        var bytes = Encoding.UTF8.GetBytes($"{{\"query\":{JsonSerializer.Serialize(query)},\"variables\":{variables}}}");
        if (random.Next(10) == 0)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Type", random.Next(10) > 0 ? _contentTypes[0] : Pick(random, _contentTypes));
        return content;
    }

    private static string Mutate(Random random, string document)
    {
        var tokens = Token().Matches(document).Select(match => match.Value).ToList();
        for (var edits = random.Next(-2, 4); edits > 0; edits--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(4))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, Pick(random, _words));
                    break;
                case 2:
                    tokens[at] = Pick(random, _words);
                    break;
                default:
                    tokens.InsertRange(at, tokens.GetRange(at, Math.Min(tokens.Count - at, random.Next(12))));
                    break;
            }
        }

        return string.Join(' ', tokens);
    }

    private static string Variables(Random random) =>
        $"{{{string.Join(',', _names.Where(_ => random.Next(2) == 0).Select(name => $"\"{name}\":{Pick(random, _values)}"))}}}";

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    // Null for an answer, or a refusal with a message and a code that is not for faults of ours.
    private static string? Flaw(HttpStatusCode status, string text)
    {
        if ((int)status is not (200 or 400 or 405 or 406 or 415))
        {
            return "An unexpected status.";
        }

        try
        {
            var reply = JsonElement.Parse(text);
            return reply.TryGetProperty("data", out _) || reply.GetProperty("errors").EnumerateArray().All(IsWhole) ? null : "An error without message or code.";
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return malformed.Message;
        }
    }

    private static string Kind(HttpStatusCode status, string text) =>
        $"{status} {(text.Length == 0 ? "" : JsonElement.Parse(text).TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : "data")}";

    private static bool IsWhole(JsonElement error) =>
        error.GetProperty("message").GetString()!.Length > 0 && error.GetProperty("extensions").GetProperty("code").GetString() is { } code && code != "INTERNAL";

    private static async Task<string> BodyAsync(HttpRequestMessage request) => request.Content is { } content ? await content.ReadAsStringAsync() : "";

    [GeneratedRegex("""\.\.\.|"(\\.|[^"])*"|\w+|[^\s\w]""")]
    private static partial Regex Token();
}
