using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>What to set on a link, where that stands in the input, and the end that its owner is, where it comes with one.</summary>
internal sealed record LinkItem(RecordPatch Patch, string Path, (Column Column, string Id)? Owner = null);

/// <summary>Makes, changes and removes links that have a life of their own.</summary>
internal sealed class LinkPlanner(GraphModel model)
{
    private readonly AffiliationRule _affiliations = new(model);

    /// <summary>Whether links of the type have a revision of their own, and belong to no statement.</summary>
    public static bool StandsAlone(RecordType type) =>
        type.Storage == RecordStorage.Link && type.FindColumn("revision") is not null && type.FindColumn("statementId") is null;

    /// <summary>A new link with its id, as far as the patch says.</summary>
    public static Row Draft(RecordType type, LinkItem item)
    {
        var row = new Row(type);
        PatchApplier.Set(row, item.Patch, item.Path);
        SetOwner(row, item);
        row[type.Key] = RecordIdentity.Link(row);
        return row;
    }

    public async ValueTask<IReadOnlyList<WriteOutcome>> UpsertAsync(UpsertCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        RequireStandsAlone(command.Type, command.Path);
        var items = command.Patches.Select((patch, index) => new LinkItem(patch, SourceRules.PathOf(command.Path, index))).ToList();
        var patched = await UpsertAsync(command.Type, items, command.OnExisting, pending, cancellationToken).ConfigureAwait(false);
        return [.. patched.Select(link => new WriteOutcome(link.Row.Id, link.Outcome))];
    }

    public async ValueTask<IReadOnlyList<PatchedRow>> UpsertAsync(
        RecordType type, IReadOnlyList<LinkItem> items, OnExisting onExisting, PendingSession pending, CancellationToken cancellationToken)
    {
        var ids = items.Select(item => item.Patch.Id ?? Draft(type, item).Id).ToList();
        var stored = await pending.ReadByIdAsync(type, ids, cancellationToken).ConfigureAwait(false);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var patched = new List<PatchedRow>();
        var references = new ReferenceList();
        foreach (var (item, id) in items.Zip(ids))
        {
            var link = Patch(type, item, stored.GetValueOrDefault(id), onExisting);
            if (!seen.Add(id))
            {
                throw Refusal.Invalid(item.Path, $"The {type.Name} '{id}' comes twice; expected each record once.");
            }

            references.Add(link.Row, link.Former, item.Path);
            patched.Add(link);
        }

        await references.CheckAsync(pending, cancellationToken).ConfigureAwait(false);
        foreach (var link in patched.Where(link => link.Outcome != OutcomeKind.AlreadyRecorded))
        {
            link.Stage(pending);
        }

        await _affiliations.CheckAsync([.. patched.Select(link => (link.Row, link.Path))], pending, cancellationToken).ConfigureAwait(false);
        return patched;
    }

    public static async ValueTask<IReadOnlyList<WriteOutcome>> RemoveAsync(RemoveCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        RequireStandsAlone(command.Type, command.Path);
        var stored = await pending.ReadByIdAsync(command.Type, [.. command.Ids], cancellationToken).ConfigureAwait(false);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, id) in command.Ids.Index())
        {
            if (!stored.TryGetValue(id, out var row) || !seen.Add(id))
            {
                throw Refusal.NotFound(SourceRules.PathOf(command.Path, index), command.Type.Name, id);
            }

            pending.Delete(row, PendingSession.Since(row));
        }

        return [.. command.Ids.Select(id => new WriteOutcome(id, OutcomeKind.Removed))];
    }

    private PatchedRow Patch(RecordType type, LinkItem item, Row? former, OnExisting onExisting)
    {
        if (former is null && item.Patch.Id is { } id)
        {
            throw Refusal.NotFound(item.Path + ".id", type.Name, id);
        }

        var row = former?.Copy() ?? Draft(type, item);
        var given = onExisting == OnExisting.Keep && former is not null ? RecordPatch.Nothing(item.Patch.Id) : item.Patch;
        PatchApplier.Set(row, given, item.Path);
        SetOwner(row, item);
        PatchApplier.Check(model, row, former is null, item.Path);
        if (former is not null && RecordIdentity.ColumnsOf(type).FirstOrDefault(column => !Equals(former[column], row[column])) is { } moved)
        {
            throw Refusal.Invalid($"{item.Path}.{FieldPaths.Of(type, moved)}",
                $"{type.Name} '{former.Id}' is told from others by this field, so that it cannot change; expected it to be removed and another added.");
        }

        var patched = new PatchedRow(former, row, given, item.Path);
        patched.Check(onExisting);
        return patched;
    }

    private static void SetOwner(Row row, LinkItem item)
    {
        if (item.Owner is { } owner)
        {
            row[owner.Column] = owner.Id;
        }
    }

    private static void RequireStandsAlone(RecordType type, string path)
    {
        if (!StandsAlone(type))
        {
            throw Refusal.Invalid(path, $"{type.Name} has no life of its own; expected it to be written with the record that owns it.");
        }
    }
}
