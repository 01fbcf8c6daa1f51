using System.Text.Json;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>One operation on a socket, under the id that the client gave it.</summary>
/// <param name="id">The id.</param>
/// <param name="writer">Sends its messages.</param>
/// <param name="end">Takes it from those that run, so that its id is free before the client learns that it has ended; false where it was taken before.</param>
/// <param name="cancellation">Ends it. Nobody disposes it, as whoever still sees the operation may cancel it; it holds no more than what waits for that.</param>
internal sealed class SocketOperation(string id, SocketWriter writer, Func<SocketOperation, bool> end, CancellationTokenSource cancellation) : IResponseSink
{
    private readonly JsonEncodedText _id = JsonEncodedText.Encode(id);

    public string Id => id;

    /// <summary>Cancelled when the client or the socket ends it.</summary>
    public CancellationToken Token => cancellation.Token;

    public void Cancel() => cancellation.Cancel();

    public async ValueTask SendAsync(ReadOnlyMemory<byte> response, bool isRefusal, CancellationToken cancellationToken)
    {
        if (!isRefusal)
        {
            await writer.SendAsync(ServerMessage.Next(_id, response.Span), cancellationToken);
        }
        else if (end(this))
        {
            await writer.SendAsync(ServerMessage.Error(_id, response.Span), cancellationToken);
        }
    }

    /// <summary>Tells the client that no more comes, unless an error or the client itself has ended it.</summary>
    public async ValueTask CompleteAsync()
    {
        if (end(this))
        {
            await writer.SendAsync(ServerMessage.Complete(_id), Token);
        }
    }
}
