namespace KnowledgeGraph.Core.Plans;

/// <summary>The parts of a plan that stand on one line of its dump.</summary>
internal static class PlanText
{
    public static string Source(RowSource source) =>
        source.Element + (source.Collection is null ? "" : $" of {source.Collection.Name}")
        + string.Concat(source.Arms.Select(arm => $" [{Arm(arm)}]"));

    public static string Selectors(IEnumerable<SelectorTest> selectors) => string.Concat(selectors.Select(test =>
        $" {test.Column} in ({string.Join(", ", test.Parameters.Select(parameter => "$" + parameter))})"));

    public static string Order(IEnumerable<SortKey> order) => string.Join(", ", order.Select(key =>
        (key.IsOnNode ? "node." : "") + string.Concat(key.Path.Select(reference => reference.Name + ".")) + key.Column
        + (key.IsDescending ? " desc" : "") + (key.IsNullable ? " nullable" : "")));

    public static string Page(Page page) =>
        $"{(page.IsBackward ? "last" : "first")} ${page.Limit}{Keyset(" after", page.After)}{Keyset(" before", page.Before)}"
        + $" fingerprint {page.Fingerprint}";

    public static string Predicate(Predicate predicate) => predicate switch
    {
        AndPredicate and => $"({string.Join(" and ", and.Items.Select(Predicate).DefaultIfEmpty("true"))})",
        OrPredicate or => $"({string.Join(" or ", or.Items.Select(Predicate).DefaultIfEmpty("false"))})",
        NotPredicate not => $"not {Predicate(not.Item)}",
        ComparisonPredicate comparison => $"{Operand(comparison.Operand)} {Operator(comparison.Operator)} ${comparison.Parameter}",
        MembershipPredicate membership => $"{Operand(membership.Operand)} in ${membership.Parameter}",
        NullPredicate isNull => $"{Operand(isNull.Operand)} is null",
        ReferencePredicate reference => $"{reference.Reference.Name}({Predicate(reference.Item)})",
        NodeMatch match => $"node({Predicate(match.Item)})",
        NodeKeyPredicate key => $"node.key {Operator(key.Operator)} ${key.Parameter}",
        QuantifiedPredicate quantified =>
            $"{Quantifier(quantified.Quantifier)} {Source(quantified.Source)}({Item(quantified.Item)})",
        ListPredicate list => $"{Quantifier(list.Quantifier)} {list.Column}({Item(list.Item)})",
        _ => predicate.ToString(),
    };

    public static string Value(OutputValue value) => value switch
    {
        ColumnValue column => $"column {column.Column}",
        TypeNameValue { Constant: { } constant } => $"type name {constant}",
        TypeNameValue => "type name by variant",
        EmbeddedValue embedded => $"embedded {embedded.Field.Type.Name} if {embedded.Field.Presence}",
        ReferenceValue reference => $"reference {reference.Field.Target} by {reference.Field.Column}",
        ComputedValue computed => $"computed {computed.Field.Rule} over {string.Join(' ', computed.Layers)}",
        ListValue list => $"list {Source(list.Source)}{(list.First is { } first ? $" first ${first}" : "")}",
        NodeValue node => $"node {node.Selection.Type}",
        CursorValue => "cursor",
        EdgesValue => "edges",
        NodesValue nodes => $"nodes {nodes.Selection.Type}",
        PageInfoValue => "page info",
        PageInfoPart part => $"part {part.Kind}",
        TotalCountValue => "total count",
        FoundNodeValue => "found node",
        FoundNodesValue => "found nodes",
        _ => value.ToString(),
    };

    private static string Arm(SourceArm arm) => string.Join(' ', new[]
    {
        arm.By is null ? "all" : $"by {arm.By.Name}",
        arm.Node is null ? "" : $"to {arm.Node.Name}",
        Selectors(arm.Selectors).TrimStart(),
        arm.ExcludesLoops ? "without loops" : "",
    }.Where(part => part.Length > 0));

    private static string Keyset(string name, Keyset? keyset) => keyset is null
        ? ""
        : $"{name} ({string.Join(", ", keyset.Parameters.Select(parameter => parameter is { } number ? "$" + number : "null"))})";

    private static string Item(Predicate? item) => item is null ? "" : Predicate(item);

    private static string Operand(Operand operand) => operand switch
    {
        ColumnOperand column => column.Column.Name,
        ComputedOperand computed => $"{computed.Field.Name} over {string.Join(' ', computed.Layers)}",
        ItemOperand => "item",
        _ => operand.ToString(),
    };

    private static string Quantifier(Quantifier quantifier) => quantifier switch
    {
        Plans.Quantifier.Some => "some",
        Plans.Quantifier.None => "none",
        _ => "all",
    };

    private static string Operator(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.Greater => ">",
        ComparisonOperator.GreaterOrEqual => ">=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Contains => "contains",
        ComparisonOperator.StartsWith => "starts with",
        _ => "ends with",
    };
}
