using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>Writes what is exported into one file of a format: in order, as it comes, the same bytes for the same graph.</summary>
/// <remarks>
/// <see cref="Begin"/> comes first; then, where the format asks for them, revisions; then records by type (documents, actors, events, affiliations,
/// participants), then statements, each in the order of their ids; then <see cref="End"/>. Writers buffer into the stream and never hold the graph.
/// </remarks>
public interface IGraphWriter
{
    /// <summary>Begins the file.</summary>
    void Begin(ExportHead head);

    /// <summary>Writes entries of the journal; formats that have no place for them do nothing.</summary>
    void Write(IReadOnlyList<Revision> revisions);

    /// <summary>Writes records of one type: Document, Actor, Event, Affiliation or Involves.</summary>
    void Write(RecordType type, IReadOnlyList<Row> rows);

    /// <summary>Writes statements with all that belongs to them.</summary>
    void Write(IReadOnlyList<ExportedStatement> statements);

    /// <summary>Ends the file; the stream stays open.</summary>
    void End();
}

/// <summary>A file format of the export.</summary>
/// <param name="Name">On the command line and in addresses, such as <c>jsonl</c>.</param>
/// <param name="MediaType">The media type of replies.</param>
/// <param name="Extension">The file name's end, with the dot.</param>
/// <param name="Content">What it holds, so that nothing is read in vain.</param>
/// <param name="Open">Makes a writer on a stream.</param>
public sealed record ExportFormat(string Name, string MediaType, string Extension, ExportContent Content, Func<GraphModel, Stream, IGraphWriter> Open)
{
    /// <summary>Which of the records that statements name are read along with them, into <see cref="ExportedStatement.Named"/>: documents, things, or none.</summary>
    public ExportContent Named { get; init; }

    /// <summary>Whether participants stand within their events: those of each batch of events then come right before it, and not after all.</summary>
    public bool NestsParticipants { get; init; }
}

/// <summary>What a format holds.</summary>
[Flags]
public enum ExportContent
{
    /// <summary>Documents that the statements stand in.</summary>
    Documents = 1,

    /// <summary>Actors and events that the statements name, with their affiliations and participants.</summary>
    Things = 2,

    /// <summary>The statements.</summary>
    Statements = 4,

    /// <summary>The journal.</summary>
    Revisions = 8,

    /// <summary>All of these.</summary>
    All = Documents | Things | Statements | Revisions,
}

/// <summary>What an export is of; it stands at the head of files that have a place for it.</summary>
/// <param name="Revision">The newest revision that it holds.</param>
/// <param name="Query">The filter as canonical JSON, with layers and standings.</param>
public sealed record ExportHead(Revision Revision, string Query);

/// <summary>A statement with all that belongs to it, as stored.</summary>
/// <param name="Statement">The record.</param>
/// <param name="Principals">OnBehalfOf links, by actor.</param>
/// <param name="Targets">Targets links, by actor.</param>
/// <param name="Sources">Sources, by document, start and id.</param>
/// <param name="Review">What reviewers made of it; null where there is none.</param>
/// <param name="Named">Records by id, among them those that it and its links name, as far as the format asks for them.</param>
public sealed record ExportedStatement(
    Row Statement, IReadOnlyList<Row> Principals, IReadOnlyList<Row> Targets, IReadOnlyList<Row> Sources, Row? Review, IReadOnlyDictionary<string, Row> Named);
