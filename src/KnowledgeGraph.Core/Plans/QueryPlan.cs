using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Plans;

/// <summary>All root fields of one request as inert data; a store prints it as one statement.</summary>
/// <param name="Roots">The root fields in response order.</param>
/// <param name="Parameters">What the arguments given at execution are; predicates and pages refer to them by position.</param>
public sealed record QueryPlan(IReadOnlyList<RootField> Roots, IReadOnlyList<PlanParameter> Parameters);

/// <summary>What an argument of a plan is: a string, long, bool or null, or a list of these.</summary>
public sealed record PlanParameter(ScalarKind Scalar, bool IsList = false);

/// <summary>One root field under its response name.</summary>
public sealed record RootField(string ResponseName, RootValue Value);

/// <summary>What a root field answers.</summary>
public abstract record RootValue;

/// <summary>One record of a known type by its id, or null.</summary>
public sealed record LookupRoot(int Id, ObjectSelection Selection) : RootValue;

/// <summary>One node of any type by its id, or null; one selection for each node type.</summary>
public sealed record NodeRoot(int Id, IReadOnlyList<ObjectSelection> Selections) : RootValue;

/// <summary>Nodes of any type in the order of the ids given (a list parameter), null where there is none.</summary>
public sealed record NodesRoot(int Ids, IReadOnlyList<ObjectSelection> Selections) : RootValue;

/// <summary>A page of all records of a type.</summary>
public sealed record ConnectionRoot(Connection Connection) : RootValue;

/// <summary>A page of the nodes whose text holds all tokens.</summary>
public sealed record SearchRoot(SearchConnection Search) : RootValue;

/// <summary>A text known before the store is asked, such as <c>__typename</c>.</summary>
public sealed record ConstantRoot(string Text) : RootValue;

/// <summary>What is read from a record.</summary>
/// <param name="Type">The record's type.</param>
/// <param name="Variants">One selection, or one for each group of values of the type's variant property; together they cover all.</param>
public sealed record ObjectSelection(RecordType Type, IReadOnlyList<SelectionVariant> Variants);

/// <summary>The fields for the records whose variant property has one of the values; null stands for every value.</summary>
public sealed record SelectionVariant(IReadOnlyList<string>? Values, IReadOnlyList<OutputField> Fields);

/// <summary>One field of an object under its response name; fields keep the order of the request's selection.</summary>
public sealed record OutputField(string ResponseName, OutputValue Value);

/// <summary>What an output field holds.</summary>
public abstract record OutputValue;

/// <summary>A stored value of the current record.</summary>
public sealed record ColumnValue(Column Column) : OutputValue;

/// <summary>The GraphQL type's name: a constant, or by the current record's variant where null.</summary>
public sealed record TypeNameValue(string? Constant) : OutputValue;

/// <summary>An embedded object of the current record; null where its presence column is null.</summary>
public sealed record EmbeddedValue(EmbeddedField Field, IReadOnlyList<OutputField> Fields) : OutputValue;

/// <summary>The record that a reference of the current record leads to, or null.</summary>
public sealed record ReferenceValue(ReferenceField Field, ObjectSelection Selection) : OutputValue;

/// <summary>A computed value of the current record; <paramref name="Layers"/> are constants that the rule reads (CURATED by default).</summary>
public sealed record ComputedValue(ComputedField Field, IReadOnlyList<string> Layers) : OutputValue;

/// <summary>A page of a collection of the current record.</summary>
public sealed record ConnectionValue(Connection Connection) : OutputValue;

/// <summary>A whole collection of the current record as a list.</summary>
/// <param name="Source">The rows.</param>
/// <param name="Filter">Which rows, or null for all.</param>
/// <param name="Order">The order, ending in a unique key.</param>
/// <param name="First">The parameter that cuts the list, or null.</param>
/// <param name="Item">What is read of each: of the node where the collection has one, else of the row itself.</param>
public sealed record ListValue(RowSource Source, Predicate? Filter, IReadOnlyList<SortKey> Order, int? First, ObjectSelection Item) : OutputValue;

/// <summary>Inside an edge: the node (the record that the arm's node reference leads to, or the row itself).</summary>
public sealed record NodeValue(ObjectSelection Selection) : OutputValue;

/// <summary>Inside an edge: the cursor of the row.</summary>
public sealed record CursorValue : OutputValue;

/// <summary>Inside a connection: the rows of the page as edges.</summary>
public sealed record EdgesValue(IReadOnlyList<OutputField> Fields) : OutputValue;

/// <summary>Inside a connection: the nodes of the page.</summary>
public sealed record NodesValue(ObjectSelection Selection) : OutputValue;

/// <summary>Inside a connection: what is known of the page.</summary>
public sealed record PageInfoValue(IReadOnlyList<OutputField> Fields) : OutputValue;

/// <summary>Inside a page info: one part of it.</summary>
public sealed record PageInfoPart(PageInfoKind Kind) : OutputValue;

/// <summary>The parts of a page info.</summary>
public enum PageInfoKind
{
    /// <summary>Whether rows follow.</summary>
    HasNextPage,

    /// <summary>Whether rows precede.</summary>
    HasPreviousPage,

    /// <summary>The first row's cursor, null for an empty page.</summary>
    StartCursor,

    /// <summary>The last row's cursor, null for an empty page.</summary>
    EndCursor,
}

/// <summary>Inside a connection: how many rows there are on all pages.</summary>
public sealed record TotalCountValue : OutputValue;
