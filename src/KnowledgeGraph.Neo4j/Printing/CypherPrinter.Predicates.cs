using System.Diagnostics;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>
/// Predicates. Cypher knows three truth values; as AND and OR let "unknown" through only where two-valued logic has "false",
/// it is enough to make it false under each negation.
/// </content>
internal sealed partial class CypherPrinter
{
    private string Test(Predicate predicate, Scope scope) => predicate switch
    {
        AndPredicate { Items.Count: 0 } => "true",
        OrPredicate { Items.Count: 0 } => "false",
        AndPredicate and => $"({string.Join(" AND ", and.Items.Select(item => Test(item, scope)))})",
        OrPredicate or => $"({string.Join(" OR ", or.Items.Select(item => Test(item, scope)))})",
        NotPredicate not => Not(Test(not.Item, scope)),
        ComparisonPredicate comparison => Comparison(comparison, scope),
        MembershipPredicate membership => Membership(membership, scope),
        NullPredicate isNull => $"{Operand(isNull.Operand, scope)} IS NULL",
        ReferencePredicate reference => Reached(reference.Reference.Target, scope[reference.Reference.Column], reference.Item),
        NodeMatch match => scope.NodeType is null ? Test(match.Item, scope) : Reached(scope.NodeType, scope.NodeKey, match.Item),
        NodeKeyPredicate key => Compare(scope.NodeType is null ? scope[scope.Type.Key] : scope.NodeKey, key.Operator, Parameter(key.Parameter)),
        QuantifiedPredicate quantified => Quantified(quantified, scope),
        ListPredicate list => ItemTest(list, scope),
        _ => throw new UnreachableException($"No Cypher for the predicate {predicate.GetType().Name}."),
    };

    private static string Not(string test) => $"NOT coalesce({test}, false)";

    private string Reached(RecordType type, string key, Predicate item)
    {
        var variable = Fresh("n");
        return $"EXISTS {{ MATCH {CypherNames.ByKey(variable, type, key)} WHERE {Test(item, new Scope(variable, type))} RETURN 1 AS found }}";
    }

    private string Comparison(ComparisonPredicate comparison, Scope scope)
    {
        var value = comparison.Operand is ColumnOperand column ? Parameter(comparison.Parameter, column.Column) : Parameter(comparison.Parameter);
        return Compare(Operand(comparison.Operand, scope), comparison.Operator, value);
    }

    private string Membership(MembershipPredicate membership, Scope scope)
    {
        var values = Parameter(membership.Parameter);
        var isDate = membership.Operand is ColumnOperand { Column.Scalar: ScalarKind.Date };
        return $"{Operand(membership.Operand, scope)} IN {(isDate ? $"[day IN {values} | date(day)]" : values)}";
    }

    private static string Compare(string operand, ComparisonOperator comparison, string value) => comparison switch
    {
        ComparisonOperator.Equal => $"{operand} = {value}",
        ComparisonOperator.Greater => $"{operand} > {value}",
        ComparisonOperator.GreaterOrEqual => $"{operand} >= {value}",
        ComparisonOperator.Less => $"{operand} < {value}",
        ComparisonOperator.LessOrEqual => $"{operand} <= {value}",
        ComparisonOperator.Contains => $"{operand} CONTAINS {value}",
        ComparisonOperator.StartsWith => $"{operand} STARTS WITH {value}",
        ComparisonOperator.EndsWith => $"{operand} ENDS WITH {value}",
        _ => throw new UnreachableException($"No Cypher for the operator {comparison}."),
    };

    private string Operand(Operand operand, Scope scope) => operand switch
    {
        ColumnOperand column => scope[column.Column],
        ComputedOperand computed => $"({Rule(computed.Field.Rule, scope.Variable, computed.Layers)})",
        ItemOperand => scope.ItemVariable,
        _ => throw new UnreachableException($"No Cypher for the operand {operand.GetType().Name}."),
    };

    private string Quantified(QuantifiedPredicate quantified, Scope owner)
    {
        var item = quantified is { Quantifier: Quantifier.All, Item: { } test } ? new NotPredicate(test) : quantified.Item;
        if (quantified is { Quantifier: Quantifier.All, Item: null })
        {
            return "true";
        }

        var arms = quantified.Source.Arms.Select(arm => $"EXISTS {{ {Matching(quantified.Source, arm, item, owner.Variable)} }}");
        var exists = $"({string.Join(" OR ", arms)})";
        return quantified.Quantifier == Quantifier.Some ? exists : "NOT " + exists;
    }

    private string ItemTest(ListPredicate list, Scope scope)
    {
        var (item, values) = (Fresh("i"), scope[list.Column]);
        var inner = scope with { ItemVariable = item };
        return (list.Quantifier, list.Item) switch
        {
            (Quantifier.Some, null) => $"size({values}) > 0",
            (Quantifier.None, null) => Not($"size({values}) > 0"),
            (Quantifier.All, null) => "true",
            (Quantifier.Some, { } test) => $"any({item} IN {values} WHERE {Test(test, inner)})",
            (Quantifier.None, { } test) => Not($"any({item} IN {values} WHERE {Test(test, inner)})"),
            var (_, test) => Not($"any({item} IN {values} WHERE {Not(Test(test!, inner))})"),
        };
    }
}
