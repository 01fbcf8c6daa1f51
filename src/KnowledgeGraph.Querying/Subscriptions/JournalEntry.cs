using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Querying.Subscriptions;

/// <summary>A revision as subscribers meet it; its outcomes are read once for all of them, and only if one asks.</summary>
internal sealed class JournalEntry(Revision revision)
{
    private readonly Lazy<ILookup<OutcomeKind, string>> _statements = new(() => OutcomesJson.Read(revision.OutcomesJson)
        .Where(outcome => outcome.Id.StartsWith(StatementIdentity.Prefix, StringComparison.Ordinal))
        .Distinct()
        .ToLookup(outcome => outcome.Kind, outcome => outcome.Id));

    public long Number => revision.Number;

    /// <summary>How much text it holds.</summary>
    public long Text => BatchLimit.TextOf(revision);

    /// <summary>The ids of the statements of which this became.</summary>
    public IReadOnlyList<string> Statements(OutcomeKind kind) => [.. _statements.Value[kind]];
}
