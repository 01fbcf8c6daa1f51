using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Records;

/// <summary>What one row asks to be written, all of it or nothing.</summary>
public sealed record ImportItem
{
    /// <summary>Actors, events and documents that the row needs, and affiliations among them.</summary>
    public IReadOnlyList<EntityRecord> Entities { get; init; } = [];

    /// <summary>What becomes of those that are there already.</summary>
    public OnExisting OnExisting { get; init; } = OnExisting.Keep;

    /// <summary>The statement; null where the row carries none.</summary>
    public StatementDraft? Statement { get; init; }

    /// <summary>A statement as another store holds it; null where the row is none.</summary>
    public StatementRecord? Record { get; init; }

    /// <summary>A report to add to whatever statement a record of a data set carries; null where the row is none.</summary>
    public RecordCitation? Citation { get; init; }
}

/// <summary>A record of another type that a row needs.</summary>
/// <param name="Type">The record type's name: Actor, Event, Document or Affiliation.</param>
/// <param name="Patch">Its id (null for an affiliation) and values by column.</param>
public sealed record EntityRecord(string Type, RecordPatch Patch);
