using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Does a write again, after growing pauses, while the store is away; its idempotency key keeps it from being done twice.</summary>
/// <param name="write">Does it once.</param>
/// <param name="limit">For how long it is tried from the first failure on.</param>
/// <param name="time">The clock.</param>
/// <param name="tell">Is told of each failure, for people.</param>
/// <param name="cancellationToken">Ends a pause; a write under way is left to end.</param>
public sealed class PatientWriter(
    Func<WriteRequest, Task<WriteResult>> write, TimeSpan limit, TimeProvider time, Action<string> tell, CancellationToken cancellationToken)
{
    private static readonly TimeSpan _firstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(15);

    /// <summary>What the write did.</summary>
    /// <exception cref="KnowledgeGraphException">The store was away for longer than the limit, or refuses the write.</exception>
    public async Task<WriteResult> WriteAsync(WriteRequest request)
    {
        var (since, isUnknown) = ((long?)null, false);
        for (var pause = _firstPause; ; pause = pause * 2 < _longestPause ? pause * 2 : _longestPause)
        {
            try
            {
                var result = await write(request).ConfigureAwait(false);

                // What is replayed now is what this writer sent before.
                return result with { IsReplay = result.IsReplay && !isUnknown };
            }
            catch (KnowledgeGraphException failure) when (IsPassing(failure) && time.GetElapsedTime(since ??= time.GetTimestamp()) < limit)
            {
                isUnknown |= failure is not StoreUnavailableException;
                tell(failure.Message);
            }

            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    // The store's own failure says nothing of what was to be written.
    private static bool IsPassing(KnowledgeGraphException failure) =>
        failure is StoreUnavailableException { IsRefusal: false } or OutcomeUnknownException or TimeoutExceededException;
}
