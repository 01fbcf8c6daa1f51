namespace KnowledgeGraph.Core.Checking;

/// <summary>Counts all findings, and keeps the first ones of each rule.</summary>
public sealed class Findings
{
    /// <summary>How many of each rule are kept.</summary>
    public const int Kept = 20;

    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly List<Finding> _first = [];

    /// <summary>How many there are of each rule that has any.</summary>
    public IReadOnlyDictionary<string, long> Counts => _counts;

    /// <summary>The first ones of each rule.</summary>
    public IReadOnlyList<Finding> First => _first;

    /// <summary>Adds one.</summary>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var count = _counts.GetValueOrDefault(finding.Rule) + 1;
        _counts[finding.Rule] = count;
        if (count <= Kept)
        {
            _first.Add(finding);
        }
    }
}
