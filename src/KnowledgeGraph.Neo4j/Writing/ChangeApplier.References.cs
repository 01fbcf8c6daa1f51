using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;

namespace KnowledgeGraph.Neo4j.Writing;

/// <content>The relationships of references.</content>
internal sealed partial class ChangeApplier
{
    /// <summary>Draws the references of nodes that are there.</summary>
    public async Task LinkReferencesAsync(RecordType type, List<Change> changes, CancellationToken cancellationToken)
    {
        var references = type.References.Where(reference => reference.Label is not null).ToList();
        foreach (var reference in references)
        {
            await statements.AddAsync(
                $"MATCH {CypherNames.ByKey("n", type, "row[0]")}{Drawn(reference, "r", "")}() DELETE r", Ids(changes, ChangeKind.Update), cancellationToken)
                .ConfigureAwait(false);
        }

        // Nodes that have the same references are looked up once for all of them.
        foreach (var group in changes.Select(change => change.Row).GroupBy(row => string.Join(' ', Set(row).Select(reference => reference.Label))))
        {
            await LinkAsync(type, Set(group.First()), group, cancellationToken).ConfigureAwait(false);
        }

        List<ReferenceField> Set(Row row) => [.. references.Where(reference => row[reference.Column] is not null)];
    }

    private Task LinkAsync(RecordType type, List<ReferenceField> references, IEnumerable<Row> nodes, CancellationToken cancellationToken)
    {
        if (references.Count == 0)
        {
            return Task.CompletedTask;
        }

        var shown = ReferenceProperties.Shown(type).ToList();
        var properties = string.Concat(shown.Select((property, index) => $", {CypherNames.Quote(property.Name)}: {RowValues.Property(property.Column, "row", index + 1)}"));
        var ends = references.Select((reference, index) => (
            Reference: reference,
            Name: FormattableString.Invariant($"m{index}"),
            Id: FormattableString.Invariant($"row[{shown.Count + index + 1}]"))).ToList();
        var found = ends.Select(end => $" MATCH {Find(end.Name, end.Reference.Target, end.Id)}");
        var drawn = ends.Select(end =>
            $" CREATE (n){Drawn(end.Reference, "", $" {{{ReferenceProperties.Owner(end.Reference)}: {end.Id}, id: row[0]{properties}}}")}({end.Name})");
        return statements.AddAsync(
            $"MATCH {Find("n", type, "row[0]")}{string.Concat(found)}{string.Concat(drawn)}",
            [
                .. nodes.Select(node => new[] { node.Id }.Concat(shown.Select(property => node[property.Column]))
                    .Concat(references.Select(reference => node[reference.Column])).ToArray()),
            ],
            cancellationToken);
    }

    private static string Drawn(ReferenceField reference, string variable, string properties)
    {
        var relationship = $"[{variable}:{CypherNames.Quote(reference.Label!)}{properties}]";
        return reference.IsIncoming ? $"<-{relationship}-" : $"-{relationship}->";
    }
}
