using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Makes and changes nodes, with the links that they own.</summary>
internal sealed class NodePlanner(GraphModel model, LinkPlanner links)
{
    private readonly OwnedLinks _owned = new(model, links);
    private readonly AffiliationRule _affiliations = new(model);
    private readonly CitedSpanRule _spans = new(model);

    public async ValueTask<IReadOnlyList<WriteOutcome>> UpsertAsync(UpsertCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        if (command.Type.Storage != RecordStorage.Node || command.Type.Name == "Statement")
        {
            throw Refusal.Invalid(command.Path, $"{command.Type.Name} is not made or changed by an upsert.");
        }

        var patched = await PatchAsync(command, pending, cancellationToken).ConfigureAwait(false);
        var references = new ReferenceList();
        foreach (var node in patched.Where(node => node.Outcome != OutcomeKind.AlreadyRecorded))
        {
            // Before the links, so that these see every node of the same command as it will be.
            node.Stage(pending);
        }

        await _owned.PlanAsync(patched, references, pending, cancellationToken).ConfigureAwait(false);
        foreach (var node in patched.Where(node => node.OwnsChange && command.OnExisting == OnExisting.RequireSame && node.Former is not null))
        {
            throw Refusal.Conflict(node.Path, $"{command.Type.Name} '{node.Row.Id}' is recorded with other {string.Join(", ", node.Patch.Links.Keys)}.", node.Patch.Links.Keys.First());
        }

        foreach (var node in patched.Where(node => node.OwnsRevision))
        {
            node.Stage(pending);
        }

        foreach (var node in patched)
        {
            references.Add(node.Row, node.Former, node.Path);
        }

        var changed = patched.Where(node => node.Outcome == OutcomeKind.Changed).ToList();

        await references.CheckAsync(pending, cancellationToken).ConfigureAwait(false);
        await new CycleRule(pending).CheckAsync(patched, cancellationToken).ConfigureAwait(false);
        await _affiliations.CheckKindsAsync(changed, pending, cancellationToken).ConfigureAwait(false);
        await _spans.CheckAsync(changed, pending, cancellationToken).ConfigureAwait(false);
        await CopyAsync(command.Type, changed, pending, cancellationToken).ConfigureAwait(false);
        return [.. patched.Select(node => new WriteOutcome(node.Row.Id, node.Outcome))];
    }

    private async ValueTask<IReadOnlyList<PatchedRow>> PatchAsync(UpsertCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        var ids = CheckIds(command);
        var types = await pending.FindTypesAsync(ids, cancellationToken).ConfigureAwait(false);
        var stored = await pending.ReadByIdAsync(command.Type, ids, cancellationToken).ConfigureAwait(false);
        var patched = new List<PatchedRow>();
        foreach (var (index, patch) in command.Patches.Index())
        {
            var path = SourceRules.PathOf(command.Path, index);
            if (types.GetValueOrDefault(patch.Id!, command.Type.Name) is var found && found != command.Type.Name)
            {
                throw Refusal.Conflict(path + ".id", $"'{patch.Id}' is taken by a record of the type {found}; expected {command.Type.Name} or a free id.", "id");
            }

            var former = stored.GetValueOrDefault(patch.Id!);
            var given = command.OnExisting == OnExisting.Keep && former is not null ? RecordPatch.Nothing(patch.Id) : patch;
            var row = former?.Copy() ?? new Row(command.Type) { ["id"] = patch.Id };
            PatchApplier.Set(row, given, path);
            PatchApplier.Check(model, row, former is null, path);
            patched.Add(new PatchedRow(former, row, given, path));
            patched[^1].Check(command.OnExisting);
        }

        return patched;
    }

    private static HashSet<string> CheckIds(UpsertCommand command)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, patch) in command.Patches.Index())
        {
            var path = SourceRules.PathOf(command.Path, index) + ".id";
            WriteRules.CheckId(patch.Id ?? "", path);
            if (!ids.Add(patch.Id!))
            {
                throw Refusal.Invalid(path, $"'{patch.Id}' comes twice; expected each record once.");
            }
        }

        return ids;
    }

    private async ValueTask CopyAsync(RecordType type, IReadOnlyList<PatchedRow> changed, PendingSession pending, CancellationToken cancellationToken)
    {
        var owners = changed.ToDictionary(node => node.Row.Id, node => node.Row, StringComparer.Ordinal);
        foreach (var (link, reference) in CopiedValues.Of(model, type))
        {
            foreach (var row in await pending.ReadAsync(link, reference.Column, owners.Keys, cancellationToken).ConfigureAwait(false))
            {
                var copy = row.Copy();
                if (CopiedValues.Fill(copy, reference, owners[row.Text(reference.Column.Name)!]))
                {
                    pending.Update(row, copy);
                }
            }
        }
    }
}
