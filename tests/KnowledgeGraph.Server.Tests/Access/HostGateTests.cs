using System.Text;
using KnowledgeGraph.Server.Access;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>Under which names the service can be asked.</summary>
internal sealed class HostGateTests
{
    private static readonly string[] _names = ["localhost", "[::1]", "graph.example.org", "*.graphs.example.org"];

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
    public async Task Only_requests_under_its_names_are_passed_on(string host, bool expected)
    {
        Assert.That(await PassesAsync(new HostGate(_ => Task.CompletedTask, _names), host), Is.EqualTo(expected));
    }

    [Test]
    public async Task A_name_is_looked_at_whatever_the_one_before_was()
    {
        var gate = new HostGate(_ => Task.CompletedTask, _names);

        bool[] passes = [await PassesAsync(gate, "localhost"), await PassesAsync(gate, "evil.example"), await PassesAsync(gate, "evil.example"), await PassesAsync(gate, "localhost")];

        Assert.That(passes, Is.EqualTo([true, false, false, true]));
    }

    [Test]
    public async Task A_star_stands_for_any_name()
    {
        Assert.That(await PassesAsync(new HostGate(_ => Task.CompletedTask, ["*"]), "anything.example"), Is.True);
    }

    [Test]
    public async Task A_refusal_names_what_was_found_and_the_setting()
    {
        var context = Asked("evil.example:80");
        using var reply = new MemoryStream();
        context.Response.Body = reply;

        await new HostGate(_ => Task.CompletedTask, _names).InvokeAsync(context);

        Assert.That(Encoding.UTF8.GetString(reply.ToArray()), Does.Contain("'evil.example:80'").And.Contain("KnowledgeGraph:Access:AllowedHosts").And.Contain("HOST_NOT_ALLOWED"));
    }

    private static async Task<bool> PassesAsync(HostGate gate, string host)
    {
        var context = Asked(host);
        await gate.InvokeAsync(context);
        return context.Response.StatusCode == StatusCodes.Status200OK;
    }

    private static DefaultHttpContext Asked(string host)
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new HostString(host);
        return context;
    }
}
