namespace KnowledgeGraph.Core.Writing;

/// <summary>An entry of the journal.</summary>
/// <param name="Number">1 and up, in commit order.</param>
/// <param name="Time">UTC, <c>yyyy-MM-ddTHH:mm:ss.fffZ</c>, never before the former revision's.</param>
/// <param name="By">By whom.</param>
/// <param name="Note">Why.</param>
/// <param name="Source">Where the material came from.</param>
/// <param name="IdempotencyKey">The caller's key, unique in the journal.</param>
/// <param name="PayloadHash">The hash of the commands, by which a reused idempotency key is told.</param>
/// <param name="OutcomesJson">The outcomes as JSON, so that a repeated request is answered as the first was.</param>
public sealed record Revision(long Number, string Time, string? By, string? Note, string? Source, string? IdempotencyKey, string PayloadHash, string OutcomesJson);
