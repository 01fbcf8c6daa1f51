using KnowledgeGraph.Importing.Coding.Tables;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Events;

/// <summary>What an event's code stands for.</summary>
internal abstract record EventMatch;

/// <summary>It stands for a kind of statement.</summary>
/// <param name="Coding">The kind.</param>
/// <param name="Code">The code in one spelling, as the statement's key has it.</param>
/// <param name="Contexts">The contexts in words for the gist; a function of <paramref name="Code"/>.</param>
internal sealed record KindMatch(EventCoding Coding, string Code, string Contexts) : EventMatch;

/// <summary>It stands for none, or is no code; the row is counted or refused.</summary>
internal sealed record NoMatch(CodedRow Row) : EventMatch;
