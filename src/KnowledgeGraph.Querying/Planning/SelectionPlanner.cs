using GraphQLParser.AST;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Plans;
using KnowledgeGraph.Querying.Operations;
using KnowledgeGraph.Querying.Schema;

namespace KnowledgeGraph.Querying.Planning;

/// <summary>Plans what is read of a record, and of the records that it leads to.</summary>
internal sealed class SelectionPlanner(FieldCollector collector, ParameterList parameters, PagingOptions options)
{
    private readonly SourcePlanner _sources = new(parameters);
    private readonly FilterPlanner _filters = new(parameters);
    private readonly PagePlanner _pages = new(parameters, options);

    /// <param name="type">The record's type.</param>
    /// <param name="sets">What is selected of it.</param>
    /// <param name="owner">The record's id where it is known before execution, for the cursors of its collections.</param>
    public ObjectSelection Plan(RecordType type, IReadOnlyList<GraphQLSelectionSet> sets, ValueSource? owner = null)
    {
        if (type.Variant is not { } variant)
        {
            return new ObjectSelection(type, [new SelectionVariant(null, Fields(type, collector.Collect(sets, type.Name, "Node"), type.Name, owner))]);
        }

        var groups = variant.Column.Enum!.Values
            .Select(value => (value.Name, Fields: collector.Collect(sets, RecordType.VariantName(value.Name), type.Name, "Node")))
            .GroupBy(item => item.Fields, SameFields.Instance).ToList();
        return new ObjectSelection(type, [.. groups.Select(group => new SelectionVariant(
            groups.Count == 1 ? null : [.. group.Select(item => item.Name)], Fields(type, group.Key, null, owner)))]);
    }

    /// <summary>A page of records of a type, or of a collection.</summary>
    public Connection PlanConnection(RecordType? ownerType, RecordType element, CollectionField? collection, CollectedField collected, ValueSource? owner)
    {
        var arguments = new FieldArguments(collector, collected);
        var source = _sources.Plan(element, collection, arguments.Find);
        var filter = _filters.Plan(element, collection, arguments.Find("where"));
        var order = OrderPlanner.Plan(element, collection, arguments.Find("order"));
        var name = collection is null ? element.Plural! : $"{ownerType!.Name}.{collection.Name}";
        var page = _pages.Plan(arguments, name, order, collection is not null, owner);
        var typeName = collection is null ? element.Name : TypeNames.Rows(ownerType!, collection);
        var fields = collector.Collect(collected.Selections, typeName + "Connection")
            .Select(member => new OutputField(member.ResponseName, ConnectionPart(member, typeName, source)));
        return new Connection(source, filter, order, page, [.. fields]);
    }

    /// <summary>The parts of a page info.</summary>
    public PageInfoValue PlanPageInfo(CollectedField collected) => new([.. collector.Collect(collected.Selections, "PageInfo")
        .Select(part => new OutputField(part.ResponseName, part.Name == "__typename"
            ? new TypeNameValue("PageInfo")
            : new PageInfoPart(Enum.Parse<PageInfoKind>(part.Name, ignoreCase: true))))]);

    private OutputValue ConnectionPart(CollectedField member, string typeName, RowSource source) => member.Name switch
    {
        "edges" => new EdgesValue(Edge(source, typeName, member)),
        "nodes" => new NodesValue(Plan(source.NodeType, member.Selections)),
        "pageInfo" => PlanPageInfo(member),
        "totalCount" => new TotalCountValue(),
        _ => new TypeNameValue(typeName + "Connection"),
    };

    private List<OutputField> Edge(RowSource source, string typeName, CollectedField edges) =>
        [.. collector.Collect(edges.Selections, typeName + "Edge").Select(member => new OutputField(member.ResponseName, member.Name switch
        {
            "cursor" => new CursorValue(),
            "node" => new NodeValue(Plan(source.NodeType, member.Selections)),
            "__typename" => new TypeNameValue(typeName + "Edge"),
            _ => Value(source.Element, source.Element.Find(member.Name)!, member, null),
        }))];

    private List<OutputField> Fields(RecordType type, IReadOnlyList<CollectedField> fields, string? typeName, ValueSource? owner) =>
        [.. fields.Select(member => new OutputField(member.ResponseName, member.Name == "__typename"
            ? new TypeNameValue(typeName)
            : Value(type, type.Find(member.Name)!, member, owner)))];

    private OutputValue Value(RecordType type, Field target, CollectedField member, ValueSource? owner) => target switch
    {
        PropertyField property => new ColumnValue(property.Column),
        EmbeddedField embedded => new EmbeddedValue(embedded, Embedded(type, embedded, member)),
        ReferenceField reference => new ReferenceValue(reference, Plan(reference.Target, member.Selections)),
        ComputedField computed => new ComputedValue(computed, SourcePlanner.Names(collector.Argument(member, "layers")) ?? ["CURATED"]),
        CollectionField { Form: CollectionForm.List } list => List(list, member),
        CollectionField collection => new ConnectionValue(PlanConnection(type, collection.Element, collection, member, owner)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private List<OutputField> Embedded(RecordType type, EmbeddedField embedded, CollectedField member) =>
        [.. collector.Collect(member.Selections, embedded.Type.Name).Select(inner => new OutputField(inner.ResponseName, inner.Name == "__typename"
            ? new TypeNameValue(embedded.Type.Name)
            : Value(type, embedded.Fields.First(candidate => candidate.Name == inner.Name), inner, null)))];

    private ListValue List(CollectionField list, CollectedField member)
    {
        InputValue? Argument(string name) => collector.Argument(member, name);
        var source = _sources.Plan(list.Element, list, Argument);
        int? first = Argument("first") is ScalarInput size
            ? parameters.Add(ScalarKind.Int, new PageSizeSource("first", size, int.MaxValue))
            : null;
        return new ListValue(
            source, _filters.Plan(list.Element, list, Argument("where")), OrderPlanner.Plan(list.Element, list, Argument("order")),
            first, Plan(list.NodeType, member.Selections));
    }

    private sealed class SameFields : IEqualityComparer<IReadOnlyList<CollectedField>>
    {
        public static readonly SameFields Instance = new();

        public bool Equals(IReadOnlyList<CollectedField>? left, IReadOnlyList<CollectedField>? right) =>
            left!.Count == right!.Count && left.Zip(right).All(pair =>
                pair.First.ResponseName == pair.Second.ResponseName && ReferenceEquals(pair.First.Field, pair.Second.Field)
                && pair.First.Selections.SequenceEqual(pair.Second.Selections));

        public int GetHashCode(IReadOnlyList<CollectedField> fields) => fields.Count;
    }
}
