namespace KnowledgeGraph.Importing.Records;

/// <summary>What a row of an input file holds, in the terms of no format.</summary>
public abstract record RowContent;

/// <summary>A coded event of a data set: who did what to whom, on which day, as a program or a coder took it from a report.</summary>
/// <param name="Dataset">The data set, such as <c>GDELT 2.0</c>; it is the source's data set and the statement's coder.</param>
/// <param name="RecordId">The record's id within the data set.</param>
/// <param name="Scheme">The coding scheme of <paramref name="Code"/>: a file of <c>graph-schema/codings</c>, such as <c>cameo</c>.</param>
/// <param name="Code">The event's code as it is written, leading zeros kept, such as <c>016</c>; for PLOVER the type, mode and contexts.</param>
/// <param name="From">The first possible day, <c>yyyy-MM-dd</c>.</param>
/// <param name="To">The last possible day.</param>
/// <param name="Precision">A value of the model's DatePrecision.</param>
/// <param name="First">Who acts or speaks; null where the row names nobody.</param>
/// <param name="Second">At whom it is aimed; null where the row names nobody.</param>
/// <param name="Report">The document that the row names; null where it names none.</param>
public sealed record EventRecord(
    string Dataset, string RecordId, string Scheme, EventCode Code, string From, string To, string Precision, ActorRecord? First, ActorRecord? Second, ReportRecord? Report)
    : RowContent
{
    /// <summary>The version of the coder where the row tells it, such as a POLECAT release.</summary>
    public string? CoderVersion { get; init; }

    /// <summary>What the format calls the columns from which this comes, so that a refusal can name them.</summary>
    public EventColumns Columns { get; init; } = EventColumns.Unnamed;
}

/// <summary>The columns of an event's code and actors, such as <c>Actor1Code (6)</c>.</summary>
public sealed record EventColumns(string Code, string First, string Second)
{
    /// <summary>For formats that name none.</summary>
    public static EventColumns Unnamed { get; } = new("the event's code", "the first actor", "the second actor");
}

/// <summary>An event's code: one code (CAMEO), or a type with a mode and contexts (PLOVER).</summary>
/// <param name="Type">The code or the type, as it is written.</param>
/// <param name="Mode">The mode; null where the scheme has none or the row is empty there.</param>
/// <param name="Contexts">The contexts.</param>
public sealed record EventCode(string Type, string? Mode, IReadOnlyList<string> Contexts)
{
    /// <summary>A code that stands alone.</summary>
    public static EventCode Of(string code) => new(code, null, []);
}

/// <summary>An actor as a row names it: by a CAMEO code, or by a name with a country and sectors.</summary>
/// <param name="Code">The code, such as <c>RUSGOV</c>; null where the format has none.</param>
/// <param name="Name">The name as it is written; null where the row is empty there.</param>
/// <param name="Country">The country's name or ISO 3166-1 alpha-3 code as it is written, where the format gives it apart from the code.</param>
/// <param name="Sectors">The sectors, such as <c>Government</c> or <c>GOV</c>.</param>
public sealed record ActorRecord(string? Code, string? Name, string? Country, IReadOnlyList<string> Sectors)
{
    /// <summary>The Wikidata item or Wikipedia page where the row gives one.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The office that a person holds, such as <c>President</c>, where the row gives one; only such an actor is taken for an official.</summary>
    public string? Title { get; init; }
}

/// <summary>A document that a row names.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Publisher">Who published it; null where the row does not say.</param>
/// <param name="KnownOn">A day on which it was out already, <c>yyyy-MM-dd</c>.</param>
public sealed record ReportRecord(string Url, string? Publisher, string KnownOn);

/// <summary>One more report of an event that another row coded, such as a row of GDELT's mentions.</summary>
/// <param name="Dataset">The data set of the event.</param>
/// <param name="RecordId">The event's record.</param>
/// <param name="Report">The document that reports it.</param>
/// <param name="Confidence">Whole percent, as the data set gives it; null where it does not.</param>
public sealed record MentionRecord(string Dataset, string RecordId, ReportRecord Report, long? Confidence) : RowContent
{
    /// <summary>The place in the document, such as the number of the sentence; one document may mention an event in several, each with its confidence.</summary>
    public string? Place { get; init; }
}

/// <summary>A row of a format that says outright what is to be written.</summary>
/// <param name="Item">What is to be written.</param>
public sealed record GraphRecord(ImportItem Item) : RowContent;

/// <summary>A row that a format holds for other purposes, and that is counted and left out.</summary>
/// <param name="Code">What it is, under which it is counted.</param>
public sealed record OtherRecord(string Code) : RowContent;

/// <summary>A row that cannot be taken.</summary>
/// <param name="Refusal">Why.</param>
public sealed record RefusedRecord(RowRefusal Refusal) : RowContent;
