namespace KnowledgeGraph.Importing.Coding.Tables;

/// <summary>What kind of statement an event's code stands for.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Modality">DONE, ONGOING or INTENDED.</param>
/// <param name="FirstSpeaks">Whether the first actor is the speaker; else it is who acts.</param>
/// <param name="Gist">The sentence.</param>
/// <param name="Event">The name of the event that the statement is about; null where it needs none.</param>
internal sealed record EventCoding(string Kind, string Modality, bool FirstSpeaks, Wording Gist, Wording? Event);

/// <summary>What kind of statement an event type of PLOVER stands for.</summary>
/// <param name="Coding">The kind.</param>
/// <param name="Contexts">How the contexts matter: <c>required</c>, <c>optional</c> or <c>ignored</c>.</param>
internal sealed record PloverCoding(EventCoding Coding, string Contexts);

/// <summary>What a context of PLOVER says.</summary>
/// <param name="Words">The field of cooperation; null where the context says that the event did not happen then.</param>
internal sealed record ContextCoding(string? Words);
