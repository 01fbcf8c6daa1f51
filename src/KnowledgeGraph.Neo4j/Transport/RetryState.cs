namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>What one piece of work has been through so far, and whether it is tried once more.</summary>
internal sealed class RetryState(Neo4jOptions options, Circuit circuit, bool isWrite)
{
    private const int MemoryRetries = 2;

    private readonly long _started = TimeProvider.System.GetTimestamp();
    private int _failures;

    /// <summary>How often the server ran out of memory; a write is then sent in smaller pieces.</summary>
    public int MemoryFailures { get; private set; }

    /// <summary>The commit whose outcome is still unknown; null where there is none.</summary>
    public QueryFailureException? UnknownCommit { get; private set; }

    /// <summary>The wait before the next attempt.</summary>
    public TimeSpan Delay { get; private set; }

    /// <summary>Takes note of a failure and says whether to try again.</summary>
    public bool Retries(QueryFailureException failure)
    {
        UnknownCommit = failure.IsOutcomeUnknown ? failure : UnknownCommit;
        Delay = options.FirstRetryDelay * Math.Pow(2, _failures++) * (0.8 + (0.4 * Random.Shared.NextDouble()));
        if (TimeProvider.System.GetElapsedTime(_started) + Delay > options.RetryTime)
        {
            // A commit may have used up the time by itself; what became of it is worth one look.
            return failure.IsOutcomeUnknown && _failures == 1;
        }

        if (RetryRules.IsMemory(failure.ErrorCode))
        {
            return ++MemoryFailures <= MemoryRetries;
        }

        return failure.Kind switch
        {
            FailureKind.Refused => RetryRules.IsTransient(failure.ErrorCode) || (isWrite && failure.IsTransactionGone) || failure.IsOutcomeUnknown,
            FailureKind.TimedOut => failure.IsOutcomeUnknown,
            _ => UnknownCommit is not null || !circuit.IsOpen,
        };
    }
}
