using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Querying.Subscriptions;

/// <summary>A subscription for every value that its variables can have in one shape.</summary>
/// <param name="ResponseName">The response name of its root field.</param>
/// <param name="Kind">The outcomes that it tells of; null for every revision.</param>
/// <param name="Parts">The members of its event in order; a root field of the plan for each that the store answers, and none where the event is the revision itself.</param>
/// <param name="Query">Answers one event; after the request's own leaves come the ids, their number, and the revision's number.</param>
/// <param name="After">The revision after which it begins; null for the newest.</param>
internal sealed record PlannedSubscription(
    string ResponseName, OutcomeKind? Kind, IReadOnlyList<EventPart> Parts, PreparedQuery Query, ScalarInput? After)
{
    /// <summary>The plan's arguments for an event.</summary>
    public object?[] Bind(IReadOnlyList<object?> leaves, IReadOnlyList<string> ids, long rows, long revision) => Query.Bind([.. leaves, ids, rows, revision]);
}

/// <summary>A member of an event.</summary>
/// <param name="ResponseName">Its response name; null for what is only asked to know whether there are statements.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">Its JSON where that is known before the store is asked.</param>
internal sealed record EventPart(string? ResponseName, EventPartKind Kind, string? Text = null);

/// <summary>What a member of an event holds.</summary>
internal enum EventPartKind
{
    /// <summary>A text known before the store is asked.</summary>
    Constant,

    /// <summary>The revision.</summary>
    Revision,

    /// <summary>The list of statements.</summary>
    Statements,
}
