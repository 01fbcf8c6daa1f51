using KnowledgeGraph.Core.Errors;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>A database that may not be written.</summary>
internal sealed class UnwritableDatabaseTests : FaultTests
{
    [Test]
    public async Task It_is_read_and_writes_are_refused()
    {
        await using (var store = await OpenAsync())
        {
            await WriteAsync(store, Actor("prk", "North Korea"));
        }

        await Server.StopAsync();
        await Server.StartAsync("server.databases.read_only=neo4j");
        await using var reader = await OpenAsync(Server.Options with { RetryTime = TimeSpan.FromSeconds(1) });
        await reader.CheckAsync(CancellationToken.None);
        Assert.That(await NamesAsync(reader), Is.EqualTo(Answer("North Korea")));
        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => WriteAsync(reader, Actor("usa", "United States")));
        Assert.That(failure!.Message, Does.Contain("read-only"));
        await Server.StopAsync();
    }
}
