namespace KnowledgeGraph.Server.Stopping;

/// <summary>Counts the requests under way, takes no more once the service is to stop, and holds up its end until they are done or the time is over.</summary>
/// <remarks>The host calls <see cref="StoppingAsync"/> before anything is stopped, so connections are still served meanwhile.</remarks>
internal sealed partial class Drain(TimeSpan limit, ILogger<Drain> logger) : IHostedLifecycleService
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _underWay;
    private bool _isStopping;

    /// <summary>Counts a request in; false where no more are taken.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            if (!_isStopping)
            {
                _underWay++;
            }

            return !_isStopping;
        }
    }

    /// <summary>Counts a request out.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _underWay--;
            EndIfDone();
        }
    }

    /// <summary>Waits for the requests under way.</summary>
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        int waiting;
        lock (_lock)
        {
            (_isStopping, waiting) = (true, _underWay);
            EndIfDone();
        }

        if (waiting > 0)
        {
            LogWaiting(logger, waiting, limit.TotalSeconds);
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

    private void EndIfDone()
    {
        if (_isStopping && _underWay == 0)
        {
            _done.TrySetResult();
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The service stops; {Count} requests may take {Seconds} seconds more.")]
    private static partial void LogWaiting(ILogger logger, int count, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Requests that were not done within {Seconds} seconds are cut.")]
    private static partial void LogCut(ILogger logger, double seconds);
}
