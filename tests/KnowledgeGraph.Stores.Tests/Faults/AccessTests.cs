using KnowledgeGraph.Core.Errors;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>Servers that are there and do not let the service in.</summary>
internal sealed class AccessTests : FaultTests
{
    private const string Other = "another-password";

    [Test]
    public async Task A_wrong_password_is_told_as_such_and_not_tried_again()
    {
        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(Server.Options with { Password = Other, RetryTime = TimeSpan.FromHours(1) }));
        Assert.That(failure!.Message, Does.Contain("Neo.ClientError.Security.Unauthorized"));
    }

    [Test]
    public async Task A_wrong_database_name_is_told_as_such()
    {
        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => OpenAsync(Server.Options with { Database = "nowhere" }));
        Assert.That(failure!.Message, Does.Contain("Neo.ClientError.Database.DatabaseNotFound").And.Contain("nowhere"));
    }

    [Test]
    public async Task A_password_changed_underneath_stops_all_until_it_is_changed_back()
    {
        await using var store = await OpenAsync();
        await WriteAsync(store, Actor("prk", "North Korea"));
        await ChangePasswordAsync(FaultServer.Password, Other);
        try
        {
            Assert.That(await NamesAsync(store), Does.Contain("STORE_UNAVAILABLE").And.Contain("Unauthorized"));
            await Assert.ThatAsync(() => WriteAsync(store, Actor("usa", "United States")), Throws.TypeOf<StoreUnavailableException>());
            await Assert.ThatAsync(() => store.CheckAsync(CancellationToken.None), Throws.TypeOf<StoreUnavailableException>());
        }
        finally
        {
            await ChangePasswordAsync(Other, FaultServer.Password);
        }

        await store.CheckAsync(CancellationToken.None);
        Assert.That(await NamesAsync(store), Is.EqualTo(Answer("North Korea")));
    }

    private static Task ChangePasswordAsync(string from, string to) =>
        Server.RunOnSystemAsync($"ALTER CURRENT USER SET PASSWORD FROM '{from}' TO '{to}'", from);
}
