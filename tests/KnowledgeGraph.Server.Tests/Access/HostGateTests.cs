using System.Text;
using KnowledgeGraph.Server.Access;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>Under which names the service can be asked.</summary>
internal sealed class HostGateTests
{
    private static readonly string[] _names = ["localhost", "[::1]", "graph.example.org", "*.graphs.example.org", "münchen.example"];

    [TestCase("localhost", true)]
    [TestCase("localhost:5080", true)]
    [TestCase("LOCALHOST", true)]
    [TestCase("[::1]:5080", true)]
    [TestCase("graph.example.org", true)]
    [TestCase("a.graphs.example.org:443", true)]
    [TestCase("", true)]
    [TestCase("graphs.example.org", false)]
    [TestCase("localhost.evil.example", false)]
    [TestCase("evil.example", false)]
    [TestCase("münchen.example", false)]
    [TestCase("xn--mnchen-3ya.example", true)]
    [TestCase("xn--a-.example", false)]
    public async Task Only_requests_under_its_names_are_passed_on(string host, bool expected)
    {
        Assert.That(await PassAsync(_names, host), Is.EqualTo([expected]));
    }

    [Test]
    public async Task A_name_is_looked_at_whatever_the_one_before_was()
    {
        Assert.That(await PassAsync(_names, "localhost", "evil.example", "evil.example", "localhost"), Is.EqualTo([true, false, false, true]));
    }

    [Test]
    public async Task A_star_stands_for_any_name()
    {
        Assert.That(await PassAsync(["*"], "anything.example"), Is.EqualTo([true]));
    }

    [Test]
    public async Task A_refusal_names_what_was_found_and_the_setting()
    {
        var context = Asked("evil.example:80");
        using var reply = new MemoryStream();
        context.Response.Body = reply;

        await new HostGate(_ => throw new AssertionException("It was passed on."), _names).InvokeAsync(context);

        Assert.That(context.Response.StatusCode, Is.EqualTo(StatusCodes.Status400BadRequest));
        Assert.That(Encoding.UTF8.GetString(reply.ToArray()), Does.Contain("'evil.example:80'").And.Contain("KnowledgeGraph:Access:AllowedHosts").And.Contain("HOST_NOT_ALLOWED"));
    }

    // One gate for all, as in the service.
    private static async Task<IReadOnlyList<bool>> PassAsync(string[] names, params string[] hosts)
    {
        var passed = false;
        var gate = new HostGate(Pass, names);
        var passes = new List<bool>();
        foreach (var host in hosts)
        {
            passed = false;
            await gate.InvokeAsync(Asked(host));
            passes.Add(passed);
        }

        return passes;

        Task Pass(HttpContext context)
        {
            passed = true;
            return Task.CompletedTask;
        }
    }

    private static DefaultHttpContext Asked(string host)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Host = host;
        return context;
    }
}
