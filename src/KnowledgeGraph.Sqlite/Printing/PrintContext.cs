
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
