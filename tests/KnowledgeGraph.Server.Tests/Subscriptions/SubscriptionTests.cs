using System.Diagnostics;
using System.Text.Json;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>What subscribers are told.</summary>
internal sealed class SubscriptionTests
{
    private ListeningServer _server = null!;

    [OneTimeSetUp]
    public void Start() => _server = new ListeningServer();

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task An_event_holds_what_one_revision_recorded_and_the_filter_keeps()
    {
        await using var client = await SocketClient.InitializedAsync(_server.SocketAddress);
        var (before, _) = await _server.RecordAsync("filter-1", "COMMENTS");
        await client.SubscribeAsync("1", $$"""
            subscription { told: statementRecorded(after: {{before - 1}}, where: { kind: { eq: ACCUSES } }) { __typename revision { number } statements { gist speaker { id } } again: statements { kind } } }
            """);
        var (revision, _) = await _server.RecordAsync("filter-2", "ACCUSES", "COMMENTS", "ACCUSES");

        var message = await client.ReadAsync();

        Assert.That(message.GetProperty("payload").GetRawText(), Is.EqualTo(
            $$$$"""{"data":{"told":{"__typename":"StatementsRecorded","revision":{"number":{{{{revision}}}}},"statements":[{"gist":"Said filter-2 0.","speaker":{"id":"swe"}},{"gist":"Said filter-2 2.","speaker":{"id":"swe"}}],"again":[{"kind":"ACCUSES"},{"kind":"ACCUSES"}]}}}"""));
    }

    [Test]
    public async Task Events_are_told_of_statements_that_are_not_selected()
    {
        var (revision, _) = await _server.RecordAsync("unselected", "COMMENTS");
        var last = await FirstEventAsync($"subscription {{ statementRecorded(after: {revision - 1}) {{ revision {{ number }} }} }}");
        Assert.That(last.GetRawText(), Is.EqualTo($$$$"""{"statementRecorded":{"revision":{"number":{{{{revision}}}}}}}"""));
    }

    [Test]
    public async Task A_recording_that_is_told_late_shows_a_statement_that_was_retracted_meanwhile_and_the_retraction_comes_by_itself()
    {
        var (recorded, ids) = await _server.RecordAsync("retracted", "COMMENTS");
        var retracted = await _server.RetractAsync(ids[0]);

        var recording = await FirstEventAsync($"subscription {{ statementRecorded(after: {recorded - 1}) {{ statements {{ id standing }} }} }}");
        var retraction = await FirstEventAsync($"subscription {{ statementRetracted(after: {recorded - 1}) {{ revision {{ number }} statements {{ id retraction {{ reason }} }} }} }}");

        Assert.Multiple(() =>
        {
            Assert.That(recording.GetRawText(), Is.EqualTo($$$"""{"statementRecorded":{"statements":[{"id":"{{{ids[0]}}}","standing":"RETRACTED"}]}}"""));
            Assert.That(retraction.GetRawText(), Is.EqualTo(
                $$$"""{"statementRetracted":{"revision":{"number":{{{retracted}}}},"statements":[{"id":"{{{ids[0]}}}","retraction":{"reason":"Wrong."}}]}}"""));
        });
    }

    [Test]
    public async Task Variables_say_what_is_told_and_after_which_revision()
    {
        var (first, _) = await _server.RecordAsync("variables-1", "COMMENTS");
        var (second, _) = await _server.RecordAsync("variables-2", "COMMENTS");
        await using var client = await SocketClient.InitializedAsync(_server.SocketAddress);
        const string query = "subscription ($a: Int, $w: StatementFilterInput) { statementRecorded(after: $a, where: $w) { revision { number } } }";
        foreach (var after in new[] { first - 1, first })
        {
            await client.SendAsync(JsonSerializer.Serialize(new { id = $"{after}", type = "subscribe", payload = new { query, variables = new { a = after, w = new { kind = new { eq = "COMMENTS" } } } } }));
            var message = await client.ReadAsync();
            Assert.That(message.GetProperty("payload").GetProperty("data").GetProperty("statementRecorded").GetProperty("revision").GetProperty("number").GetInt32(), Is.EqualTo(after + 1));
            await client.SendAsync(JsonSerializer.Serialize(new { id = $"{after}", type = "complete" }));
        }

        Assert.That(second, Is.EqualTo(first + 1));
    }

    [Test]
    public async Task An_event_that_costs_too_much_is_an_error_that_names_its_revision_and_the_next_follow()
    {
        await using var server = new ListeningServer(("KnowledgeGraph:Limits:Cost", "60"));
        var (large, _) = await server.RecordAsync("large", [.. Enumerable.Repeat("COMMENTS", 31)]);
        await server.RecordAsync("small", "COMMENTS");
        await using var client = await SocketClient.InitializedAsync(server.SocketAddress);
        await client.SubscribeAsync("1", $"subscription {{ statementRecorded(after: {large - 1}) {{ statements {{ gist }} }} }}");

        var error = (await client.ReadAsync()).GetProperty("payload").GetProperty("errors")[0];
        var next = await client.ReadAsync();

        Assert.Multiple(() =>
        {
            Assert.That(error.GetProperty("extensions").GetProperty("code").GetString(), Is.EqualTo("LIMIT_EXCEEDED"));
            Assert.That(error.GetProperty("message").GetString(), Does.Contain($"revision {large}").And.Contain("at most 60"));
            Assert.That(next.GetProperty("payload").GetRawText(), Is.EqualTo("""{"data":{"statementRecorded":{"statements":[{"gist":"Said small 0."}]}}}"""));
        });
    }

    [Test]
    public async Task A_write_through_the_same_instance_is_told_without_waiting_for_the_next_poll()
    {
        await using var server = new ListeningServer(("KnowledgeGraph:Subscriptions:PollMilliseconds", "60000"));
        var (before, _) = await server.RecordAsync("before", "COMMENTS");
        await using var client = await SocketClient.InitializedAsync(server.SocketAddress);
        await client.SubscribeAsync("1", $"subscription {{ statementRecorded(after: {before - 1}) {{ revision {{ number }} }} }}");
        var watch = Stopwatch.StartNew();
        await client.ReadAsync();
        foreach (var key in new[] { "one", "two" })
        {
            await server.RecordAsync(key, "COMMENTS");
            await client.ReadAsync();
        }

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(50)));
    }

    [Test]
    public async Task A_subscription_by_plain_POST_is_refused()
    {
        using var response = await RunningServer.PostAsync(
            _server.Client, """{"query":"subscription { revisions { number } }"}""", accept: "application/graphql-response+json");
        Assert.That((int)response.StatusCode, Is.EqualTo(400));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("The operation is a subscription").And.Contain("INVALID_REQUEST"));
    }

    private async Task<JsonElement> FirstEventAsync(string query)
    {
        await using var client = await SocketClient.InitializedAsync(_server.SocketAddress);
        await client.SubscribeAsync("1", query);
        return (await client.ReadAsync()).GetProperty("payload").GetProperty("data");
    }
}
