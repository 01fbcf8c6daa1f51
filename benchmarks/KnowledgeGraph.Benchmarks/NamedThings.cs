using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Stands for a store: nothing is there at first, and then all that a statement names, but no statement.</summary>
internal sealed class NamedThings(GraphModel model, bool areNamedThere) : IWriteSession
{
    public ValueTask<IReadOnlyList<Row>> ReadAsync(RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<Row>>(type.Name == "Document" ? [.. values.Where(IsThere).Select(id => new Row(type) { ["id"] = id })] : []);

    public ValueTask<IReadOnlyDictionary<string, string>> FindTypesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyDictionary<string, string>>(ids.Where(IsThere).ToDictionary(id => id, id => TypeOf(id)!));

    private bool IsThere(string id) => areNamedThere && TypeOf(id) is not null;

    private string? TypeOf(string id) =>
        model.Nodes.FirstOrDefault(type => type.Name != "Statement" && id.StartsWith(type.Singular!, StringComparison.Ordinal))?.Name;
}
