
namespace KnowledgeGraph.Sqlite.Printing;

/// <summary>The parameters and aliases of one statement as it is printed.</summary>
internal sealed class PrintContext
{
    private readonly List<StatementParameter> _parameters = [];
    private int _aliases;

    public IReadOnlyList<StatementParameter> Parameters => _parameters;

    public string Parameter(int argument, ParameterEncoding encoding = ParameterEncoding.Plain)
    {
        var parameter = new StatementParameter(argument, encoding);
        var index = _parameters.IndexOf(parameter);
        if (index < 0)
        {
            index = _parameters.Count;
            _parameters.Add(parameter);
        }

        return $"?{index + 1}";
    }

    public string Alias() => $"t{_aliases++}";
}

/// <summary>The row that an expression speaks of.</summary>
/// <param name="Alias">Its alias.</param>
/// <param name="NodeKey">The expression of its node's key, inside a collection over links.</param>
internal sealed record RowScope(string Alias, string? NodeKey = null);
