using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Schema;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>Plans filter inputs. An absent or null filter keeps everything; a negated operator is the opposite of the plain one, so true for a missing value.</summary>
internal sealed class FilterPlanner(ParameterList parameters)
{
    private readonly OperationPlanner _operations = new(parameters);
    private readonly SourcePlanner _sources = new(parameters);

    /// <summary>A filter on the rows of a collection, or on records of a type.</summary>
    /// <returns>The test, or null where there is nothing to test.</returns>
    public Predicate? Plan(RecordType element, CollectionField? collection, InputValue? where)
    {
        if (where is not ObjectInput input)
        {
            return null;
        }

        return collection is not null && TypeNames.IsNodeList(collection)
            ? Node(collection, input)
            : All(input.Fields.Select(member => Member(element, collection, member.Key, member.Value)));
    }

    private static Predicate? All(IEnumerable<Predicate?> items)
    {
        var tests = items.OfType<Predicate>().ToList();
        return tests.Count switch { 0 => null, 1 => tests[0], _ => new AndPredicate(tests) };
    }

    private Predicate? Member(RecordType type, CollectionField? collection, string name, InputValue value)
    {
        switch (name)
        {
            case "and" when value is ListInput all:
                return All(all.Items.Select(item => Plan(type, collection, item)));
            case "or" when value is ListInput some:
                return new OrPredicate([.. some.Items.Select(item => Plan(type, collection, item) ?? new AndPredicate([]))]);
            case "node" when collection?.Node is not null && value is ObjectInput node:
                return Node(collection, node);
            default:
                return value is ObjectInput input ? Field(type.Find(name)!, input) : null;
        }
    }

    private Predicate? Field(Field field, ObjectInput input) => field switch
    {
        PropertyField { Column.IsList: true } list => Quantified(input, (quantifier, item) =>
            new ListPredicate(list.Column, quantifier, item is null ? null : _operations.Plan(new ItemOperand(), list.Column.Scalar, (ObjectInput)item))),
        PropertyField property => _operations.Plan(new ColumnOperand(property.Column), property.Column.Scalar, input),
        ComputedField computed => _operations.Plan(new ComputedOperand(computed, ["CURATED"]), computed.Scalar, input),
        EmbeddedField embedded => Embedded(embedded, input),
        ReferenceField reference => Reference(reference, input),
        CollectionField collection => Collection(collection, input),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private Predicate Reference(ReferenceField reference, ObjectInput input) =>
        KeyOnly(input) is { } key
            ? _operations.Plan(new ColumnOperand(reference.Column), ScalarKind.Id, key)!
            : new ReferencePredicate(reference, Plan(reference.Target, null, input) ?? new AndPredicate([]));

    private Predicate? Node(CollectionField collection, ObjectInput input)
    {
        if (collection.Node is not { } node)
        {
            return Plan(collection.Element, null, input);
        }

        if (KeyOnly(input) is { Fields: { Count: 1 } key } && key.TryGetValue("eq", out var id) && id is ScalarInput scalar)
        {
            return new NodeKeyPredicate(ComparisonOperator.Equal, parameters.Add(ScalarKind.Id, scalar.Source));
        }

        return Plan(node.Target, null, input) is { } test ? new NodeMatch(test) : null;
    }

    // A test of nothing but the other record's id needs no look at that record; only positive operators are the same for a missing one,
    // and that the id is null can only mean that there is no other record.
    private static ObjectInput? KeyOnly(ObjectInput input) =>
        input.Fields.Count == 1 && input.Fields.TryGetValue("id", out var id) && id is ObjectInput { Fields: var operators } key
        && operators.Count > 0 && operators.All(operation => operation is { Key: "eq" } or { Key: "in", Value: not NullInput })
            ? key
            : null;

    private Predicate? Embedded(EmbeddedField embedded, ObjectInput input) => All(input.Fields.Select(member =>
    {
        var inner = embedded.Fields.FirstOrDefault(candidate => candidate.Name == member.Key);
        if (inner is not null)
        {
            return member.Value is ObjectInput operations ? Field(inner, operations) : null;
        }

        var end = member.Key is "gt" or "gte" ? "from" : "to";
        var column = ((PropertyField)embedded.Fields.First(candidate => candidate.Name == end)).Column;
        return _operations.Compare(new ColumnOperand(column), ScalarKind.Date, member.Key, member.Value);
    }));

    private Predicate? Collection(CollectionField collection, ObjectInput input)
    {
        var source = _sources.Plan(collection.Element, collection, input.Fields.GetValueOrDefault);
        return Quantified(input, (quantifier, item) =>
            new QuantifiedPredicate(source, quantifier, item is null ? null : Plan(collection.Element, collection, item)));
    }

    private static Predicate? Quantified(ObjectInput input, Func<Quantifier, InputValue?, Predicate> make) => All(input.Fields.Select(member => member switch
    {
        { Key: "some", Value: ObjectInput item } => make(Quantifier.Some, item),
        { Key: "none", Value: ObjectInput item } => make(Quantifier.None, item),
        { Key: "all", Value: ObjectInput item } => make(Quantifier.All, item),
        { Key: "any", Value: BooleanInput flag } => make(flag.Value ? Quantifier.Some : Quantifier.None, null),
        _ => null,
    }));
}
