using System.Net;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>A service that takes keys.</summary>
internal sealed class KeyTests
{
    private readonly Dictionary<string, string> _secrets = [];
    private KeyFolder? _keys;
    private RunningServer? _server;
    private HttpClient? _client;

    private HttpClient Client => _client!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _keys = new KeyFolder();
        foreach (var role in new[] { "reader", "contributor", "editor", "admin" })
        {
            _secrets[role] = await _keys.AddAsync("the-" + role, role);
        }

        _server = new RunningServer(_keys.Setting);
        _client = _server.CreateClient();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client?.Dispose();
        await _server!.DisposeAsync();
        _keys!.Dispose();
    }

    [Test]
    public async Task Who_shows_nothing_gets_401_and_is_told_how_to_authenticate()
    {
        using var response = await Asking.PostAsync(Client, Asking.Query);

        Assert.Multiple(() =>
        {
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
            Assert.That(response.Headers.WwwAuthenticate.ToString(), Is.EqualTo("Bearer realm=\"KnowledgeGraph\""));
        });
        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("UNAUTHENTICATED"));
    }

    [Test]
    public async Task A_key_is_taken_in_either_header()
    {
        using var bearer = await Asking.PostAsync(Client, Asking.Query, Asking.Bearer(_secrets["reader"]));
        using var header = await Asking.PostAsync(Client, Asking.Query, ("X-API-Key", _secrets["reader"]));
        using var get = await Asking.GetAsync(Client, "/graphql?query={__typename}", Asking.Bearer(_secrets["reader"]));

        Assert.That(new[] { bearer.StatusCode, header.StatusCode, get.StatusCode }, Is.All.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Who_shows_nothing_is_not_told_that_what_a_cache_holds_is_still_true()
    {
        using var known = await Asking.GetAsync(Client, "/graphql?query={__typename}", Asking.Bearer(_secrets["reader"]));
        using var unknown = await Asking.GetAsync(Client, "/graphql?query={__typename}", ("If-None-Match", known.Headers.ETag!.ToString()));
        using var any = await Asking.GetAsync(Client, "/graphql?query={__typename}", ("If-None-Match", "*"));

        Assert.That(new[] { unknown.StatusCode, any.StatusCode }, Is.All.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase("Authorization", "Bearer kg_0000000000000000000000000000000000000000000")]
    [TestCase("Authorization", "Bearer ")]
    [TestCase("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.")]
    [TestCase("Authorization", "Basic YTpi")]
    [TestCase("X-API-Key", "kg_0000000000000000000000000000000000000000000")]
    public async Task What_is_no_key_gets_401_and_is_called_invalid(string header, string value)
    {
        using var response = await Asking.PostAsync(Client, Asking.Query, (header, value));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(response.Headers.WwwAuthenticate.ToString(), Does.EndWith("error=\"invalid_token\""));
    }

    [Test]
    public async Task Two_credentials_in_one_request_are_refused()
    {
        using var response = await Asking.PostAsync(Client, Asking.Query, Asking.Bearer(_secrets["reader"]), ("X-API-Key", _secrets["admin"]));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
    }

    [TestCase("reader", "application/json", HttpStatusCode.Forbidden)]
    [TestCase("contributor", "application/graphql-response+json", HttpStatusCode.Forbidden)]
    [TestCase("editor", "application/json", HttpStatusCode.OK)]
    public async Task A_role_that_lacks_the_permission_gets_403_whatever_the_media_type(string role, string accept, HttpStatusCode expected)
    {
        using var response = await Asking.PostAsync(Client, Asking.Write, Asking.Bearer(_secrets[role]), ("Accept", accept));

        var text = await response.Content.ReadAsStringAsync();
        Assert.That(response.StatusCode, Is.EqualTo(expected), text);
        Assert.That(text, expected == HttpStatusCode.OK ? Does.Contain($"\"by\":\"the-{role}\"") : Does.Contain("FORBIDDEN").And.Contain("\"locations\":[{\"line\":1,\"column\":12}]"));
    }

    [TestCase("/schema.graphql", HttpStatusCode.Unauthorized, HttpStatusCode.OK)]
    [TestCase("/graphql?query={__typename}", HttpStatusCode.Unauthorized, HttpStatusCode.OK)]
    [TestCase("/", HttpStatusCode.OK, HttpStatusCode.OK)]
    [TestCase("/healthz", HttpStatusCode.OK, HttpStatusCode.OK)]
    [TestCase("/readyz", HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task What_tells_of_the_graph_needs_a_key_and_the_rest_none(string path, HttpStatusCode without, HttpStatusCode with)
    {
        using var anybody = await Asking.GetAsync(Client, path);
        using var reader = await Asking.GetAsync(Client, path, ("X-API-Key", _secrets["reader"]));

        Assert.That((anybody.StatusCode, reader.StatusCode), Is.EqualTo((without, with)));
    }

    [Test]
    public async Task A_revoked_key_stops_working_while_the_service_runs()
    {
        var secret = await _keys!.AddAsync("for-a-while", "reader");
        await UntilAsync(HttpStatusCode.OK, secret);

        await _keys.RunAsync("revoke", "for-a-while");

        await UntilAsync(HttpStatusCode.Unauthorized, secret);
    }

    [Test]
    public async Task Each_caller_is_counted_by_name()
    {
        await using var server = new RunningServer(_keys!.Setting, ("KnowledgeGraph:Limits:RequestsPerMinute", "1"));
        using var client = server.CreateClient();
        var statuses = new List<HttpStatusCode>();
        foreach (var secret in (string[])[_secrets["reader"], _secrets["editor"], _secrets["reader"], "kg_wrong", "kg_wrong"])
        {
            using var response = await Asking.PostAsync(client, Asking.Query, Asking.Bearer(secret));
            statuses.Add(response.StatusCode);
        }

        Assert.That(statuses, Is.EqualTo(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests]));
    }

    private async Task UntilAsync(HttpStatusCode expected, string secret)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            using var response = await Asking.PostAsync(Client, Asking.Query, Asking.Bearer(secret));
            if (response.StatusCode == expected)
            {
                return;
            }

            await Task.Delay(50, limit.Token);
        }
    }
}
