using System.Net.WebSockets;
using KnowledgeGraph.Server.Limits;
using KnowledgeGraph.Server.Subscriptions;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

internal sealed class SocketWriterTests
{
    [Test]
    public async Task What_is_to_be_sent_after_the_close_is_refused_and_waits_for_nothing()
    {
        await using var stream = new MemoryStream();
        using var socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
        using var writer = new SocketWriter(socket, new SubscriptionLimits());
        await writer.CloseAsync(CloseCode.GoingAway);

        var late = writer.SendAsync(ServerMessage.Pong, CancellationToken.None).AsTask();
        Assert.That(async () => await late.WaitAsync(TimeSpan.FromSeconds(30)), Throws.InstanceOf<SocketClosedException>());
    }
}
