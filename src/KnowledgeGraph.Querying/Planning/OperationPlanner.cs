using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>Plans the operators of a scalar's filter input (<c>eq</c>, <c>nin</c>, <c>startsWith</c>, …).</summary>
internal sealed class OperationPlanner(ParameterList parameters)
{
    public Predicate? Plan(Operand operand, ScalarKind scalar, ObjectInput input)
    {
        var tests = input.Fields.Select(operation => Compare(operand, scalar, operation.Key, operation.Value)).OfType<Predicate>().ToList();
        return tests.Count switch { 0 => null, 1 => tests[0], _ => new AndPredicate(tests) };
    }

    public Predicate? Compare(Operand operand, ScalarKind scalar, string name, InputValue value)
    {
        if (value is NullInput && name is not ("eq" or "neq" or "in" or "nin" or "and" or "or"))
        {
            throw value.At.Invalid($"'{name}' is null; expected a value to compare with (only 'eq' and 'neq' take null).");
        }

        return Given(operand, scalar, name, value);
    }

    private Predicate? Given(Operand operand, ScalarKind scalar, string name, InputValue value) => name switch
    {
        "and" when value is ListInput all => new AndPredicate([.. all.Items.Select(item => Plan(operand, scalar, (ObjectInput)item) ?? new AndPredicate([]))]),
        "or" when value is ListInput some => new OrPredicate([.. some.Items.Select(item => Plan(operand, scalar, (ObjectInput)item) ?? new AndPredicate([]))]),
        "and" or "or" => null,
        "eq" => Equal(operand, scalar, value),
        "neq" => new NotPredicate(Equal(operand, scalar, value)),
        "in" => Among(operand, scalar, value),
        "nin" => Among(operand, scalar, value) is { } among ? new NotPredicate(among) : null,
        "gt" => Ordered(operand, scalar, ComparisonOperator.Greater, value),
        "gte" => Ordered(operand, scalar, ComparisonOperator.GreaterOrEqual, value),
        "lt" => Ordered(operand, scalar, ComparisonOperator.Less, value),
        "lte" => Ordered(operand, scalar, ComparisonOperator.LessOrEqual, value),
        "contains" => Ordered(operand, scalar, ComparisonOperator.Contains, value),
        "startsWith" => Ordered(operand, scalar, ComparisonOperator.StartsWith, value),
        "endsWith" => Ordered(operand, scalar, ComparisonOperator.EndsWith, value),
        _ when name[0] == 'n' => new NotPredicate(Given(operand, scalar, name[1..], value)!),
        _ => throw new System.Diagnostics.UnreachableException(name),
    };

    private Predicate Equal(Operand operand, ScalarKind scalar, InputValue value) => value is NullInput
        ? new NullPredicate(operand)
        : new ComparisonPredicate(operand, ComparisonOperator.Equal, parameters.Add(scalar, Source(value)));

    private MembershipPredicate? Among(Operand operand, ScalarKind scalar, InputValue value) => value switch
    {
        ScalarInput list => new MembershipPredicate(operand, parameters.Add(scalar, list.Source, isList: true)),
        ListInput list => new MembershipPredicate(operand, parameters.Add(scalar, new ListSource([.. list.Items.Select(Source)]), isList: true)),
        _ => null,
    };

    private ComparisonPredicate Ordered(Operand operand, ScalarKind scalar, ComparisonOperator comparison, InputValue value) =>
        new(operand, comparison, parameters.Add(scalar, Source(value)));

    private static ValueSource Source(InputValue value) => value switch
    {
        ScalarInput scalar => scalar.Source,
        EnumInput choice => new ConstantSource(choice.Name),
        BooleanInput flag => new ConstantSource(flag.Value),
        _ => new ConstantSource(null),
    };
}
