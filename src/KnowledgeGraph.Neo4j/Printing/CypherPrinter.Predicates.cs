using System.Diagnostics;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Neo4j.Printing;

/// <content>
/// Predicates. Cypher knows three truth values; as AND and OR let "unknown" through only where two-valued logic has "false",
/// it is enough to make it false under each negation.
/// </content>
internal abstract partial class CypherPrinter
{
    private string Test(Predicate predicate, Scope scope) => predicate switch
    {
        // As parameters: literals make the server drop the tests beside them, and then refuse the index that they would have used.
        AndPredicate { Items.Count: 0 } => Constant(true),
        OrPredicate { Items.Count: 0 } => Constant(false),
        AndPredicate and => $"({string.Join(" AND ", and.Items.Select(item => Test(item, scope)))})",
        OrPredicate or => $"({string.Join(" OR ", or.Items.Select(item => Test(item, scope)))})",
        NotPredicate not => Not(Test(not.Item, scope)),
        ComparisonPredicate comparison => Comparison(comparison, scope),
        MembershipPredicate membership => Membership(membership, scope),
        NullPredicate isNull => $"{Operand(isNull.Operand, scope)} IS NULL",
        ReferencePredicate { Reference: var reference } test => Reached(
            reference.Target, scope.Reached.Use(reference.Column), scope[reference.Column], reference.IsRequired, test.Item),
        NodeMatch match => scope.NodeType is null
            ? Test(match.Item, scope)
            : Reached(scope.NodeType, scope.Node, scope.NodeKey, scope.IsNodeRequired, match.Item),
        NodeKeyPredicate key => Compare(scope.NodeType is null ? scope[scope.Type.Key] : scope.NodeKey, key.Operator, Parameter(key.Parameter)),
        QuantifiedPredicate quantified => Quantified(quantified, scope),
        ListPredicate list => ItemTest(list, scope),
        _ => throw new UnreachableException($"No Cypher for the predicate {predicate.GetType().Name}."),
    };

    protected IEnumerable<string> Tests(Predicate predicate, Scope scope) =>
        predicate is AndPredicate { Items.Count: > 0 } all ? all.Items.SelectMany(item => Tests(item, scope)) : [Test(predicate, scope)];

    private static string Not(string test) => $"NOT coalesce({test}, false)";

    private string Reached(RecordType type, string? reached, string key, bool isRequired, Predicate item)
    {
        if (reached is not null)
        {
            var test = Test(item, new Scope(reached, type));
            return isRequired ? test : $"({key} IS NOT NULL AND {test})";
        }

        var variable = Fresh("n");
        return $"EXISTS {{ {Rows("MATCH " + CypherNames.ByKey(variable, type, key), [.. Tests(item, new Scope(variable, type))], variable)} }}";
    }

    private string Comparison(ComparisonPredicate comparison, Scope scope)
    {
        var operand = Operand(comparison.Operand, scope);
        if (comparison is { Operand: ColumnOperand { Column.Scalar: ScalarKind.String }, Operator: not ComparisonOperator.Equal } && Sign(comparison.Operator) is { } sign
            && NeedsTextOrder(comparison.Parameter))
        {
            return TextOrder.Compare(operand, sign, ComparedText(comparison.Parameter));
        }

        var value = comparison.Operand is ColumnOperand column ? Parameter(comparison.Parameter, column.Column) : Parameter(comparison.Parameter);
        return Compare(operand, comparison.Operator, value);
    }

    private string Membership(MembershipPredicate membership, Scope scope)
    {
        var values = Parameter(membership.Parameter);
        var isDate = membership.Operand is ColumnOperand { Column.Scalar: ScalarKind.Date };
        return $"{Operand(membership.Operand, scope)} IN {(isDate ? $"[day IN {values} | date(day)]" : values)}";
    }

    private static string Compare(string operand, ComparisonOperator comparison, string value) => comparison switch
    {
        ComparisonOperator.Contains => $"{operand} CONTAINS {value}",
        ComparisonOperator.StartsWith => $"{operand} STARTS WITH {value}",
        ComparisonOperator.EndsWith => $"{operand} ENDS WITH {value}",
        _ when Sign(comparison) is { } sign => $"{operand} {sign} {value}",
        _ => throw new UnreachableException($"No Cypher for the operator {comparison}."),
    };

    private static string? Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        _ => null,
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
