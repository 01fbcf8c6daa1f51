using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Formats;

/// <summary>Keeps rows back until what they refer to has passed, so that each write finds what it names.</summary>
/// <remarks>Records of a type come by id, so only a reference to a greater id is still to come; rows without one pass through, and nothing is kept of them.</remarks>
internal sealed class WaitingRows
{
    private readonly Dictionary<string, List<Waiting>> _byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Waiting> _byId = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, Waiting> _byLine = [];
    private string? _section;

    /// <summary>The rows that may pass now that this one has come.</summary>
    public IEnumerable<ReadRow> Add(GraphRow row)
    {
        if (row.Section is not null && row.Section != _section)
        {
            foreach (var released in Release())
            {
                yield return released;
            }

            _section = row.Section;
        }

        foreach (var passed in Pass(new Waiting(row, [.. row.References])))
        {
            yield return passed;
        }
    }

    /// <summary>All rows that wait, whatever they wait for.</summary>
    public IReadOnlyList<ReadRow> Release()
    {
        var rows = _byLine.Values.Select(waiting => waiting.Row.Row).ToList();
        _byReference.Clear();
        _byId.Clear();
        _byLine.Clear();
        return rows;
    }

    private List<ReadRow> Pass(Waiting first)
    {
        var passed = new List<ReadRow>();
        var next = new Queue<Waiting>([first]);
        while (next.TryDequeue(out var waiting))
        {
            if (Blocking(waiting) is { } reference)
            {
                Keep(waiting, reference);
                continue;
            }

            passed.Add(waiting.Row.Row);
            _byLine.Remove(waiting.Row.Row.Line);
            if (waiting.Row.Id is { } id)
            {
                Free(id, next);
            }
        }

        return passed;
    }

    private string? Blocking(Waiting waiting) => waiting.References.FirstOrDefault(reference =>
        _byId.ContainsKey(reference) || string.CompareOrdinal(reference, waiting.Row.Id) > 0);

    private void Keep(Waiting waiting, string reference)
    {
        if (!_byReference.TryGetValue(reference, out var others))
        {
            _byReference.Add(reference, others = []);
        }

        others.Add(waiting);
        _byLine.TryAdd(waiting.Row.Row.Line, waiting);
        _byId.TryAdd(waiting.Row.Id!, waiting);
    }

    private void Free(string id, Queue<Waiting> next)
    {
        _byId.Remove(id);
        if (_byReference.Remove(id, out var freed))
        {
            foreach (var waiting in freed)
            {
                waiting.References.Remove(id);
                next.Enqueue(waiting);
            }
        }
    }

    private sealed record Waiting(GraphRow Row, HashSet<string> References);
}
