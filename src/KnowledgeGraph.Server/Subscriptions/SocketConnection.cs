using System.Net.WebSockets;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Endpoints;
using KnowledgeGraph.Server.Limits;

namespace KnowledgeGraph.Server.Subscriptions;

/// <summary>Speaks graphql-transport-ws on one socket from its opening to its end; see https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md.</summary>
internal sealed class SocketConnection : IDisposable
{
    public const string Protocol = "graphql-transport-ws";

    // How long the client has to answer a close frame.
    private static readonly TimeSpan _farewell = TimeSpan.FromSeconds(5);

    private readonly WebSocket _socket;
    private readonly SubscriptionLimits _limits;
    private readonly SocketReader _reader;
    private readonly SocketWriter _writer;
    private readonly SocketOperations _operations;
    private readonly TaskCompletionSource<CloseCode> _closing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly OperationRunner _runner;
    private readonly HttpContext _context;
    private volatile bool _isInitialized;
    private Credentials _credentials;

    public SocketConnection(WebSocket socket, OperationRunner runner, HttpContext context, SubscriptionLimits limits)
    {
        (_socket, _limits, _runner, _context) = (socket, limits, runner, context);
        _reader = new SocketReader(socket, limits.MessageBytes);
        _writer = new SocketWriter(socket, limits);
        _operations = new SocketOperations(runner, _writer, context, limits.SocketOperations, Close);
    }

    /// <summary>Serves the socket until either side closes it.</summary>
    public async Task RunAsync()
    {
        await using var stop = _runner.Stopping.Register(() => _ = LeaveAsync());
        using var initialization = new Timer(_ => CloseUninitialized(), null, TimeSpan.FromSeconds(_limits.InitSeconds), Timeout.InfiniteTimeSpan);
        var reading = ReadAsync();
        var code = await _closing.Task;
        await _operations.EndAsync();
        await _writer.CloseAsync(code);
        try
        {
            // The client's own close frame ends the reading.
            await reading.WaitAsync(_farewell, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            _socket.Abort();
            await reading;
        }

        // What was begun while the socket closed.
        await _operations.EndAsync();
    }

    /// <summary>Refuses a client that speaks no protocol known here.</summary>
    public async Task RefuseAsync()
    {
        Close(CloseCode.UnknownProtocol);
        await RunAsync();
    }

    public void Dispose() => _writer.Dispose();

    // Cancelled when the connection is gone.
    private CancellationToken Aborted => _context.RequestAborted;

    private void Close(CloseCode code) => _closing.TrySetResult(code);

    // What was asked is answered first; subscriptions end by themselves.
    private async Task LeaveAsync()
    {
        try
        {
            await _operations.WaitAsync();
        }
        finally
        {
            Close(CloseCode.GoingAway);
        }
    }

    private void CloseUninitialized()
    {
        if (!_isInitialized)
        {
            Close(CloseCode.InitializedLate);
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            while (!_closing.Task.IsCompleted && await _reader.ReadAsync(message => TakeAsync(ClientMessage.Read(message)), Aborted))
            {
            }

            Close(CloseCode.Done);
        }
        catch (SocketClosedException closed)
        {
            Close(closed.Code);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            Close(CloseCode.Done);
        }

        await DrainAsync();
    }

    private async Task DrainAsync()
    {
        try
        {
            await _reader.DrainAsync(Aborted);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client is gone without a farewell.
        }
    }

    private ValueTask TakeAsync(ClientMessage message) => message.Type switch
    {
        _ when _closing.Task.IsCompleted => default,
        ClientMessage.Subscribe when _runner.Stopping.IsCancellationRequested => default,
        ClientMessage.Init => InitializeAsync(message.Credentials),
        ClientMessage.Ping => _writer.SendAsync(ServerMessage.Pong, CancellationToken.None),
        ClientMessage.Subscribe when !_isInitialized => throw new SocketClosedException(CloseCode.Unacknowledged),
        ClientMessage.Subscribe => _operations.StartAsync(message.Id, message.Request!, _credentials),
        ClientMessage.Complete => Cancel(message.Id),
        _ => default,
    };

    private async ValueTask InitializeAsync(Credentials? shown)
    {
        if (_isInitialized)
        {
            throw new SocketClosedException(CloseCode.InitializedTwice);
        }

        _credentials = shown ?? Credentials.Of(_context.Request);
        try
        {
            await _runner.RequireReadingAsync(_credentials, _context, Aborted);
        }
        catch (Exception refusal) when (refusal is UnauthenticatedException or ForbiddenException)
        {
            throw new SocketClosedException(CloseCode.Forbidden);
        }
        catch (RefusedRequestException refusal)
        {
            throw new SocketClosedException(refusal.Status == StatusCodes.Status429TooManyRequests ? CloseCode.Forbidden : CloseCode.Failed);
        }

        _isInitialized = true;
        await _writer.SendAsync(ServerMessage.Ack, CancellationToken.None);
    }

    private ValueTask Cancel(string id)
    {
        _operations.Cancel(id);
        return default;
    }
}
