namespace KnowledgeGraph.Core.Plans;

/// <summary>Finds out whether a filter names the keys of all rows that it keeps, so that a store looks them up instead of going through an index.</summary>
public static class KeyList
{
    /// <summary>The list parameter that holds the keys; null where there is none.</summary>
    public static int? Of(RowSource source, Predicate? filter) => source.Collection is not null ? null : filter switch
    {
        MembershipPredicate { Operand: ColumnOperand operand } among when operand.Column == source.Element.Key => among.Parameter,
        AndPredicate all => all.Items.Select(item => Of(source, item)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
