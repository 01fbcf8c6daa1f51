using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Writing;

/// <summary>Applies the changes of a write, a batch for each type: nodes, then their references, then links and edges.</summary>
internal sealed partial class ChangeApplier(IQueryTransaction transaction)
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

        foreach (var group in last.Where(change => CypherNames.IsRelationship(change.Row.Type)).ToLookup(change => change.Row.Type))
        {
            await ApplyRelationshipsAsync(group.Key, [.. group], cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ApplyNodesAsync(RecordType type, List<Change> changes, CancellationToken cancellationToken)
    {
        await RunAsync($"MATCH {CypherNames.ByKey("n", type, "row[0]")} DETACH DELETE n", Values(changes, ChangeKind.Delete), cancellationToken).ConfigureAwait(false);
        var isThing = type.Storage == RecordStorage.Node;
        var label = CypherNames.Quote(type.Label);
        var variants = type.Variant?.Column.Enum?.Values.Select(value => CypherNames.Quote(RecordType.VariantName(value.Name))).ToList();
        var kept = changes.Where(change => change.Kind != ChangeKind.Delete);
        foreach (var group in kept.GroupBy(change => type.Variant is null ? null : change.Row.Text(type.Variant.Column.Name)))
        {
            var remove = variants is null ? "" : $"REMOVE n:{string.Join(':', variants)} ";
            var labels = group.Key is null ? label : $"{label}:{CypherNames.Quote(RecordType.VariantName(group.Key))}";
            await RunAsync(
                $"MERGE (n:{(isThing ? CypherNames.Thing : label)} {{{CypherNames.Quote(type.Key.Name)}: row[0]}}) {remove}"
                + $"SET n:{labels}, n = {RowValues.Properties(type, "row")}{(isThing ? $", n.thingType = '{type.Name}'" : "")}",
                [.. group.Select(change => RowValues.Of(change.Row))], cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task LinkReferencesAsync(RecordType type, List<Change> changes, CancellationToken cancellationToken)
    {
        foreach (var reference in Schema.Neo4jSchema.References(type.Fields).Where(reference => reference.Label is not null))
        {
            var label = CypherNames.Quote(reference.Label!);
            var (left, right) = reference.IsIncoming ? ("<-", "-") : ("-", "->");
            await RunAsync(
                $"MATCH {CypherNames.ByKey("n", type, "row[0]")}{left}[r:{label}]{right}() DELETE r",
                Values(changes, ChangeKind.Update), cancellationToken).ConfigureAwait(false);
            await RunAsync(
                $"MATCH {CypherNames.ByKey("n", type, "row[0]")} MATCH {CypherNames.ByKey("m", reference.Target, $"row[{reference.Column.Index}]")} "
                + $"MERGE (n){left}[r:{label}]{right}(m) SET r = {ReferenceProperties(type, reference)}",
                [.. changes.Where(change => change.Row[reference.Column] is not null).Select(change => RowValues.Of(change.Row))],
                cancellationToken).ConfigureAwait(false);
        }
    }

    // What a reader in Neo4j Browser filters and orders an actor's or an event's statements by.
    private static string ReferenceProperties(RecordType type, ReferenceField reference)
    {
        var owner = char.ToLowerInvariant(reference.Target.Name[0]) + reference.Target.Name[1..] + "Id";
        var properties = type.Selectors.Select(property => $"{CypherNames.Quote(property.Name)}: {RowValues.Property(property.Column, "row")}").ToList();
        if (properties.Count > 0 && type.DefaultOrder is [{ Path.Count: 0 } first, ..])
        {
            properties.Add($"date: {RowValues.Property(first.Column, "row")}");
        }

        return $"{{{string.Join(", ", [$"{owner}: row[{reference.Column.Index}]", "id: row[0]", .. properties])}}}";
    }

    private static List<object?[]> Values(IEnumerable<Change> changes, ChangeKind kind) =>
        [.. changes.Where(change => change.Kind == kind).Select(change => RowValues.Of(change.Row))];

    // Sorted, so that two writers meet at the same lock first.
    private async Task RunAsync(string text, List<object?[]> rows, CancellationToken cancellationToken)
    {
        if (rows.Count > 0)
        {
            rows.Sort((left, right) => string.CompareOrdinal(left[0]?.ToString(), right[0]?.ToString()));
            await transaction.RunAsync($"CYPHER 5 UNWIND $rows AS row {text}", new Dictionary<string, object?> { ["rows"] = rows }, cancellationToken)
                .ConfigureAwait(false);
        }
    }
}
