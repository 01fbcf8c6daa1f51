namespace KnowledgeGraph.Core.Model;

/// <summary>A field of a record type, as GraphQL shows it.</summary>
public abstract record Field(string Name, string? Description);

/// <summary>A field that is one stored value.</summary>
public sealed record PropertyField(string Name, string? Description, Column Column, Selector? Selector, CopySource? CopiedFrom)
    : Field(Name, Description);

/// <summary>An equality column with a default, which every connection over the record takes as an argument.</summary>
/// <param name="Argument">The argument's name, such as <c>layers</c>.</param>
/// <param name="Default">The values that are read unless the argument says otherwise.</param>
public sealed record Selector(string Argument, IReadOnlyList<string> Default);

/// <summary>Where a copied value comes from: a field of the record that a reference leads to.</summary>
public sealed record CopySource(string Reference, string Field);

/// <summary>A field that groups stored values into an object without an identity; null where its first value is null.</summary>
public sealed record EmbeddedField(string Name, string? Description, ValueType Type, bool IsRequired, IReadOnlyList<Field> Fields)
    : Field(Name, Description)
{
    /// <summary>The column that decides whether the object is there: the first required one.</summary>
    public Column Presence => Fields.Select(member => member switch
    {
        PropertyField property => property.Column,
        ReferenceField reference => reference.Column,
        _ => null,
    }).First(column => column is not null)!;
}

/// <summary>A field that leads to at most one other record, by its key.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Description">What the field is for.</param>
/// <param name="Target">The type of the record that it leads to.</param>
/// <param name="IsRequired">Whether there is always one.</param>
/// <param name="Column">The column that holds the other record's key.</param>
/// <param name="Label">The relationship's type in Neo4j; null where the key alone is kept.</param>
/// <param name="IsIncoming">Whether the relationship leads from the other record to this one.</param>
public sealed record ReferenceField(
    string Name, string? Description, RecordType Target, bool IsRequired, Column Column, string? Label, bool IsIncoming)
    : Field(Name, Description);

/// <summary>How a collection is shown.</summary>
public enum CollectionForm
{
    /// <summary>A Relay connection with pages.</summary>
    Connection,

    /// <summary>A plain list, always whole unless <c>first</c> cuts it.</summary>
    List,
}

/// <summary>A field that leads to many records: those whose <see cref="By"/> reference leads back to the owner.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Description">What the field is for.</param>
/// <param name="Element">The records it runs over.</param>
/// <param name="Form">Whether it is paged.</param>
/// <param name="IsUndirected">Whether <see cref="Node"/> leads back to the owner just as well, so that both ends are read.</param>
/// <param name="AnySelectors">Names of the selector fields that keep nothing out unless their argument is given (for an undirected collection only in the outgoing direction).</param>
public sealed record CollectionField(
    string Name, string? Description, RecordType Element, CollectionForm Form, bool IsUndirected, IReadOnlyList<string> AnySelectors)
    : Field(Name, Description)
{
    /// <summary>The reference of the element that leads back to the owner.</summary>
    public required ReferenceField By { get; init; }

    /// <summary>The reference of the element that leads to the node; null where the element itself is the node.</summary>
    public required ReferenceField? Node { get; init; }

    /// <summary>Whether the links are written together with the record that they start from.</summary>
    public bool IsOwned { get; init; }

    /// <summary>The shapes that are read in index order whatever the size.</summary>
    public required IReadOnlyList<GuaranteedShape> Guaranteed { get; init; }

    /// <summary>The type of the nodes.</summary>
    public RecordType NodeType => Node?.Target ?? Element;
}

/// <summary>Equality columns and an order that are answered in index order.</summary>
public sealed record GuaranteedShape(IReadOnlyList<Column> Equal, IReadOnlyList<Column> Order);

/// <summary>The rules that compute a field.</summary>
public enum ComputedRule
{
    /// <summary>What the statements about an event make of it.</summary>
    EventStatus,

    /// <summary>Whether an accusation is denied.</summary>
    IsDenied,

    /// <summary>Whether an accused denied an accusation.</summary>
    IsAnswered,
}

/// <summary>A field that is computed from other records by a rule of the semantics.</summary>
public sealed record ComputedField(string Name, string? Description, ComputedRule Rule, ScalarKind Scalar, EnumType? Enum, bool IsRequired)
    : Field(Name, Description);
