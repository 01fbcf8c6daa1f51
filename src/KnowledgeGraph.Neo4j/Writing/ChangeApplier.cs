using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;

namespace KnowledgeGraph.Neo4j.Writing;

/// <summary>Applies the changes of a write, a batch for each type: nodes, then their references, then links and edges.</summary>
/// <remarks>What is new is created, not merged: the planner looked under the journal's lock, and a repeated transaction finds the first by its key.</remarks>
internal sealed partial class ChangeApplier(BatchedStatements statements)
{
    public async Task ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        // Only the last change of a record counts, so that the batches need not keep the changes' order.
        var last = changes.Changes.GroupBy(change => (change.Row.Type, change.Row.Id)).Select(group => group.Last()).ToList();
        var nodes = last.Where(change => !CypherNames.IsRelationship(change.Row.Type)).ToLookup(change => change.Row.Type);
        foreach (var group in nodes)
        {
            await ApplyNodesAsync(group.Key, [.. group], cancellationToken).ConfigureAwait(false);
        }

        foreach (var group in nodes)
        {
            await LinkReferencesAsync(group.Key, [.. group.Where(change => change.Kind != ChangeKind.Delete)], cancellationToken).ConfigureAwait(false);
        }

        var inserted = last.Where(change => change.Kind == ChangeKind.Insert).Select(change => change.Row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var group in last.Where(change => CypherNames.IsRelationship(change.Row.Type)).ToLookup(change => change.Row.Type))
        {
            await ApplyRelationshipsAsync(group.Key, [.. group], inserted, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Applies changes of nodes, but for their references.</summary>
    public async Task ApplyNodesAsync(RecordType type, List<Change> changes, CancellationToken cancellationToken)
    {
        await statements.AddAsync($"MATCH {CypherNames.ByKey("n", type, "row[0]")} DETACH DELETE n", Ids(changes, ChangeKind.Delete), cancellationToken)
            .ConfigureAwait(false);
        var variants = type.Variant?.Column.Enum?.Values.Select(value => CypherNames.Quote(RecordType.VariantName(value.Name))).ToList();
        var remove = variants is null ? "" : $"REMOVE n:{string.Join(':', variants)} ";
        var kept = changes.Where(change => change.Kind != ChangeKind.Delete);
        foreach (var group in kept.GroupBy(change => (change.Kind, Variant: type.Variant is null ? null : change.Row.Text(type.Variant.Column.Name))))
        {
            var labels = CypherNames.KeyLabels(type) + (group.Key.Variant is { } name ? ":" + CypherNames.Quote(RecordType.VariantName(name)) : "");
            var text = group.Key.Kind == ChangeKind.Insert
                ? $"CREATE (n:{labels} {Properties(type)})"
                : $"MATCH {CypherNames.ByKey("n", type, "row[0]")} {remove}SET n:{labels}, n = {Properties(type)}";
            await statements.AddAsync(text, [.. group.Select(change => RowValues.Of(change.Row))], cancellationToken).ConfigureAwait(false);
        }
    }

    private static string Properties(RecordType type)
    {
        var properties = RowValues.Properties(type, "row");
        return type.Storage == RecordStorage.Node ? $"{properties[..^1]}, thingType: '{type.Name}'}}" : properties;
    }

    // The planner has looked at the type of what a record refers to.
    private static string Find(string variable, RecordType type, string key) => type.Storage == RecordStorage.Node
        ? $"({variable}:{CypherNames.Thing} {{{CypherNames.Quote(type.Key.Name)}: {key}}})"
        : CypherNames.ByKey(variable, type, key);

    private static List<object?[]> Ids(IEnumerable<Change> changes, ChangeKind kind) =>
        [.. changes.Where(change => change.Kind == kind).Select(change => new object?[] { change.Row.Id })];
}
