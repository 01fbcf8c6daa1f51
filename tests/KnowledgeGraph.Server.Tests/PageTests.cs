using System.Net;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The page, the schema and the health check.</summary>
internal sealed class PageTests : ServerFixture
{
    [TestCase("/", "text/html", "Who said what about whom")]
    [TestCase("/app.js", "text/javascript", "isDenied")]
    [TestCase("/app.css", "text/css", "color-scheme")]
    [TestCase("/favicon.svg", "image/svg+xml", "svg")]
    [TestCase("/schema.graphql", "text/plain", "type Query")]
    [TestCase("/docs/coding-rules.md", "text/plain", "ACCUSES")]
    [TestCase("/docs/statements-by-article.md", "text/plain", "DENIES")]
    [TestCase("/healthz", "text/plain", "ok")]
    [TestCase("/readyz", "text/plain", "ready")]
    public async Task A_resource_is_served(string path, string contentType, string content)
    {
        using var response = await Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(contentType));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain(content));
    }

    [Test]
    public async Task The_page_may_load_nothing_from_elsewhere()
    {
        using var response = await Client.GetAsync(new Uri("/", UriKind.Relative));

        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'self';"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Not.Contain("://"));
    }

    [Test]
    public async Task What_is_not_there_gets_404()
    {
        using var response = await Client.GetAsync(new Uri("/nothing", UriKind.Relative));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
