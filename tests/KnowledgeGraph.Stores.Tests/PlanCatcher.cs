using System.Buffers;
using System.Text;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>Keeps the plans that go to a store, with their arguments.</summary>
internal sealed class PlanCatcher(IGraphStore store) : IGraphStore
{
    public List<QueryPlan> Plans { get; } = [];

    public List<IReadOnlyList<object?>> Arguments { get; } = [];

    public string Location => store.Location;

    public static async Task<string> AskAsync(IGraphStore store, string query, GraphModelSource? model = null)
    {
        var output = new ArrayBufferWriter<byte>();
        await new GraphService((model ?? GraphModelSource.Default).Model, store).ExecuteAsync(new GraphRequest(query) { Caller = Caller.Program }, output, CancellationToken.None);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public ValueTask QueryAsync(QueryPlan plan, IReadOnlyList<object?> arguments, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        Plans.Add(plan);
        Arguments.Add(arguments);
        return store.QueryAsync(plan, arguments, output, cancellationToken);
    }

    public Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken) => store.WriteAsync(request, cancellationToken);

    public Task<IReadOnlyList<Revision>> ReadJournalAsync(long after, int limit, CancellationToken cancellationToken) =>
        store.ReadJournalAsync(after, limit, cancellationToken);

    public Task<StoreSummary> SummarizeAsync(CancellationToken cancellationToken) => store.SummarizeAsync(cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

/// <summary>The model that a request is asked against.</summary>
internal sealed record GraphModelSource(Core.Model.GraphModel Model)
{
    public static readonly GraphModelSource Default = new(TestFile.Model);
}
