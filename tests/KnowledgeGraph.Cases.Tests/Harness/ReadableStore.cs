using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>A Neo4j store that asks everything a second time in the Cypher that people are shown, and compares the answers.</summary>
internal sealed class ReadableStore(IGraphStore store, CypherServer server) : IGraphStore
{
    public string Location => store.Location;

    public async ValueTask QueryAsync(
        QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await store.QueryAsync(plan, arguments, buffer, cancellationToken);
        output.Write(buffer.WrittenSpan);
        if (plan.Roots.Count == 0)
        {
            return;
        }

        var (text, parameters) = ReadablePrinter.PrintStatement(plan, arguments);
        var reply = await server.ReadAsync("CYPHER 5\n" + text, parameters, cancellationToken);
        Assert.That(reply["errors"]?.ToJsonString(), Is.Null, text);
        using var answer = JsonDocument.Parse(buffer.WrittenMemory);
        using var readable = JsonDocument.Parse(reply["data"]!.ToJsonString());
        var (columns, row) = (readable.RootElement.GetProperty("fields").EnumerateArray(), readable.RootElement.GetProperty("values")[0].EnumerateArray());
        foreach (var (column, value) in columns.Zip(row))
        {
            Compare(answer.RootElement.GetProperty(column.GetString()!), value, $"{column} of\n{text}");
        }
    }

    public Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken) => store.WriteAsync(request, cancellationToken);

    public Task<IReadOnlyList<Revision>> ReadJournalAsync(long after, int limit, CancellationToken cancellationToken) =>
        store.ReadJournalAsync(after, limit, cancellationToken);

    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken) => store.SummarizeAsync(cancellationToken);

    public ValueTask DisposeAsync()
    {
        server.Dispose();
        return store.DisposeAsync();
    }

    private static void Compare(JsonElement expected, JsonElement actual, string place)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when actual.ValueKind == JsonValueKind.Object:
                Assert.That(actual.EnumerateObject().Select(member => member.Name), Is.EquivalentTo(expected.EnumerateObject().Select(member => member.Name)), place);
                foreach (var member in expected.EnumerateObject())
                {
                    Compare(member.Value, actual.GetProperty(member.Name), $"{member.Name} in {place}");
                }

                break;
            case JsonValueKind.Array when actual.ValueKind == JsonValueKind.Array:
                Assert.That(actual.GetArrayLength(), Is.EqualTo(expected.GetArrayLength()), place);
                foreach (var (one, other) in expected.EnumerateArray().Zip(actual.EnumerateArray()))
                {
                    Compare(one, other, place);
                }

                break;
            case JsonValueKind.String when actual.ValueKind == JsonValueKind.Array:
                CompareCursor(expected.GetString()!, actual, place);
                break;
            default:
                Assert.That(actual.ToString(), Is.EqualTo(expected.ToString()), place);
                Assert.That(actual.ValueKind, Is.EqualTo(expected.ValueKind), place);
                break;
        }
    }

    // After the version and the order's fingerprint, a cursor is its keys as JSON in hexadecimal digits; truth values are numbers in it.
    private static void CompareCursor(string cursor, JsonElement keys, string place)
    {
        using var expected = JsonDocument.Parse(Convert.FromHexString(cursor[9..]));
        var actual = keys.EnumerateArray().Select(key => key.ValueKind switch
        {
            JsonValueKind.True => "1",
            JsonValueKind.False => "0",
            _ => key.ToString(),
        });
        Assert.That(actual, Is.EqualTo(expected.RootElement.EnumerateArray().Select(key => key.ToString())), place);
    }
}
