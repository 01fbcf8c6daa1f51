using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Writes the links that come with the record that owns them.</summary>
/// <remarks>Links without a life of their own are replaced as a whole; the others are made or changed, and none is taken away.</remarks>
internal sealed class OwnedLinks(GraphModel model, LinkPlanner links)
{
    public async ValueTask PlanAsync(
        IReadOnlyList<PatchedRow> owners, ReferenceList references, PendingSession pending, CancellationToken cancellationToken)
    {
        foreach (var name in owners.SelectMany(owner => owner.Patch.Links.Keys).Distinct(StringComparer.Ordinal))
        {
            var writing = owners.Where(owner => owner.Patch.Links.ContainsKey(name)).ToList();
            if (writing[0].Row.Type.Find(name) is not CollectionField { IsOwned: true } collection)
            {
                throw new UnknownFieldException($"{writing[0].Row.Type.Name} owns no links '{name}'.") { Path = $"{writing[0].Path}.{name}" };
            }

            if (LinkPlanner.StandsAlone(collection.Element))
            {
                await UpsertAsync(collection, writing, pending, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await ReplaceAsync(collection, writing, references, pending, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask UpsertAsync(
        CollectionField collection, IReadOnlyList<PatchedRow> owners, PendingSession pending, CancellationToken cancellationToken)
    {
        var items = owners.SelectMany(owner => ItemsOf(owner, collection)).ToList();
        var changed = await links.UpsertAsync(collection.Element, items, OnExisting.Patch, pending, cancellationToken).ConfigureAwait(false);
        foreach (var owner in owners)
        {
            owner.OwnsChange |= changed.Any(link => link.Outcome != OutcomeKind.AlreadyRecorded && link.Row.Text(collection.By.Column.Name) == owner.Row.Id);
        }
    }

    private async ValueTask ReplaceAsync(
        CollectionField collection, IReadOnlyList<PatchedRow> owners, ReferenceList references, PendingSession pending, CancellationToken cancellationToken)
    {
        var ids = owners.Select(owner => owner.Row.Id).ToList();
        var stored = (await pending.ReadAsync(collection.Element, collection.By.Column, ids, cancellationToken).ConfigureAwait(false))
            .ToLookup(row => row.Text(collection.By.Column.Name)!, StringComparer.Ordinal);
        foreach (var owner in owners)
        {
            Replace(collection, owner, stored[owner.Row.Id].ToDictionary(row => row.Id, StringComparer.Ordinal), references, pending);
        }
    }

    private void Replace(
        CollectionField collection, PatchedRow owner, Dictionary<string, Row> stored, ReferenceList references, PendingSession pending)
    {
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in ItemsOf(owner, collection))
        {
            var row = LinkPlanner.Draft(collection.Element, item);
            PatchApplier.Check(model, row, true, item.Path);
            CopiedValues.Fill(row, collection.By, owner.Row);
            references.Add(row, null, item.Path);
            if (!kept.Add(row.Id))
            {
                throw Refusal.Invalid(item.Path, "The link comes twice; expected each once.");
            }

            Write(owner, stored.GetValueOrDefault(row.Id), row, pending);
        }

        foreach (var row in stored.Values.Where(row => !kept.Contains(row.Id)))
        {
            pending.Delete(row, PendingSession.Since(row) ?? PendingSession.Since(owner.Former!));
            owner.OwnsChange = owner.OwnsRevision = true;
        }
    }

    private static void Write(PatchedRow owner, Row? former, Row row, PendingSession pending)
    {
        if (former is not null && !StoredContent.Differs(former, row))
        {
            return;
        }

        owner.OwnsChange = owner.OwnsRevision = true;
        if (former is null)
        {
            pending.Insert(row);
        }
        else
        {
            pending.Update(former, row, PendingSession.Since(former) ?? PendingSession.Since(owner.Former!));
        }
    }

    private static IEnumerable<LinkItem> ItemsOf(PatchedRow owner, CollectionField collection) => owner.Patch.Links[collection.Name]
        .Select((patch, index) => new LinkItem(patch, SourceRules.PathOf($"{owner.Path}.{collection.Name}", index), (collection.By.Column, owner.Row.Id)));
}
