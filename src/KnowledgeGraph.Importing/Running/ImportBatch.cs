namespace KnowledgeGraph.Importing.Running;

/// <summary>Rows that follow each other in a file: those of one write, and those among them that need none.</summary>
internal sealed class ImportBatch
{
    /// <summary>The rows that are to be written, each with a coded item.</summary>
    public List<CodedLine> Items { get; } = [];

    /// <summary>How many rows are of none of the kinds, by code.</summary>
    public Dictionary<string, long> Others { get; } = new(StringComparer.Ordinal);

    /// <summary>The rows that coding refused.</summary>
    public List<RefusedLine> Refused { get; } = [];

    /// <summary>How many rows there are in all.</summary>
    public long Rows { get; set; }

    /// <summary>How many bytes of the file had been read at the batch's end.</summary>
    public long BytesRead { get; set; }
}
