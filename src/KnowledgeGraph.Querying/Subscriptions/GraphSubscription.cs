using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Querying.Limits;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Querying.Subscriptions;

/// <summary>A subscription that was begun: its responses, one for each revision that it tells of, in the order of the journal.</summary>
public sealed class GraphSubscription
{
    private readonly PlannedSubscription _planned;
    private readonly IReadOnlyList<object?> _leaves;
    private readonly IGraphStore _store;
    private readonly JournalFeed _feed;
    private readonly RequestLimits _limits;
    private readonly (long After, long Newest) _start;

    internal GraphSubscription(
        PlannedSubscription planned, IReadOnlyList<object?> leaves, IGraphStore store, JournalFeed feed, RequestLimits limits, (long After, long Newest) start) =>
        (_planned, _leaves, _store, _feed, _limits, _start) = (planned, leaves, store, feed, limits, start);

    /// <summary>Each response as the JSON of a whole one. The next is made when it is asked for, so that nothing is kept for a slow reader; there is no end but by cancellation or failure.</summary>
    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var entry in _feed.ReadAsync(_start.After, _start.Newest, cancellationToken).ConfigureAwait(false))
        {
            if (_planned.Kind is null || entry.Statements(_planned.Kind.Value).Count > 0)
            {
                var response = new ArrayBufferWriter<byte>();
                if (await AnswerAsync(entry, response, cancellationToken).ConfigureAwait(false))
                {
                    yield return response.WrittenMemory;
                }
            }
        }
    }

    // Whether the revision is told of.
    private async ValueTask<bool> AnswerAsync(JournalEntry entry, ArrayBufferWriter<byte> response, CancellationToken cancellationToken)
    {
        var ids = _planned.Kind is { } kind ? entry.Statements(kind) : [];
        var arguments = _planned.Bind(_leaves, ids, ids.Count, entry.Number);
        if (PlanCost.Estimate(_planned.Query.Plan, arguments) is var cost && cost > _limits.Cost)
        {
            RequestError.Write(response, RequestError.Of(new LimitExceededException(string.Create(
                CultureInfo.InvariantCulture,
                $"The event of revision {entry.Number}, which touched {ids.Count} statements, may touch {cost} rows; at most {_limits.Cost} are taken."))));
            return true;
        }

        using var place = await _feed.EnterAsync(cancellationToken).ConfigureAwait(false);
        if (_planned.Kind is null)
        {
            var envelope = new EnvelopeWriter(response);
            await _store.QueryAsync(_planned.Query.Plan, arguments, envelope, cancellationToken).ConfigureAwait(false);
            envelope.Finish([]);
            return true;
        }

        var answer = new ArrayBufferWriter<byte>();
        await _store.QueryAsync(_planned.Query.Plan, arguments, answer, cancellationToken).ConfigureAwait(false);
        response.Write("{\"data\":{\""u8);
        response.Write(JsonEncodedText.Encode(_planned.ResponseName).EncodedUtf8Bytes);
        response.Write("\":"u8);
        var isTold = EventReply.Write(_planned, answer.WrittenSpan, response);
        response.Write("}}"u8);
        return isTold;
    }
}
