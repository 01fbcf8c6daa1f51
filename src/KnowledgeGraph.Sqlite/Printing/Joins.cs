using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>
/// The records that each row of a SELECT leads to, joined to it by their keys: cheaper than a sub-query each. CROSS JOIN keeps the rows
/// in the outer loop and so in their order (SQLite manual, "The SQLite Query Optimizer Overview", 7.3).
/// </summary>
internal sealed class Joins
{
    private readonly PrintContext _context;
    private readonly Dictionary<(RecordType Type, string Key), string> _aliases;
    private readonly List<string> _clauses;
    private readonly bool _isOptional;

    public Joins(PrintContext context)
        : this(context, [], [], false)
    {
    }

    private Joins(PrintContext context, Dictionary<(RecordType Type, string Key), string> aliases, List<string> clauses, bool isOptional) =>
        (_context, _aliases, _clauses, _isOptional) = (context, aliases, clauses, isOptional);

    /// <summary>The same joins, for what is reached through a record that may be missing.</summary>
    public Joins Optional() => new(_context, _aliases, _clauses, true);

    /// <summary>The alias of the record with that key.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="key">The expression of its key.</param>
    /// <param name="isRequired">Whether it is there whenever the record is that leads to it.</param>
    public string Add(RecordType type, string key, bool isRequired)
    {
        if (!_aliases.TryGetValue((type, key), out var alias))
        {
            _aliases[(type, key)] = alias = _context.Alias();
            var join = isRequired && !_isOptional ? "CROSS" : "LEFT";
            _clauses.Add($" {join} JOIN {Sql.Name(type.Table)} {alias} ON {Sql.Column(alias, type.Key)} = {key}");
        }

        return alias;
    }

    /// <summary>What follows the rows in FROM; complete once all that is read of them is printed.</summary>
    public override string ToString() => string.Concat(_clauses);
}
