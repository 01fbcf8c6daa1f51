namespace KnowledgeGraph.Importing.Running;

/// <summary>How many rows there were, and what became of them: each row read is counted once more, under one of the others.</summary>
public sealed class ImportTally
{
    private readonly SortedDictionary<string, long> _otherCodes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _refusedBy = new(StringComparer.Ordinal);

    /// <summary>Rows read.</summary>
    public long Read { get; private set; }

    /// <summary>Rows that are new.</summary>
    public long Recorded { get; private set; }

    /// <summary>Rows that added a source to a statement that was known.</summary>
    public long Added { get; private set; }

    /// <summary>Rows all of which was there already.</summary>
    public long AlreadyThere { get; private set; }

    /// <summary>Rows whose code stands for none of the kinds of statements, by code.</summary>
    public IReadOnlyDictionary<string, long> OtherCodes => _otherCodes;

    /// <summary>Rows that were not taken, by reason.</summary>
    public IReadOnlyDictionary<string, long> RefusedBy => _refusedBy;

    /// <summary>Rows of none of the kinds.</summary>
    public long Other => _otherCodes.Values.Sum();

    /// <summary>Rows that were not taken.</summary>
    public long Refused => _refusedBy.Values.Sum();

    /// <summary>Revisions made.</summary>
    public long Revisions { get; private set; }

    internal void CountRead(long rows) => Read += rows;

    internal void CountRevision() => Revisions++;

    internal void Count(RowOutcome outcome)
    {
        switch (outcome)
        {
            case RowOutcome.Recorded:
                Recorded++;
                break;
            case RowOutcome.Added:
                Added++;
                break;
            default:
                AlreadyThere++;
                break;
        }
    }

    internal void CountOther(string code, long rows) => _otherCodes[code] = _otherCodes.GetValueOrDefault(code) + rows;

    internal void CountRefused(string reason, long rows = 1) => _refusedBy[reason] = _refusedBy.GetValueOrDefault(reason) + rows;

    internal void Add(ImportTally other)
    {
        (Read, Recorded, Added, AlreadyThere, Revisions) =
            (Read + other.Read, Recorded + other.Recorded, Added + other.Added, AlreadyThere + other.AlreadyThere, Revisions + other.Revisions);
        foreach (var (code, rows) in other.OtherCodes)
        {
            CountOther(code, rows);
        }

        foreach (var (reason, rows) in other.RefusedBy)
        {
            CountRefused(reason, rows);
        }
    }
}
