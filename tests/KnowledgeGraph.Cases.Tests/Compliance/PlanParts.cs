using System.Collections;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Cases.Tests.Compliance;

/// <summary>The kinds of records and choices that plans are made of.</summary>
internal static class PlanParts
{
    private static readonly Type[] _families = [typeof(OutputValue), typeof(RootValue), typeof(Predicate), typeof(Operand)];
    private static readonly Type[] _choices = [typeof(ComparisonOperator), typeof(Quantifier), typeof(PageInfoKind)];

    /// <summary>All that there are.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(QueryPlan).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && _families.Any(family => family.IsAssignableFrom(type)))
            .Select(type => type.Name),
        .. _choices.SelectMany(choice => Enum.GetNames(choice).Select(name => $"{choice.Name}.{name}")),
    ];

    /// <summary>Those of which a plan is made.</summary>
    public static IReadOnlySet<string> Of(QueryPlan plan)
    {
        var found = new HashSet<string>();
        Visit(plan);
        return found;

        void Visit(object? value)
        {
            switch (value)
            {
                case string:
                    break;
                case IEnumerable items:
                    items.Cast<object?>().ToList().ForEach(Visit);
                    break;
                case Enum choice:
                    found.Add($"{choice.GetType().Name}.{choice}");
                    break;
                case { } part when part.GetType().Namespace == typeof(QueryPlan).Namespace:
                    found.Add(part.GetType().Name);
                    part.GetType().GetProperties().ToList().ForEach(property => Visit(property.GetValue(part)));
                    break;
                default:
                    break;
            }
        }
    }
}
