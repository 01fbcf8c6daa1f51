namespace KnowledgeGraph.Core.Model;

/// <summary>How records of a type are kept.</summary>
public enum RecordStorage
{
    /// <summary>A node with an id that is unique across all types.</summary>
    Node,

    /// <summary>A relationship with properties of its own: a link table in SQLite.</summary>
    Link,

    /// <summary>A relationship derived from a statement.</summary>
    Edge,

    /// <summary>A record about another, with an id of its own that no one looks up: a table in SQLite, a node in Neo4j.</summary>
    Record,

    /// <summary>A revision of the journal, keyed by its number.</summary>
    Journal,

    /// <summary>Rows computed by a rule: a view in SQLite, a pattern in Neo4j.</summary>
    Rows,
}

/// <summary>An object type without an identity, embedded into records.</summary>
public sealed record ValueType(string Name, string? Description)
{
    /// <summary>The fields as declared; where the type is embedded, each has columns of its own.</summary>
    public IReadOnlyList<Field> Fields { get; internal set; } = [];
}

/// <summary>Where a derived edge starts.</summary>
public enum EdgeStart
{
    /// <summary>At the statement's speaker.</summary>
    Speaker,

    /// <summary>At the statement's subject.</summary>
    Subject,
}

/// <summary>Where a derived edge ends.</summary>
public enum EdgeEnd
{
    /// <summary>At each target.</summary>
    Targets,

    /// <summary>At the event.</summary>
    Event,
}

/// <summary>From which statements an edge type is derived, and how.</summary>
public sealed record EdgeRule(string StatementKind, EdgeStart Starts, EdgeEnd Ends);

/// <summary>A type of stored or computed records: the unit of the GraphQL schema, the SQLite tables and the Neo4j labels.</summary>
/// <remarks>Built once by the reader of graph-schema/, then never changed.</remarks>
public sealed class RecordType
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);

    internal RecordType(string name, string? description, RecordStorage storage) => (Name, Description, Storage) = (name, description, storage);

    /// <summary>The name in GraphQL.</summary>
    public string Name { get; }

    /// <summary>What a record is.</summary>
    public string? Description { get; }

    /// <summary>How records are kept.</summary>
    public RecordStorage Storage { get; }

    /// <summary>The table's or view's name in SQLite.</summary>
    public string Table { get; internal set; } = "";

    /// <summary>The node's label or the relationship's type in Neo4j.</summary>
    public string Label { get; internal set; } = "";

    /// <summary>The root field for one record; null where there is none.</summary>
    public string? Singular { get; internal set; }

    /// <summary>The root field for many records; null where there is none.</summary>
    public string? Plural { get; internal set; }

    /// <summary>The fields in the order of the model.</summary>
    public IReadOnlyList<Field> Fields { get; private set; } = [];

    /// <summary>All references, those in embedded values too.</summary>
    public IReadOnlyList<ReferenceField> References { get; private set; } = [];

    /// <summary>The stored values in the order of the model; the key first.</summary>
    public IReadOnlyList<Column> Columns { get; private set; } = [];

    /// <summary>The key: <c>id</c>, or <c>number</c> for the journal.</summary>
    public Column Key => Columns[0];

    /// <summary>The order of a connection that names none; the key always follows.</summary>
    public IReadOnlyList<OrderTerm> DefaultOrder { get; internal set; } = [];

    /// <summary>The text fields that search reads; the first is the name by which results are ranked.</summary>
    public IReadOnlyList<PropertyField> Search { get; internal set; } = [];

    /// <summary>The enum property whose values are GraphQL types of their own; null where there is none.</summary>
    public PropertyField? Variant { get; internal set; }

    /// <summary>From which statements the edges are derived; null for anything else.</summary>
    public EdgeRule? Edge { get; internal set; }

    /// <summary>The reference at which a link starts in Neo4j; null for nodes.</summary>
    public ReferenceField? From { get; internal set; }

    /// <summary>The reference at which a link ends in Neo4j; null for nodes.</summary>
    public ReferenceField? To { get; internal set; }

    /// <summary>The shapes of the root connection that are read in index order.</summary>
    public IReadOnlyList<GuaranteedShape> Guaranteed { get; internal set; } = [];

    /// <summary>The fields that keep records out of a connection unless asked.</summary>
    public IEnumerable<PropertyField> Selectors => Fields.OfType<PropertyField>().Where(property => property.Selector is not null);

    /// <summary>The field of that name, or null.</summary>
    public Field? Find(string name) => _fields.GetValueOrDefault(name);

    /// <summary>The column of that name in camel case, or null.</summary>
    public Column? FindColumn(string name) => _columns.GetValueOrDefault(name);

    /// <summary>The column of that name in camel case.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Column Column(string name) =>
        FindColumn(name) ?? throw new KeyNotFoundException($"{Name} has no column '{name}'.");

    /// <summary>The GraphQL type of a record whose variant property has that value.</summary>
    public static string VariantName(string value) =>
        string.Concat(value.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()));

    /// <inheritdoc/>
    public override string ToString() => Name;

    internal void SetColumns(IReadOnlyList<Column> columns)
    {
        Columns = columns;
        foreach (var column in columns)
        {
            _columns[column.Name] = column;
        }
    }

    internal void SetFields(IReadOnlyList<Field> fields)
    {
        (Fields, References) = (fields, [.. ReferencesOf(fields)]);
        foreach (var field in fields)
        {
            _fields[field.Name] = field;
        }
    }

    private static IEnumerable<ReferenceField> ReferencesOf(IEnumerable<Field> fields) => fields.SelectMany(field => field switch
    {
        ReferenceField reference => [reference],
        EmbeddedField embedded => ReferencesOf(embedded.Fields),
        _ => Enumerable.Empty<ReferenceField>(),
    });
}

/// <summary>One term of an order: a column reached through references.</summary>
public sealed record OrderTerm(IReadOnlyList<ReferenceField> Path, Column Column);
