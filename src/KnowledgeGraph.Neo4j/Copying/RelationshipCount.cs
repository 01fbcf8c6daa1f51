using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Copying;

/// <summary>Tells whether every relationship that was asked for was made: one whose end is missing is not, and Cypher says nothing of it.</summary>
internal sealed class RelationshipCount(GraphModel model, ResilientTransport transport)
{
    private readonly Dictionary<string, long> _expected = model.Stored
        .SelectMany(type => type.References.Select(reference => reference.Label).Append(CypherNames.IsRelationship(type) ? type.Label : null))
        .OfType<string>().Append(CypherNames.Retracted).Distinct(StringComparer.Ordinal).ToDictionary(label => label, _ => 0L, StringComparer.Ordinal);

    /// <summary>Counts what is there before: other programs may have relationships of these types.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        foreach (var (label, count) in await CountAsync(cancellationToken).ConfigureAwait(false))
        {
            _expected[label] = count;
        }
    }

    /// <summary>Expects more.</summary>
    public void Add(string label, int count) => _expected[label] += count;

    /// <summary>What differs; null where all are there.</summary>
    public async Task<string?> FindMissingAsync(CancellationToken cancellationToken) =>
        (await CountAsync(cancellationToken).ConfigureAwait(false)).Where(found => found.Count != _expected[found.Label])
        .Select(found => FormattableString.Invariant($"there are {found.Count} relationships {found.Label}; expected {_expected[found.Label]}")).FirstOrDefault();

    private async Task<IReadOnlyList<(string Label, long Count)>> CountAsync(CancellationToken cancellationToken)
    {
        var labels = _expected.Keys.ToList();
        var counts = labels.Select(label => $"COUNT {{ ()-[:{CypherNames.Quote(label)}]->() }}");
        var reply = await transport.ReadAsync($"CYPHER 5 RETURN {string.Join(", ", counts)}", QueryRequest.NoParameters, cancellationToken).ConfigureAwait(false);
        return [.. labels.Zip(reply.Rows()[0].EnumerateArray(), (label, count) => (label, count.GetInt64()))];
    }
}
