using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Schema;

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

    /// <summary>Draws the references of nodes that are there.</summary>
    public async Task LinkReferencesAsync(RecordType type, List<Change> changes, CancellationToken cancellationToken)
    {
        foreach (var reference in Neo4jSchema.References(type.Fields).Where(reference => reference.Label is not null))
        {
            var label = CypherNames.Quote(reference.Label!);
            var (left, right) = reference.IsIncoming ? ("<-", "-") : ("-", "->");
            await statements.AddAsync(
                $"MATCH {CypherNames.ByKey("n", type, "row[0]")}{left}[r:{label}]{right}() DELETE r", Ids(changes, ChangeKind.Update), cancellationToken)
                .ConfigureAwait(false);
            var shown = ReferenceProperties.Shown(type).ToList();
            var properties = shown.Select((property, index) => $"{CypherNames.Quote(property.Name)}: {RowValues.Property(property.Column, "row", index + 2)}");
            await statements.AddAsync(
                $"MATCH {Find("n", type, "row[0]")} MATCH {Find("m", reference.Target, "row[1]")} "
                + $"CREATE (n){left}[:{label} {{{string.Join(", ", [$"{ReferenceProperties.Owner(reference)}: row[1]", "id: row[0]", .. properties])}}}]{right}(m)",
                [.. changes.Select(change => change.Row).Where(row => row[reference.Column] is not null)
                    .Select(row => new[] { row.Id, row[reference.Column] }.Concat(shown.Select(property => row[property.Column])).ToArray())],
                cancellationToken).ConfigureAwait(false);
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
