using System.Net;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>What those may do who are not known.</summary>
internal sealed class AnonymousTests
{
    [TestCase(null, HttpStatusCode.OK, HttpStatusCode.OK)]
    [TestCase("None", HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized)]
    [TestCase("Reader", HttpStatusCode.OK, HttpStatusCode.Unauthorized)]
    [TestCase("contributor", HttpStatusCode.OK, HttpStatusCode.Unauthorized)]
    [TestCase("Editor", HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task They_may_do_what_is_set_and_all_on_this_machine_where_nothing_is(string? role, HttpStatusCode reading, HttpStatusCode writing)
    {
        await using var server = role is null ? new RunningServer() : new RunningServer(("KnowledgeGraph:Access:Anonymous", role));
        using var client = server.CreateClient();

        using var read = await Asking.PostAsync(client, Asking.Query);
        using var written = await Asking.PostAsync(client, Asking.Write);

        Assert.That((read.StatusCode, written.StatusCode), Is.EqualTo((reading, writing)));
    }

    [Test]
    public async Task A_write_by_nobody_known_has_no_author()
    {
        await using var server = new RunningServer();
        using var client = server.CreateClient();

        Assert.That((await RunningServer.AskAsync(client, Asking.Write)).GetRawText(), Does.Contain("\"by\":null"));
    }

    [Test]
    public async Task A_key_is_not_ignored_where_none_are_taken()
    {
        await using var server = new RunningServer();
        using var client = server.CreateClient();

        using var response = await Asking.PostAsync(client, Asking.Query, ("X-API-Key", "kg_x"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("No keys are taken here."));
    }
}
