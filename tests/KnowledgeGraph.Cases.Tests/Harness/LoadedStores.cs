using KnowledgeGraph.Core;
using KnowledgeGraph.TestKit;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>Stores that hold a data set as it was loaded, kept from one case that only reads to the next.</summary>
internal sealed class LoadedStores : IAsyncDisposable
{
    private readonly Dictionary<string, (string? DataSet, IGraphStore Store)> _kept = new(StringComparer.Ordinal);

    /// <summary>Runs a case on a store that holds its data set and nothing else.</summary>
    public async Task<IReadOnlyDictionary<string, string>> RunAsync(Case @case, string name, CancellationToken cancellationToken)
    {
        if (!_kept.TryGetValue(name, out var kept) || !@case.OnlyReads || kept.DataSet != @case.DataSet)
        {
            await ForgetAsync(name);
            kept = (@case.DataSet, await OpenAsync(name, cancellationToken));
            _kept[name] = kept;
            await CaseRunner.LoadAsync(@case, kept.Store, cancellationToken);
        }

        try
        {
            return await CaseRunner.AskAsync(@case, kept.Store, cancellationToken);
        }
        finally
        {
            if (!@case.OnlyReads)
            {
                await ForgetAsync(name);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in _kept.Keys.ToList())
        {
            await ForgetAsync(name);
        }
    }

    private static async Task<IGraphStore> OpenAsync(string name, CancellationToken cancellationToken)
    {
        var store = await TestStores.OpenAsync(name, cancellationToken);
        return TestStores.IsServer(name) ? new ReadableStore(store, new CypherServer(Neo4jServer.Options!)) : store;
    }

    private async Task ForgetAsync(string name)
    {
        if (_kept.Remove(name, out var kept))
        {
            await kept.Store.DisposeAsync();
        }
    }
}
