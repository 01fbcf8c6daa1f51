using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>A record as it will be.</summary>
/// <param name="Row">The record; null where it is taken away.</param>
/// <param name="IsStored">Whether the store holds it already.</param>
/// <param name="Known">The record as it was first seen, which names it where it is taken away.</param>
internal sealed record PendingRow(Row? Row, bool IsStored, Row Known);

/// <summary>Puts changes into an order in which nothing is referred to before it is there.</summary>
internal sealed class ChangeOrder(IReadOnlyDictionary<(RecordType Type, string Id), PendingRow> pending)
{
    private readonly HashSet<(RecordType Type, string Id)> _seen = [];
    private readonly List<Change> _changes = [];

    public IReadOnlyList<Change> Sort()
    {
        // A stack of our own: a chain of responses may be longer than the thread's stack is deep.
        var stack = new Stack<((RecordType Type, string Id) Key, bool IsReady)>();
        foreach (var first in pending.Keys)
        {
            stack.Push((first, false));
            while (stack.TryPop(out var next))
            {
                if (next.IsReady)
                {
                    _changes.Add(ChangeOf(pending[next.Key]));
                }
                else if (_seen.Add(next.Key))
                {
                    stack.Push((next.Key, true));
                    foreach (var reference in ReferencesOf(pending[next.Key].Row).Where(pending.ContainsKey))
                    {
                        stack.Push((reference, false));
                    }
                }
            }
        }

        return _changes;
    }

    private static Change ChangeOf(PendingRow row) => row switch
    {
        { Row: null } => new Change(ChangeKind.Delete, row.Known),
        { IsStored: true } => new Change(ChangeKind.Update, row.Row),
        _ => new Change(ChangeKind.Insert, row.Row),
    };

    private static IEnumerable<(RecordType Type, string Id)> ReferencesOf(Row? row)
    {
        if (row is null)
        {
            yield break;
        }

        foreach (var reference in row.Type.References)
        {
            if (row[reference.Column] is string id)
            {
                yield return (reference.Target, id);
            }
        }
    }
}
