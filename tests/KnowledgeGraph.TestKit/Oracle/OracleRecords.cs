using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.TestKit.Oracle;

/// <summary>All records of one moment, the computed ones among them.</summary>
internal sealed class OracleRecords
{
    private readonly Func<RecordType, IEnumerable<Row>> _stored;
    private readonly List<Row> _denials;

    public OracleRecords(GraphModel model, Func<RecordType, IEnumerable<Row>> stored)
    {
        (Model, _stored) = (model, stored);
        Rules = new OracleRules(this);
        _denials = Rules.Denials().ToList();
    }

    public GraphModel Model { get; }

    public OracleRules Rules { get; }

    public IEnumerable<Row> All(string type) => All(Model.Record(type));

    public IEnumerable<Row> All(RecordType type) => type.Storage == RecordStorage.Rows ? _denials : _stored(type);

    public Row? Find(RecordType type, object? key) =>
        key is null ? null : All(type).SingleOrDefault(row => key.Equals(row[type.Key]));

    /// <summary>The record that a reference of a row leads to.</summary>
    public Row? Follow(Row? row, ReferenceField reference) => row is null ? null : Find(reference.Target, row[reference.Column]);
}
