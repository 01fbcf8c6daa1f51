using System.Buffers;
using KnowledgeGraph.Server.Limits;
using Microsoft.AspNetCore.Http.Features;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>A reply of server-sent events; see https://html.spec.whatwg.org/multipage/server-sent-events.html.</summary>
internal sealed class EventStream(HttpContext context, SubscriptionLimits limits) : IResponseSink, IDisposable
{
    public const string MediaType = "text/event-stream";

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Sends the head, so that the client knows that it is heard.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        var response = context.Response;
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        response.ContentType = MediaType + "; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        response.Headers["X-Accel-Buffering"] = "no";
        await KeepAliveAsync(cancellationToken);
    }

    /// <summary>Sends a comment, by which the client and whatever is between see that the stream lives.</summary>
    public Task KeepAliveAsync(CancellationToken cancellationToken) => WriteAsync(":\n\n"u8.ToArray(), cancellationToken);

    public async ValueTask SendAsync(ReadOnlyMemory<byte> response, bool isRefusal, CancellationToken cancellationToken)
    {
        // JSON as it is written here holds no line breaks.
        var text = new ArrayBufferWriter<byte>(response.Length + 32);
        text.Write("event: next\ndata: "u8);
        text.Write(response.Span);
        text.Write("\n\n"u8);
        await WriteAsync(text.WrittenMemory, cancellationToken);
    }

    /// <summary>Tells the client that no more comes.</summary>
    public Task CompleteAsync(CancellationToken cancellationToken) => WriteAsync("event: complete\ndata: \n\n"u8.ToArray(), cancellationToken);

    public void Dispose() => _turn.Dispose();

    private async Task WriteAsync(ReadOnlyMemory<byte> text, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        limit.CancelAfter(TimeSpan.FromSeconds(limits.SendSeconds));
        try
        {
            await context.Response.BodyWriter.WriteAsync(text, limit.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            context.Abort();
            throw new SocketClosedException(CloseCode.SlowReader);
        }
        finally
        {
            _turn.Release();
        }
    }
}
