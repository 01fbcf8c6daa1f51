namespace KnowledgeGraph.Core.Model;

/// <summary>The whole model read from graph-schema/: enums, values and record types.</summary>
public sealed class GraphModel
{
    private readonly Dictionary<string, RecordType> _records;

    internal GraphModel(IReadOnlyList<EnumType> enums, IReadOnlyList<ValueType> values, IReadOnlyList<RecordType> records)
    {
        (Enums, Values, Records) = (enums, values, records);
        _records = records.ToDictionary(record => record.Name, StringComparer.Ordinal);
    }

    /// <summary>The enums in the order of the model.</summary>
    public IReadOnlyList<EnumType> Enums { get; }

    /// <summary>The value types in the order of the model.</summary>
    public IReadOnlyList<ValueType> Values { get; }

    /// <summary>The record types in the order of the model.</summary>
    public IReadOnlyList<RecordType> Records { get; }

    /// <summary>The node types: Actor, Event, Statement, Document.</summary>
    public IEnumerable<RecordType> Nodes => Records.Where(record => record.Storage == RecordStorage.Node);

    /// <summary>The derived edge types.</summary>
    public IEnumerable<RecordType> Edges => Records.Where(record => record.Storage == RecordStorage.Edge);

    /// <summary>The record types that a store keeps (all but the computed ones).</summary>
    public IEnumerable<RecordType> Stored => Records.Where(record => record.Storage != RecordStorage.Rows);

    /// <summary>The record type of that name, or null.</summary>
    public RecordType? Find(string name) => _records.GetValueOrDefault(name);

    /// <summary>The record type of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public RecordType Record(string name) =>
        Find(name) ?? throw new KeyNotFoundException($"The model has no record type '{name}'.");
}
