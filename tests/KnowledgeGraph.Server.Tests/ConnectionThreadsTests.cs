using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>Who hears of bytes on SQLite, whose statements keep their threads.</summary>
internal sealed class ConnectionThreadsTests
{
    private const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    [Test]
    public async Task Requests_do_not_go_on_where_the_system_tells_of_bytes_even_if_that_is_set()
    {
        Environment.SetEnvironmentVariable(InlineCompletions, "1");
        try
        {
            await using var server = new RunningServer();
            using var client = server.CreateClient();

            Assert.That(Environment.GetEnvironmentVariable(InlineCompletions), Is.Null);
        }
        finally
        {
            Environment.SetEnvironmentVariable(InlineCompletions, null);
        }
    }

    [Test]
    [Platform("Linux", Reason = "Elsewhere a process's threads are not told.")]
    public async Task Whoever_hears_of_bytes_takes_no_processor_from_whoever_works()
    {
        const int batch = 3;
        await using var service = await ServiceProcess.StartAsync();

        var threads = service.Threads();

        Assert.That(threads.Where(thread => thread.Policy == batch).Select(thread => thread.Name).Distinct(), Is.EqualTo([".NET Sockets"]));
        Assert.That(threads.Where(thread => thread.Name == ".NET Sockets").Select(thread => thread.Policy), Is.All.EqualTo(batch));
    }
}
