namespace KnowledgeGraph.Core.Model;

/// <summary>The whole model read from graph-schema/: enums, values, record types, and who may do what.</summary>
public sealed class GraphModel
{
    private readonly Dictionary<string, RecordType> _records;

    internal GraphModel(IReadOnlyList<EnumType> enums, IReadOnlyList<ValueType> values, IReadOnlyList<RecordType> records, IReadOnlyList<Role> roles)
    {
        (Enums, Values, Records, Roles) = (enums, values, records, roles);
        _records = records.ToDictionary(record => record.Name, StringComparer.Ordinal);
    }

    /// <summary>The enums in the order of the model.</summary>
    public IReadOnlyList<EnumType> Enums { get; }

    /// <summary>The value types in the order of the model.</summary>
    public IReadOnlyList<ValueType> Values { get; }

    /// <summary>The record types in the order of the model.</summary>
    public IReadOnlyList<RecordType> Records { get; }

    /// <summary>The roles, each of which may do what those before it may.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>The node types: Actor, Event, Statement, Document.</summary>
    public IEnumerable<RecordType> Nodes => Records.Where(record => record.Storage == RecordStorage.Node);

    /// <summary>The derived edge types.</summary>
    public IEnumerable<RecordType> Edges => Records.Where(record => record.Storage == RecordStorage.Edge);

    /// <summary>The record types that a store keeps (all but the computed ones).</summary>
    public IEnumerable<RecordType> Stored => Records.Where(record => record.Storage != RecordStorage.Rows);

    /// <summary>The role of that name, however it is cased, or null.</summary>
    public Role? FindRole(string name) => Roles.FirstOrDefault(role => role.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The lowest role that may do something.</summary>
    public Role LowestRole(Permission permission) => Roles.First(role => role.Permissions.Contains(permission));

    /// <summary>The record type of that name, or null.</summary>
    public RecordType? Find(string name) => _records.GetValueOrDefault(name);

    /// <summary>The record type of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public RecordType Record(string name) =>
        Find(name) ?? throw new KeyNotFoundException($"The model has no record type '{name}'.");
}
