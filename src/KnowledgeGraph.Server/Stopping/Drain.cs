namespace KnowledgeGraph.Server.Stopping;

/// <summary>Counts the requests under way, takes no more once the service is to stop, and holds up its end until they are done or the time is over.</summary>
/// <remarks>The host calls <see cref="StoppingAsync"/> before anything is stopped, so connections are still served meanwhile.</remarks>
internal sealed partial class Drain(TimeSpan limit, ILogger<Drain> logger) : IHostedLifecycleService
{
    // The sign, which no count reaches.
    private const int Stopping = int.MinValue;

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    // How many requests are under way, and whether the service is to stop: in one word, so that no request comes or goes between looking at the two.
    private int _state;

    /// <summary>Whether no more requests are taken.</summary>
    public bool IsStopping => Volatile.Read(ref _state) < 0;

    /// <summary>Counts a request in; false where no more are taken.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _state) > 0)
        {
            return true;
        }

        Leave();
        return false;
    }

    /// <summary>Counts a request out.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _state) == Stopping)
        {
            _done.TrySetResult();
        }
    }

    /// <summary>Waits for the requests under way.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        var waiting = Interlocked.Or(ref _state, Stopping);
        if (waiting > 0)
        {
            LogWaiting(logger, waiting, limit.TotalSeconds);
        }
        else
        {
            _done.TrySetResult();
        }

        try
        {
            await _done.Task.WaitAsync(limit, cancellationToken);
        }
        catch (Exception failure) when (failure is TimeoutException or OperationCanceledException)
        {
            LogCut(logger, limit.TotalSeconds);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Information, Message = "The service stops; {Count} requests may take {Seconds} seconds more.")]
    private static partial void LogWaiting(ILogger logger, int count, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Requests that were not done within {Seconds} seconds are cut.")]
    private static partial void LogCut(ILogger logger, double seconds);
}
