using System.Globalization;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>What every store does alike with its journal.</summary>
public static class Journal
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>Answers a request whose idempotency key is in the journal as the first was answered.</summary>
    /// <param name="stored">The revision that holds the key.</param>
    /// <param name="payloadHash">The hash of the commands asked for now.</param>
    /// <exception cref="ConflictException">The key was used for other commands.</exception>
    public static WriteResult Replay(Revision stored, string payloadHash) => stored.PayloadHash == payloadHash
        ? new WriteResult(stored.Number, OutcomesJson.Read(stored.OutcomesJson), IsReplay: true)
        : throw new ConflictException(
            $"The idempotency key '{stored.IdempotencyKey}' was used for other input in revision {stored.Number.ToString(CultureInfo.InvariantCulture)}.")
        {
            Field = "idempotencyKey",
            Path = "input.idempotencyKey",
        };

    /// <summary>Whether the write makes a revision: it changes something, or its idempotency key is to be remembered.</summary>
    public static bool Appends(WriteRequest request, ChangeSet changes) => !changes.IsEmpty || request.IdempotencyKey is not null;

    /// <summary>The journal's next entry; its time is never before the former one's.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="number">The entry's number.</param>
    /// <param name="payloadHash">The hash of the commands.</param>
    /// <param name="outcomes">What became of them.</param>
    /// <param name="formerTime">The former entry's time; null for the first.</param>
    /// <param name="time">The clock.</param>
    public static Revision Next(
        WriteRequest request, long number, string payloadHash, IReadOnlyList<WriteOutcome> outcomes, string? formerTime, TimeProvider time)
    {
        var now = time.GetUtcNow().ToString(TimeFormat, CultureInfo.InvariantCulture);
        var instant = string.CompareOrdinal(now, formerTime) < 0 ? formerTime! : now;
        return new Revision(
            number, instant, request.By, request.Note, request.Source, request.IdempotencyKey, payloadHash, OutcomesJson.Write(outcomes));
    }

    /// <summary>The part of an entry that the model shows, as a record.</summary>
    public static Row ToRow(GraphModel model, Revision revision) => new(model.Records.Single(type => type.Storage == RecordStorage.Journal))
    {
        ["number"] = revision.Number,
        ["time"] = revision.Time,
        ["by"] = revision.By,
        ["note"] = revision.Note,
        ["source"] = revision.Source,
    };
}
