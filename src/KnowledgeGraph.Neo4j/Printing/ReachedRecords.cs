using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Neo4j.Printing;

/// <summary>The records that a pattern reaches besides its row; each is named in the text only where something asks for it.</summary>
internal sealed class ReachedRecords(params (Column Column, string Variable)[] records)
{
    public static readonly ReachedRecords None = new();

    private readonly List<string> _used = [];

    /// <summary>The variable of a record that is bound outside the pattern; null where all are bound by it.</summary>
    public string? Outer { get; init; }

    /// <summary>The variables asked for that the pattern binds, in the order in which they were.</summary>
    public IReadOnlyList<string> Used => _used;

    /// <summary>The variable of the record whose key a column holds, or null.</summary>
    public string? Use(Column column)
    {
        var variable = records.FirstOrDefault(record => record.Column == column).Variable;
        if (variable is not null && variable != Outer && !_used.Contains(variable))
        {
            _used.Add(variable);
        }

        return variable;
    }

    /// <summary>The variable in a pattern: empty unless it was asked for, or is bound outside.</summary>
    public string InPattern(Column column)
    {
        var variable = records.First(record => record.Column == column).Variable;
        return variable == Outer || _used.Contains(variable) ? variable : "";
    }
}
