using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Checking.Rules;

/// <summary>No record leads back to itself by references to its own type that are to be a tree, such as an event that is part of itself.</summary>
internal sealed class CycleRule(ICopySource source, Findings findings) : CheckRule("cycle", findings)
{
    public override async ValueTask CheckAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        foreach (var reference in type.Fields.OfType<ReferenceField>().Where(reference => reference.Target == type))
        {
            var parents = await ReadUpwardsAsync(type, reference.Column, rows, cancellationToken).ConfigureAwait(false);
            foreach (var row in rows.Where(row => LeadsBack(row.Id, parents)))
            {
                Report(row, $"It leads back to itself by '{reference.Name}'; expected no cycle.");
            }
        }
    }

    private async ValueTask<Dictionary<string, string?>> ReadUpwardsAsync(RecordType type, Column column, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        var parents = rows.ToDictionary(row => row.Id, row => (string?)row[column], StringComparer.Ordinal);
        var next = Unread(parents.Values);
        while (next.Count > 0)
        {
            var above = await source.FindRowsAsync(type, type.Key, next, cancellationToken).ConfigureAwait(false);
            foreach (var row in above)
            {
                parents[row.Id] = (string?)row[column];
            }

            next = Unread(above.Select(row => (string?)row[column]));
        }

        return parents;

        HashSet<string> Unread(IEnumerable<string?> ids) => ids.OfType<string>().Where(id => !parents.ContainsKey(id)).ToHashSet(StringComparer.Ordinal);
    }

    private static bool LeadsBack(string start, Dictionary<string, string?> parents)
    {
        var walked = new HashSet<string>(StringComparer.Ordinal);
        for (var id = parents[start]; id is not null && walked.Add(id); id = parents.GetValueOrDefault(id))
        {
            if (id == start)
            {
                return true;
            }
        }

        return false;
    }
}
