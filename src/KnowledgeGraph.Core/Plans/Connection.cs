using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Plans;

/// <summary>A page of rows.</summary>
/// <param name="Source">The rows.</param>
/// <param name="Filter">Which rows, or null for all; it speaks of the row, and of the node through <see cref="NodeMatch"/>.</param>
/// <param name="Order">The order, ending in a unique key.</param>
/// <param name="Page">Which part of the rows.</param>
/// <param name="Fields">Edges, nodes, page info, total count and type name in selection order.</param>
public sealed record Connection(
    RowSource Source, Predicate? Filter, IReadOnlyList<SortKey> Order, Page Page, IReadOnlyList<OutputField> Fields);

/// <summary>The rows of a connection, list or quantifier, before any filter.</summary>
/// <param name="Element">The rows' type.</param>
/// <param name="Collection">The collection whose owner is the current record; null for all records of the type.</param>
/// <param name="Arms">One, or two where a collection is read in both directions.</param>
public sealed record RowSource(RecordType Element, CollectionField? Collection, IReadOnlyList<SourceArm> Arms)
{
    /// <summary>The type of the nodes.</summary>
    public RecordType NodeType => Collection?.NodeType ?? Element;
}

/// <summary>Rows read from one direction.</summary>
/// <param name="By">The row's reference that leads to the owner; null at the root.</param>
/// <param name="Node">The row's reference that leads to the node; null where the row is the node.</param>
/// <param name="Selectors">The equality tests that selectors add; empty where they keep nothing out.</param>
/// <param name="ExcludesLoops">Whether rows whose node is the owner are left out, because the other arm has them.</param>
public sealed record SourceArm(ReferenceField? By, ReferenceField? Node, IReadOnlyList<SelectorTest> Selectors, bool ExcludesLoops = false);

/// <summary>That a column holds one of some constants (each a parameter).</summary>
public sealed record SelectorTest(Column Column, IReadOnlyList<int> Parameters);

/// <summary>One key of an order.</summary>
/// <param name="Path">References from the row to the record that holds the column; <see cref="IsOnNode"/> starts at the node.</param>
/// <param name="IsOnNode">Whether the path starts at the node instead of the row (they are the same where the row is the node).</param>
/// <param name="Column">The column; nulls come last in both directions.</param>
/// <param name="IsDescending">The direction.</param>
/// <param name="IsNullable">Whether the value can be null: the column, or a reference on the path.</param>
public sealed record SortKey(IReadOnlyList<ReferenceField> Path, bool IsOnNode, Column Column, bool IsDescending, bool IsNullable);

/// <summary>Which part of an ordered set of rows.</summary>
/// <param name="Limit">The parameter that holds the number of rows.</param>
/// <param name="IsBackward">Whether the last rows are taken (<c>last</c>) instead of the first; the answer's order is the same.</param>
/// <param name="After">Only rows after this key.</param>
/// <param name="Before">Only rows before this key.</param>
/// <param name="Fingerprint">The order's fingerprint, part of each cursor.</param>
public sealed record Page(int Limit, bool IsBackward, Keyset? After, Keyset? Before, string Fingerprint);

/// <summary>The values of the sort keys at a cursor: parameters, or null where the value is null.</summary>
public sealed record Keyset(IReadOnlyList<int?> Parameters);

/// <summary>A page of nodes found by text, ordered by rank (0: the name is the text, 1: it begins so, 2: other), name, id.</summary>
/// <param name="Arms">The node types that are searched.</param>
/// <param name="Text">The parameter that holds the folded tokens, separated by one space; all must be there, the last may be a prefix.</param>
/// <param name="Page">Which part; its keysets hold rank, name and id.</param>
/// <param name="Fields">Edges, nodes, page info, total count and type name in selection order; nodes are <see cref="FoundNodeValue"/> and <see cref="FoundNodesValue"/>.</param>
public sealed record SearchConnection(IReadOnlyList<SearchArm> Arms, int Text, Page Page, IReadOnlyList<OutputField> Fields);

/// <summary>One node type of a search, and what its selectors keep.</summary>
public sealed record SearchArm(RecordType Type, IReadOnlyList<SelectorTest> Selectors);

/// <summary>Inside a search's edge: the node; one selection for each arm.</summary>
public sealed record FoundNodeValue(IReadOnlyList<ObjectSelection> Selections) : OutputValue;

/// <summary>Inside a search: the nodes of the page; one selection for each arm.</summary>
public sealed record FoundNodesValue(IReadOnlyList<ObjectSelection> Selections) : OutputValue;
