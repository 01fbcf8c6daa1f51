using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>One write transaction as its caller asks for it.</summary>
/// <param name="Commands">What to do, in order, all or nothing, in one revision.</param>
public sealed record WriteRequest(IReadOnlyList<WriteCommand> Commands)
{
    private readonly Lazy<string> _payloadHash = new(() => PayloadHasher.Hash(Commands));

    /// <summary>What to do, in order, all or nothing, in one revision.</summary>
    public IReadOnlyList<WriteCommand> Commands { get; } = Commands;

    /// <summary>The hash of the commands, by which a reused idempotency key is told; worked out once.</summary>
    public string PayloadHash => _payloadHash.Value;

    /// <summary>The caller's key: the same key with the same commands is answered as before, with other commands it is a conflict.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>By whom, kept in the journal.</summary>
    public string? By { get; init; }

    /// <summary>Why, kept in the journal.</summary>
    public string? Note { get; init; }

    /// <summary>Where the material came from, kept in the journal.</summary>
    public string? Source { get; init; }
}

/// <summary>One thing to write. <c>Path</c> names the place in the caller's input for errors, such as <c>input.statements</c>.</summary>
public abstract record WriteCommand(string Path);

/// <summary>Makes or changes records of a node type, or of a link type that has a life of its own (Affiliation).</summary>
public sealed record UpsertCommand(string Path, RecordType Type, IReadOnlyList<RecordPatch> Patches) : WriteCommand(Path)
{
    /// <summary>What becomes of records that are there already.</summary>
    public OnExisting OnExisting { get; init; }
}

/// <summary>What an upsert does to a record that is there already.</summary>
public enum OnExisting
{
    /// <summary>Sets the values that are given.</summary>
    Patch,

    /// <summary>Leaves it as it is.</summary>
    Keep,

    /// <summary>Refuses the write where a value that is given is not the stored one.</summary>
    RequireSame,
}

/// <summary>What to set on one record.</summary>
/// <param name="Id">The record's id; null only for a link, whose id is a hash of its ends and role.</param>
/// <param name="Values">Column values by the column's name; an absent one stays, null clears it.</param>
public sealed record RecordPatch(string? Id, IReadOnlyDictionary<string, object?> Values)
{
    /// <summary>The links that the record owns, by collection name (an event's <c>participants</c>); an absent one stays.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<RecordPatch>> Links { get; init; } =
        new Dictionary<string, IReadOnlyList<RecordPatch>>();

    /// <summary>The revision that the record must still have; null for any.</summary>
    public long? IfRevision { get; init; }

    /// <summary>A patch that sets nothing.</summary>
    internal static RecordPatch Nothing(string? id) => new(id, new Dictionary<string, object?>());
}

/// <summary>Removes links that have a life of their own.</summary>
public sealed record RemoveCommand(string Path, RecordType Type, IReadOnlyList<string> Ids) : WriteCommand(Path);

/// <summary>Records a batch of statements.</summary>
public sealed record RecordStatementsCommand(string Path, IReadOnlyList<StatementDraft> Statements) : WriteCommand(Path);

/// <summary>Adds sources to a statement.</summary>
public sealed record AddSourcesCommand(string Path, string StatementId, IReadOnlyList<SourceDraft> Sources) : WriteCommand(Path);

/// <summary>Adds reports to the statements that records of data sets carry.</summary>
public sealed record CiteRecordsCommand(string Path, IReadOnlyList<RecordCitation> Citations) : WriteCommand(Path);

/// <summary>A report to add to whatever statements have the record of a data set as a source.</summary>
/// <param name="Dataset">The data set.</param>
/// <param name="RecordId">The record of the data set.</param>
/// <param name="Source">The report.</param>
public sealed record RecordCitation(string Dataset, string RecordId, SourceDraft Source);

/// <summary>Withdraws a statement.</summary>
public sealed record RetractCommand(string Path, string StatementId, string Reason) : WriteCommand(Path);

/// <summary>Withdraws a statement and records another in its place, with the next version.</summary>
public sealed record CorrectCommand(string Path, string StatementId, string Reason, StatementDraft Replacement) : WriteCommand(Path);

/// <summary>Accepts, rejects or reopens a statement that is not retracted.</summary>
public sealed record ReviewCommand(string Path, string StatementId, string Standing, string? Note) : WriteCommand(Path);

/// <summary>A statement as its caller describes it.</summary>
public sealed record StatementDraft(string Kind, UncertainDateDraft Date, string Gist, IReadOnlyList<SourceDraft> Sources)
{
    /// <summary>A name for this batch alone, so that another may respond to it as <c>#name</c>.</summary>
    public string? Ref { get; init; }

    /// <summary>CURATED unless said otherwise.</summary>
    public string Layer { get; init; } = "CURATED";

    /// <summary>ACCEPTED or PROPOSED.</summary>
    public string Standing { get; init; } = "ACCEPTED";

    /// <summary>Who uttered it; null where the document narrates it.</summary>
    public string? Speaker { get; init; }

    /// <summary>What is said of an unnamed speaker.</summary>
    public string? SpeakerNote { get; init; }

    /// <summary>Who acts; the speaker where null.</summary>
    public string? Subject { get; init; }

    /// <summary>The principals.</summary>
    public IReadOnlyList<string> OnBehalfOf { get; init; } = [];

    /// <summary>The actors at whom it is aimed.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>The event that it is about.</summary>
    public string? Event { get; init; }

    /// <summary>A statement's id, or <c>#ref</c> of one of the same batch.</summary>
    public string? RespondsTo { get; init; }

    /// <summary>DONE, ONGOING or INTENDED.</summary>
    public string Modality { get; init; } = "DONE";

    /// <summary>Whole percent, or null.</summary>
    public long? Confidence { get; init; }

    /// <summary>Who or what coded it.</summary>
    public string? Coder { get; init; }

    /// <summary>A remark of the coder.</summary>
    public string? Note { get; init; }

    /// <summary>Tells apart statements that would otherwise be one.</summary>
    public string? Key { get; init; }
}

/// <summary>A date as its caller describes it; days as <c>yyyy-MM-dd</c>.</summary>
public sealed record UncertainDateDraft(string From, string To, string Precision, string Basis);

/// <summary>Where a statement stands, as its caller describes it: a span of a document, or a record of a data set with the document that it names.</summary>
public sealed record SourceDraft
{
    /// <summary>The document's id.</summary>
    public string? Document { get; init; }

    /// <summary>The first code point.</summary>
    public long? Start { get; init; }

    /// <summary>The code point after the last.</summary>
    public long? End { get; init; }

    /// <summary>The hash of the span's text.</summary>
    public string? TextHash { get; init; }

    /// <summary>DIRECT, PARAPHRASE or BY_OPPONENT.</summary>
    public string? Quote { get; init; }

    /// <summary>The agency that the document relays.</summary>
    public string? Via { get; init; }

    /// <summary>The date that the document gives, where it differs.</summary>
    public UncertainDateDraft? Reported { get; init; }

    /// <summary>The data set.</summary>
    public string? Dataset { get; init; }

    /// <summary>The record of the data set; with a document and no span where the record names one.</summary>
    public string? RecordId { get; init; }

    /// <summary>Whole percent, as the data set gives it for this report.</summary>
    public long? Confidence { get; init; }
}
