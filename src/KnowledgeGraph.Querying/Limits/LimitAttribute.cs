namespace KnowledgeGraph.Querying.Limits;

/// <summary>Describes a limit: what is counted, and the code of what passes it.</summary>
/// <param name="counts">What is counted, as the table of limits tells it.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LimitAttribute(string counts) : Attribute
{
    /// <summary>What is counted.</summary>
    public string Counts { get; } = counts;

    /// <summary>The code of a refusal; empty where nothing is refused.</summary>
    public string Code { get; init; } = "LIMIT_EXCEEDED";

    /// <summary>The least that may be set.</summary>
    public int Minimum { get; init; } = 1;

    /// <summary>The most that may be set.</summary>
    public int Maximum { get; init; } = int.MaxValue;
}
