using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>The parameters of a plan as it grows, with their sources.</summary>
internal sealed class ParameterList(IReadOnlyList<object?> leaves)
{
    private readonly List<PlanParameter> _parameters = [];
    private readonly List<ValueSource> _sources = [];

    /// <summary>The texts and numbers of the request that is planned; a plan may only depend on which keys of a cursor are null.</summary>
    public IReadOnlyList<object?> Leaves => leaves;

    public IReadOnlyList<PlanParameter> Parameters => _parameters;

    public IReadOnlyList<ValueSource> Sources => _sources;

    public int Add(ScalarKind scalar, ValueSource source, bool isList = false)
    {
        _parameters.Add(new PlanParameter(scalar, isList));
        _sources.Add(source);
        return _parameters.Count - 1;
    }

    public int Constant(ScalarKind scalar, object? value) => Add(scalar, new ConstantSource(value));
}
