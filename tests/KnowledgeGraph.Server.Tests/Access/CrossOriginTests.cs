using System.Net;
using System.Net.Http.Headers;
using KnowledgeGraph.Server.Access;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>What pages of other origins may have a browser do.</summary>
internal sealed class CrossOriginTests : ServerFixture
{
    private const string Friend = "https://friend.example";

    protected override (string, string)[] Settings => [("KnowledgeGraph:Access:AllowedOrigins", Friend + "; http://localhost:3000")];

    [TestCase(null, null, true)]
    [TestCase("https://graph.example", null, true)]
    [TestCase("https://graph.example", "same-origin", true)]
    [TestCase("https://inner.example", "same-origin", true)]
    [TestCase(null, "same-origin", true)]
    [TestCase(null, "none", true)]
    [TestCase(Friend, "cross-site", true)]
    [TestCase("https://FRIEND.example", null, true)]
    [TestCase("https://graph.example:8443", null, false)]
    [TestCase("https://friend.example.evil.example", null, false)]
    [TestCase("https://evil.example", "cross-site", false)]
    [TestCase("https://evil.example", null, false)]
    [TestCase("null", null, false)]
    [TestCase("", null, false)]
    [TestCase(null, "cross-site", false)]
    [TestCase(null, "same-site", false)]
    public void A_request_for_a_foreign_page_is_told_from_all_others(string? origin, string? site, bool expected)
    {
        var request = new DefaultHttpContext().Request;
        request.Host = new HostString("graph.example");
        if (origin is not null)
        {
            request.Headers.Origin = origin;
        }

        if (site is not null)
        {
            request.Headers["Sec-Fetch-Site"] = site;
        }

        Assert.That(new OriginRule([Friend]).Allows(request), Is.EqualTo(expected));
    }

    [TestCase("https://evil.example", HttpStatusCode.Forbidden, false)]
    [TestCase(Friend, HttpStatusCode.OK, true)]
    [TestCase("http://localhost:3000", HttpStatusCode.OK, true)]
    [TestCase("http://localhost", HttpStatusCode.OK, false)]
    public async Task Only_pages_of_allowed_origins_write_and_read_the_answer(string origin, HttpStatusCode expected, bool isShared)
    {
        using var response = await Asking.PostAsync(Client, Asking.Write, ("Origin", origin));

        Assert.That(response.StatusCode, Is.EqualTo(expected));
        Assert.That(
            response.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? allowed.Single() : null, Is.EqualTo(isShared ? origin : null));
    }

    [Test]
    public async Task A_refused_origin_is_told_so_by_its_code()
    {
        using var response = await Asking.PostAsync(Client, Asking.Write, ("Origin", "https://evil.example"));

        Assert.That(await RunningServer.CodeAsync(response), Is.EqualTo("ORIGIN_NOT_ALLOWED"));
    }

    [TestCase(Friend, true)]
    [TestCase("https://evil.example", false)]
    public async Task A_preflight_is_granted_to_allowed_origins_alone(string origin, bool isGranted)
    {
        using var response = await Asking.SendAsync(Client, new HttpRequestMessage(HttpMethod.Options, "/graphql"), [
            ("Origin", origin), ("Access-Control-Request-Method", "POST"), ("Access-Control-Request-Headers", "content-type,authorization")]);

        Assert.That(response.Headers.Contains("Access-Control-Allow-Origin"), Is.EqualTo(isGranted));
        Assert.That(response.Headers.Contains("Access-Control-Allow-Credentials"), Is.False);
    }

    [TestCase("text/plain")]
    [TestCase("application/x-www-form-urlencoded")]
    [TestCase("multipart/form-data; boundary=x")]
    public async Task What_a_form_can_send_is_not_read(string contentType)
    {
        using var response = await RunningServer.PostAsync(Client, """{"query": "{ __typename }"}""", contentType);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnsupportedMediaType));
    }

    [TestCase("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'")]
    [TestCase("X-Content-Type-Options", "nosniff")]
    [TestCase("Referrer-Policy", "no-referrer")]
    [TestCase("Cross-Origin-Opener-Policy", "same-origin")]
    [TestCase("Cross-Origin-Resource-Policy", "same-origin")]
    public async Task Every_reply_has_the_headers_that_keep_it_where_it_is(string name, string value)
    {
        foreach (var path in (string[])["/", "/schema.graphql", "/graphql?query={__typename}", "/nothing"])
        {
            using var response = await Asking.GetAsync(Client, path);

            Assert.That(((HttpHeaders)response.Headers).GetValues(name), Is.EqualTo([value]), path);
        }
    }

    [TestCase("Content-Security-Policy")]
    [TestCase("X-Content-Type-Options")]
    public async Task What_answers_a_POST_is_neither_run_nor_guessed_either(string name)
    {
        using var response = await Asking.PostAsync(Client, "{ __typename }");

        Assert.That(response.Headers.Contains(name), Is.True);
    }

    [Test]
    public async Task Without_allowed_origins_no_page_elsewhere_reads_anything()
    {
        await using var server = new RunningServer();
        using var client = server.CreateClient();

        using var response = await Asking.GetAsync(client, "/graphql?query={__typename}", ("Origin", Friend));

        Assert.That(response.Headers.Contains("Access-Control-Allow-Origin"), Is.False);
    }
}
