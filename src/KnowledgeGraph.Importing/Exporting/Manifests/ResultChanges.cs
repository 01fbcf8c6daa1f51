namespace KnowledgeGraph.Importing.Exporting.Manifests;

/// <summary>What became of the statements that a query answered at a revision.</summary>
/// <param name="Newest">The newest revision's number.</param>
public sealed record ResultChanges(long Newest)
{
    /// <summary>How many of the store's statements the query answered then.</summary>
    public long Cited { get; internal set; }

    /// <summary>Those of them that were withdrawn since.</summary>
    public ChangedStatements Retracted { get; } = new();

    /// <summary>Those that were reviewed.</summary>
    public ChangedStatements Reviewed { get; } = new();

    /// <summary>Those that got further sources.</summary>
    public ChangedStatements Sourced { get; } = new();

    /// <summary>Statements that the query answers only now.</summary>
    public ChangedStatements Added { get; } = new();

    /// <summary>Whether anything of this happened.</summary>
    public bool IsAny => Retracted.Count + Reviewed.Count + Sourced.Count + Added.Count > 0;
}

/// <summary>Statements to which something happened: how many, and the first few ids.</summary>
public sealed class ChangedStatements
{
    private const int Kept = 20;

    private readonly List<string> _first = [];

    /// <summary>How many.</summary>
    public long Count { get; private set; }

    /// <summary>The first ids in their order.</summary>
    public IReadOnlyList<string> First => _first;

    internal void Add(string id)
    {
        Count++;
        if (_first.Count < Kept)
        {
            _first.Add(id);
        }
    }
}
