using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Cases.Tests.Harness;
using KnowledgeGraph.Querying.Service;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>The truth tables of an event's status and of whether an accusation is denied and answered, on every store.</summary>
internal sealed class StatusTests
{
    private const string Request = """
        {
          event(id: "part") { status }
          statements(where: { kind: { eq: ACCUSES } }, standings: [ACCEPTED, PROPOSED], first: 1) { nodes { isDenied isAnswered } }
        }
        """;

    private static IEnumerable<TestCaseData> RowsOnStores() =>
        from row in StatusTable.Rows
        from store in TestStores.Names
        select new TestCaseData(row, store).SetName($"{row.Name} on {store}");

    [TestCaseSource(nameof(RowsOnStores))]
    public async Task Status_follows_the_table(StatusRow row, string storeName)
    {
        var cancellationToken = TestContext.CurrentContext.CancellationToken;
        await using var store = await TestStores.OpenAsync(storeName, cancellationToken);
        await store.WriteAsync(StatusTable.Write(Repository.Model, row), cancellationToken);
        var output = new ArrayBufferWriter<byte>();
        await new GraphService(Repository.Model, store).ExecuteAsync(new GraphRequest(Request) { Caller = Caller.Program }, output, cancellationToken);

        using var answer = JsonDocument.Parse(output.WrittenMemory);
        Assert.That(answer.RootElement.TryGetProperty("data", out var data), Encoding.UTF8.GetString(output.WrittenSpan));
        var nodes = data.GetProperty("statements").GetProperty("nodes");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(data.GetProperty("event").GetProperty("status").GetString(), Is.EqualTo(row.Status));
            Assert.That(Flag(nodes, "isDenied"), Is.EqualTo(row.IsDenied));
            Assert.That(Flag(nodes, "isAnswered"), Is.EqualTo(row.IsAnswered));
        }
    }

    private static bool? Flag(JsonElement nodes, string name) =>
        nodes.GetArrayLength() == 0 ? null : nodes[0].GetProperty(name).GetBoolean();
}
