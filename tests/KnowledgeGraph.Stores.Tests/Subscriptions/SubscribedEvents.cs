using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core;
using KnowledgeGraph.Querying.Service;
using KnowledgeGraph.Querying.Subscriptions;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Subscriptions;

/// <summary>A subscription in this process, read one event after another.</summary>
internal sealed class SubscribedEvents : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _end = new();
    private readonly IAsyncEnumerator<ReadOnlyMemory<byte>> _events;

    private SubscribedEvents(GraphSubscription subscription) => _events = subscription.ReadAsync(_end.Token).GetAsyncEnumerator(CancellationToken.None);

    public static async Task<SubscribedEvents> BeginAsync(IGraphStore store, JournalFeed feed, string query)
    {
        var service = new GraphService(TestFile.Model, store) { Feed = feed };
        var output = new ArrayBufferWriter<byte>();
        var result = await service.ExecuteAsync(new GraphRequest(query) { Caller = Caller.Program, TakesEvents = true }, output, CancellationToken.None);
        Assert.That(result.Subscription, Is.Not.Null, Encoding.UTF8.GetString(output.WrittenSpan));
        return new SubscribedEvents(result.Subscription!);
    }

    /// <summary>The next event's data.</summary>
    public async Task<JsonElement> NextAsync()
    {
        Assert.That(await _events.MoveNextAsync().AsTask().WaitAsync(_patience));
        return JsonElement.Parse(_events.Current.Span).GetProperty("data");
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _events.DisposeAsync();
        _end.Dispose();
    }
}
