using Polly;
using Polly.CircuitBreaker;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Opens when the server does not accept connections, so that requests fail at once instead of waiting in turn.</summary>
internal sealed class Circuit
{
    private readonly CircuitBreakerStateProvider _state = new();
    private volatile string? _reason;

    public Circuit(TimeSpan breakDuration) => Pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
        {
            // A refused connection is no slow query: a few among many answers say that the server is gone.
            FailureRatio = 0.1,
            MinimumThroughput = 2,
            SamplingDuration = TimeSpan.FromSeconds(3),
            BreakDuration = breakDuration,
            StateProvider = _state,
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is { } failure && IsUnreachable(failure, arguments.Context.CancellationToken)),
            OnOpened = arguments =>
            {
                _reason = arguments.Outcome.Exception?.Message;
                return ValueTask.CompletedTask;
            },
        })
        .Build();

    /// <summary>What requests go through.</summary>
    public ResiliencePipeline<HttpResponseMessage> Pipeline { get; }

    /// <summary>Whether the server is being left alone.</summary>
    public bool IsOpen => _state.CircuitState is CircuitState.Open or CircuitState.Isolated;

    /// <summary>The state's name, and why the circuit was last opened.</summary>
    public string Describe() => _state.CircuitState == CircuitState.Closed ? "closed" : $"{_state.CircuitState.ToString().ToLowerInvariant()}: {_reason}";

    /// <summary>Whether no connection came about, so that nothing was sent.</summary>
    public static bool IsUnreachable(Exception failure, CancellationToken cancellationToken) => failure switch
    {
        HttpRequestException request => request.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        // The handler's own limit for connecting.
        OperationCanceledException => !cancellationToken.IsCancellationRequested,
        _ => false,
    };
}
