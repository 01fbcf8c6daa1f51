using System.Net;
using System.Security.Cryptography;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>A service that takes the tokens of an issuer.</summary>
internal sealed class TokenTests
{
    private static readonly string[] _several = ["other", "reader", "editor"];

    private LocalIssuer? _issuer;
    private RunningServer? _server;
    private HttpClient? _client;

    private LocalIssuer Issuer => _issuer!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _issuer = await LocalIssuer.StartAsync();
        _server = new RunningServer(_issuer.Settings);
        _client = _server.CreateClient();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _client?.Dispose();
        await _server!.DisposeAsync();
        await _issuer!.DisposeAsync();
    }

    [Test]
    public async Task A_good_token_names_the_caller_and_the_highest_of_its_roles_counts()
    {
        var (status, text) = await SendAsync(Issuer.Make(roles: _several), Asking.Write);

        Assert.That(status, Is.EqualTo(HttpStatusCode.OK), text);
        Assert.That(text, Does.Contain("\"by\":\"anna\""));
    }

    [Test]
    public async Task A_token_with_a_lower_role_reads_and_does_not_write()
    {
        var token = Issuer.Make(roles: "Reader");

        Assert.That((await SendAsync(token, Asking.Query)).Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await SendAsync(token, Asking.Write)).Status, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task An_expired_token_is_refused() =>
        await RefusedAsync(Issuer.Make(roles: "admin", expires: TimeProvider.System.GetUtcNow().AddMinutes(-5)), "The token has expired.");

    [Test]
    public async Task A_token_for_another_audience_is_refused() =>
        await RefusedAsync(Issuer.Make(roles: "admin", audience: "other"), "The token is for another audience.");

    [Test]
    public async Task A_token_of_another_issuer_is_refused() =>
        await RefusedAsync(Issuer.Make(roles: "admin", by: "https://other.example"), "The token is of another issuer.");

    [Test]
    public async Task A_token_signed_by_another_key_is_refused()
    {
        using var other = RSA.Create(2048);
        await RefusedAsync(Issuer.Make(roles: "admin", key: other), "The token's signature is not one of the issuer's.");
    }

    [Test]
    public async Task A_token_that_was_changed_after_signing_is_refused()
    {
        var (good, better) = (Issuer.Make(roles: "reader").Split('.'), Issuer.Make(roles: "admin").Split('.'));
        await RefusedAsync($"{good[0]}.{better[1]}.{good[2]}", "The token's signature is not one of the issuer's.");
    }

    [TestCase("none")]
    [TestCase("HS256")]
    public async Task A_token_with_another_algorithm_is_refused(string algorithm) =>
        await RefusedAsync(Issuer.Forge(algorithm), "The token's signature is not one of the issuer's.");

    [TestCase("nonsense")]
    [TestCase("a.b.c")]
    public async Task What_is_no_token_is_refused(string token) => await RefusedAsync(token, "What was shown is neither a key nor a token.");

    [Test]
    public async Task A_token_without_a_name_is_refused() =>
        await RefusedAsync(Issuer.Make(name: null, roles: "admin"), "The token has no claim 'preferred_username', which names the caller.");

    [TestCase("king")]
    [TestCase(null)]
    public async Task A_caller_without_a_known_role_may_do_nothing(string? role)
    {
        var (status, text) = await SendAsync(Issuer.Make(roles: role), Asking.Query);

        Assert.That(status, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(text, Does.Contain("The service needs the role reader; 'anna' has none."));
    }

    [Test]
    public async Task The_keys_are_asked_for_once_and_a_known_token_needs_no_issuer()
    {
        var issuer = await LocalIssuer.StartAsync();
        await using var server = new RunningServer(issuer.Settings);
        using var client = server.CreateClient();
        var (token, other) = (issuer.Make(roles: "reader"), issuer.Make(name: "ben", roles: "reader"));

        foreach (var shown in (string[])[token, other, token])
        {
            using var response = await Asking.PostAsync(client, Asking.Query, Asking.Bearer(shown));
            Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }

        Assert.That(issuer.Asked, Is.EqualTo(1));
        await issuer.DisposeAsync();
        using var after = await Asking.PostAsync(client, Asking.Query, Asking.Bearer(token));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task While_the_issuer_cannot_be_asked_no_token_is_believed_and_keys_work()
    {
        var issuer = await LocalIssuer.StartAsync();
        var token = issuer.Make(roles: "admin");
        var settings = issuer.Settings;
        await issuer.DisposeAsync();
        using var keys = new KeyFolder();
        var secret = await keys.AddAsync("anna", "reader");
        await using var server = new RunningServer([.. settings, keys.Setting]);
        using var client = server.CreateClient();

        using var refused = await Asking.PostAsync(client, Asking.Query, Asking.Bearer(token));
        using var answered = await Asking.PostAsync(client, Asking.Query, Asking.Bearer(secret));

        Assert.That((refused.StatusCode, answered.StatusCode), Is.EqualTo((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK)));
        Assert.That(await RunningServer.CodeAsync(refused), Is.EqualTo("ISSUER_UNAVAILABLE"));
    }

    private async Task RefusedAsync(string token, string reason)
    {
        var (status, text) = await SendAsync(token, Asking.Query);

        Assert.That(status, Is.EqualTo(HttpStatusCode.Unauthorized), text);
        Assert.That(text, Does.Contain(reason).And.Contain("UNAUTHENTICATED"));
    }

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(string token, string query)
    {
        using var response = await Asking.PostAsync(_client!, query, Asking.Bearer(token));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
