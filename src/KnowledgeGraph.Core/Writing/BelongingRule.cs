using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Refuses affiliations by which an actor would belong to itself, straight or by way of others.</summary>
internal sealed class BelongingRule(RecordType affiliation)
{
    public async ValueTask CheckAsync(IReadOnlyList<(Row Row, string Path)> affiliations, PendingSession pending, CancellationToken cancellationToken)
    {
        var wholes = await ReadUpwardsAsync(affiliations, pending, cancellationToken).ConfigureAwait(false);
        foreach (var (row, path) in affiliations)
        {
            var (member, whole) = (row.Text("memberId")!, row.Text("wholeId")!);
            if (Walk(whole, member, wholes) is { } way)
            {
                throw Refusal.Invalid(path + ".whole", $"'{member}' would belong to itself: {string.Join(" → ", [member, .. way])}; expected no cycle.");
            }
        }
    }

    private async ValueTask<ILookup<string, string>> ReadUpwardsAsync(
        IReadOnlyList<(Row Row, string Path)> affiliations, PendingSession pending, CancellationToken cancellationToken)
    {
        var rows = new List<Row>();
        var met = new HashSet<string>(StringComparer.Ordinal);
        var next = affiliations.Select(link => link.Row.Text("wholeId")!).Where(met.Add).ToList();
        while (next.Count > 0)
        {
            var above = await pending.ReadAsync(affiliation, affiliation.Column("memberId"), next, cancellationToken).ConfigureAwait(false);
            rows.AddRange(above);
            next = [.. above.Select(row => row.Text("wholeId")!).Where(met.Add)];
        }

        return rows.ToLookup(row => row.Text("memberId")!, row => row.Text("wholeId")!, StringComparer.Ordinal);
    }

    /// <summary>The way from one actor up to another, both included; null where there is none.</summary>
    private static List<string>? Walk(string start, string goal, ILookup<string, string> wholes)
    {
        var from = new Dictionary<string, string?>(StringComparer.Ordinal) { [start] = null };
        var next = new Queue<string>([start]);
        while (next.TryDequeue(out var id) && id != goal)
        {
            foreach (var whole in wholes[id].Where(whole => from.TryAdd(whole, id)))
            {
                next.Enqueue(whole);
            }
        }

        if (!from.ContainsKey(goal))
        {
            return null;
        }

        var way = new List<string>();
        for (string? id = goal; id is not null; id = from[id])
        {
            way.Insert(0, id);
        }

        return way;
    }
}
