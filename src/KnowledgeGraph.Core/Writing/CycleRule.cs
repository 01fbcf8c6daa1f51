using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Refuses records that lead back to themselves by a reference to their own type, such as an event that is part of itself.</summary>
internal sealed class CycleRule(PendingSession pending)
{
    public async ValueTask CheckAsync(IReadOnlyList<PatchedRow> patched, CancellationToken cancellationToken)
    {
        if (patched.Count == 0)
        {
            return;
        }

        var type = patched[0].Row.Type;
        foreach (var reference in type.References.Where(reference => reference.Target == type))
        {
            var column = reference.Column.Name;
            var moved = patched.Where(node => node.Row.Text(column) is { } parent && parent != node.Former?.Text(column)).ToList();
            var parents = await ReadUpwardsAsync(type, column, moved, cancellationToken).ConfigureAwait(false);
            foreach (var node in moved)
            {
                Check(node, parents, $"{node.Path}.{reference.Name}");
            }
        }
    }

    private async ValueTask<Dictionary<string, string?>> ReadUpwardsAsync(
        RecordType type, string column, IReadOnlyList<PatchedRow> moved, CancellationToken cancellationToken)
    {
        var parents = moved.ToDictionary(node => node.Row.Id, node => node.Row.Text(column), StringComparer.Ordinal);
        var next = Unread(parents.Values);
        while (next.Count > 0)
        {
            var rows = await pending.ReadByIdAsync(type, next, cancellationToken).ConfigureAwait(false);
            foreach (var id in next)
            {
                parents[id] = rows.GetValueOrDefault(id)?.Text(column);
            }

            next = Unread(next.Select(id => parents[id]));
        }

        return parents;

        HashSet<string> Unread(IEnumerable<string?> ids) => ids.OfType<string>().Where(id => !parents.ContainsKey(id)).ToHashSet(StringComparer.Ordinal);
    }

    private static void Check(PatchedRow node, Dictionary<string, string?> parents, string path)
    {
        var walked = new List<string> { node.Row.Id };
        for (var id = parents[node.Row.Id]; id is not null && !walked[1..].Contains(id); id = parents[id])
        {
            walked.Add(id);
            if (id == node.Row.Id)
            {
                throw Refusal.Invalid(path, $"'{node.Row.Id}' would lead back to itself: {string.Join(" → ", walked)}; expected no cycle.");
            }
        }
    }
}
