using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Random predicates, of the kinds that a filter in a request can make.</summary>
internal sealed class RandomPredicates(Draw draw, RandomRows rows, PlanParameters parameters)
{
    /// <summary>A predicate on rows of a source, or none.</summary>
    public Predicate? Maybe(RowSource source) => draw.Once(2) ? null : OnRows(source, 2);

    private Predicate OnRows(RowSource source, int depth) => source.Collection?.Node is null
        ? OnRecord(source.Element, depth)
        : draw.Below(4) switch
        {
            0 => new NodeMatch(OnRecord(source.NodeType, depth)),
            1 => new NodeKeyPredicate(
                ComparisonOperator.Equal, parameters.Add(ScalarKind.Id, rows.Value(source.NodeType, source.NodeType.Key))),
            2 => new AndPredicate([OnRecord(source.Element, depth), new NodeMatch(OnRecord(source.NodeType, depth))]),
            _ => OnRecord(source.Element, depth),
        };

    private Predicate OnRecord(RecordType type, int depth)
    {
        if (depth > 0 && draw.Once(2))
        {
            return draw.Below(4) switch
            {
                0 => new AndPredicate(Items(type, depth)),
                1 => new OrPredicate(Items(type, depth)),
                _ => new NotPredicate(OnRecord(type, depth - 1)),
            };
        }

        return OnField(type, draw.Pick(type.Fields), depth);
    }

    private List<Predicate> Items(RecordType type, int depth) =>
        Enumerable.Range(0, draw.Below(4)).Select(_ => OnRecord(type, depth - 1)).ToList();

    private Predicate OnField(RecordType type, Field member, int depth) => member switch
    {
        PropertyField { Column: { IsList: true } list } => new ListPredicate(
            list, Quantifier(), draw.Once(4) ? null : Compare(type, list, new ItemOperand())),
        PropertyField property => Compare(type, property.Column, new ColumnOperand(property.Column)),
        EmbeddedField embedded => OnField(type, draw.Pick(embedded.Fields), depth),
        ReferenceField reference when depth > 0 => new ReferencePredicate(reference, OnRecord(reference.Target, depth - 1)),
        ReferenceField { Target.Storage: RecordStorage.Node } reference => new ComparisonPredicate(
            new ColumnOperand(reference.Column),
            ComparisonOperator.Equal,
            parameters.Add(ScalarKind.Id, rows.Value(reference.Target, reference.Target.Key))),
        ComputedField computed => Computed(computed),
        CollectionField collection when depth > 0 => Quantified(rows.Collection(collection), depth - 1),
        _ => new NullPredicate(new ColumnOperand(type.Key)),
    };

    private QuantifiedPredicate Quantified(RowSource source, int depth) =>
        new(source, Quantifier(), draw.Once(4) ? null : OnRows(source, depth));

    private Quantifier Quantifier() => draw.PickOf(Core.Plans.Quantifier.Some, Core.Plans.Quantifier.None, Core.Plans.Quantifier.All);

    private Predicate Computed(ComputedField field)
    {
        var operand = new ComputedOperand(field, ["CURATED"]);
        object value = field.Scalar == ScalarKind.Boolean ? draw.Once(2) : draw.Pick(field.Enum!.Values).Name;
        return draw.Once(4)
            ? new NullPredicate(operand)
            : new ComparisonPredicate(operand, ComparisonOperator.Equal, parameters.Add(field.Scalar, value));
    }

    private Predicate Compare(RecordType type, Column column, Operand operand)
    {
        return draw.Below(5) switch
        {
            0 => new NullPredicate(operand),
            1 => new MembershipPredicate(operand, parameters.Add(
                column.Scalar, new List<object?> { rows.Value(type, column), rows.Value(type, column) }, isList: true)),
            _ => new ComparisonPredicate(operand, Operator(column.Scalar), parameters.Add(column.Scalar, rows.Value(type, column))),
        };
    }

    private ComparisonOperator Operator(ScalarKind scalar) => scalar switch
    {
        ScalarKind.Int or ScalarKind.Date or ScalarKind.DateTime => draw.PickOf(
            ComparisonOperator.Equal,
            ComparisonOperator.Greater,
            ComparisonOperator.GreaterOrEqual,
            ComparisonOperator.Less,
            ComparisonOperator.LessOrEqual),
        ScalarKind.String => draw.PickOf(
            ComparisonOperator.Equal, ComparisonOperator.Contains, ComparisonOperator.StartsWith, ComparisonOperator.EndsWith),
        _ => ComparisonOperator.Equal,
    };
}
