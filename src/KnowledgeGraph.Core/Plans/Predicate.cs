using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Plans;

/// <summary>A test on the current record. It is two-valued: a comparison with a missing value is false, and its negation true.</summary>
public abstract record Predicate;

/// <summary>All of them; true when empty.</summary>
public sealed record AndPredicate(IReadOnlyList<Predicate> Items) : Predicate;

/// <summary>One of them; false when empty.</summary>
public sealed record OrPredicate(IReadOnlyList<Predicate> Items) : Predicate;

/// <summary>The opposite.</summary>
public sealed record NotPredicate(Predicate Item) : Predicate;

/// <summary>The operand compared with a parameter.</summary>
public sealed record ComparisonPredicate(Operand Operand, ComparisonOperator Operator, int Parameter) : Predicate;

/// <summary>Whether the operand is one of a list parameter.</summary>
public sealed record MembershipPredicate(Operand Operand, int Parameter) : Predicate;

/// <summary>Whether the operand is null.</summary>
public sealed record NullPredicate(Operand Operand) : Predicate;

/// <summary>Whether the reference leads to a record for which the test holds.</summary>
public sealed record ReferencePredicate(ReferenceField Reference, Predicate Item) : Predicate;

/// <summary>Inside a collection whose rows are links: whether the test holds for the node.</summary>
public sealed record NodeMatch(Predicate Item) : Predicate;

/// <summary>Inside a collection whose rows are links: the node's key compared, which needs no look at the node.</summary>
public sealed record NodeKeyPredicate(ComparisonOperator Operator, int Parameter) : Predicate;

/// <summary>Whether rows of a collection of the current record exist for which the test holds.</summary>
/// <param name="Source">The rows.</param>
/// <param name="Quantifier">How many.</param>
/// <param name="Item">The test on each row; null for the bare existence.</param>
public sealed record QuantifiedPredicate(RowSource Source, Quantifier Quantifier, Predicate? Item) : Predicate;

/// <summary>Whether items of a list column exist for which the test, on <see cref="ItemOperand"/>, holds.</summary>
public sealed record ListPredicate(Column Column, Quantifier Quantifier, Predicate? Item) : Predicate;

/// <summary>How many rows must pass.</summary>
public enum Quantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>None.</summary>
    None,

    /// <summary>Every one; true where there is none.</summary>
    All,
}

/// <summary>How an operand is compared; text is compared ordinally by code point and case-sensitively.</summary>
public enum ComparisonOperator
{
    /// <summary>The same.</summary>
    Equal,

    /// <summary>After.</summary>
    Greater,

    /// <summary>After or the same.</summary>
    GreaterOrEqual,

    /// <summary>Before.</summary>
    Less,

    /// <summary>Before or the same.</summary>
    LessOrEqual,

    /// <summary>Holds the text.</summary>
    Contains,

    /// <summary>Begins with the text.</summary>
    StartsWith,

    /// <summary>Ends with the text.</summary>
    EndsWith,
}

/// <summary>What is compared.</summary>
public abstract record Operand;

/// <summary>A column of the current record.</summary>
public sealed record ColumnOperand(Column Column) : Operand;

/// <summary>A computed value of the current record.</summary>
public sealed record ComputedOperand(ComputedField Field, IReadOnlyList<string> Layers) : Operand;

/// <summary>The item of the list column at hand.</summary>
public sealed record ItemOperand : Operand;
