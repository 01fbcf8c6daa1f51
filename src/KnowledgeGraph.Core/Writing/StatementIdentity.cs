using KnowledgeGraph.Core.Values;

namespace KnowledgeGraph.Core.Writing;

/// <summary>What makes a statement the one that it is: what it claims, not where it stands.</summary>
/// <remarks>Its words, confidence, coder and documents are not part of it, so that a second report finds the first.</remarks>
public static class StatementIdentity
{
    /// <summary>Stands for the speaker where the document itself narrates the statement, and is therefore no id.</summary>
    public const string Narrated = "narrated";

    /// <summary>What each statement's id begins with.</summary>
    public const string Prefix = "st-";

    /// <summary>The statement's id.</summary>
    /// <param name="draft">The statement; its order and repetition of principals and targets do not matter.</param>
    /// <param name="version">1, and one more for each correction.</param>
    public static string Of(StatementDraft draft, long version) => ContentHash.Id(
        Prefix, version, draft.Layer, draft.Kind, draft.Speaker ?? Narrated, SubjectOf(draft), Sorted(draft.OnBehalfOf), Sorted(draft.Targets),
        draft.Event, draft.Date.From, draft.Date.To, draft.Modality, draft.Key);

    /// <summary>Who acts: the subject, else the speaker.</summary>
    public static string? SubjectOf(StatementDraft draft) => draft.Subject ?? draft.Speaker;

    /// <summary>Each id once, by code point.</summary>
    public static IReadOnlyList<string> Sorted(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
