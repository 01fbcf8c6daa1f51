using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>The parameters of a plan in the making, each with its argument.</summary>
internal sealed class PlanParameters
{
    private readonly List<PlanParameter> _parameters = [];
    private readonly List<object?> _arguments = [];

    public IReadOnlyList<PlanParameter> Parameters => _parameters;

    public IReadOnlyList<object?> Arguments => _arguments;

    public int Add(ScalarKind scalar, object? argument, bool isList = false)
    {
        _parameters.Add(new PlanParameter(scalar, isList));
        _arguments.Add(argument);
        return _parameters.Count - 1;
    }
}

/// <summary>A plan with its arguments.</summary>
internal sealed record BoundPlan(QueryPlan Plan, IReadOnlyList<object?> Arguments);
