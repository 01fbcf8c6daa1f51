using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Coding.Actors;

/// <summary>An actor that a row names, with what must be written for it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="InText">What it is called within a sentence.</param>
/// <param name="Entities">The actor, those that it belongs to, and its affiliations, in the order in which they can be written.</param>
internal sealed record CodedActor(string Id, string InText, IReadOnlyList<EntityRecord> Entities);
