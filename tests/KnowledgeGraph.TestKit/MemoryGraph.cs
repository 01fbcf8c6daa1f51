using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.TestKit;

/// <summary>The graph in plain lists: what a store does on a write, without a database.</summary>
public sealed class MemoryGraph(GraphModel model, TimeProvider? time = null) : IWriteSession
{
    private readonly Dictionary<RecordType, List<Row>> _rows = model.Stored.ToDictionary(type => type, _ => new List<Row>());
    private readonly List<Revision> _revisions = [];
    private readonly List<FormerVersion> _formers = [];
    private readonly WritePlanner _planner = new(model);

    /// <summary>The journal, oldest first.</summary>
    public IReadOnlyList<Revision> Revisions => _revisions;

    /// <summary>The former versions, in the order in which they were replaced.</summary>
    public IReadOnlyList<FormerVersion> Formers => _formers;

    /// <summary>The records of a type, oldest first.</summary>
    public IReadOnlyList<Row> Rows(RecordType type) => _rows[type];

    /// <summary>Does a write as a store does it: all of it or nothing.</summary>
    public async Task<WriteResult> WriteAsync(WriteRequest request, CancellationToken cancellationToken = default)
    {
        var payload = request.PayloadHash;
        if (request.IdempotencyKey is { } key && _revisions.FirstOrDefault(revision => revision.IdempotencyKey == key) is { } used)
        {
            return Journal.Replay(used, payload);
        }

        var number = _revisions.Count + 1L;
        var changes = await _planner.PlanAsync(request, number, this, cancellationToken).ConfigureAwait(false);
        if (!Journal.Appends(request, changes))
        {
            return new WriteResult(number - 1, changes.Outcomes, IsReplay: false);
        }

        var revision = Journal.Next(request, number, payload, changes.Outcomes, _revisions.LastOrDefault()?.Time, time ?? TimeProvider.System);
        _revisions.Add(revision);
        _rows[_rows.Keys.Single(type => type.Storage == RecordStorage.Journal)].Add(Journal.ToRow(model, revision));
        foreach (var change in changes.Changes)
        {
            Apply(change);
        }

        _formers.AddRange(changes.Formers);
        return new WriteResult(number, changes.Outcomes, IsReplay: false);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Row>> ReadAsync(
        RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyList<Row>>(
            [.. _rows[type].Where(row => row[column] is string value && values.Contains(value)).Select(row => row.Copy())]);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyDictionary<string, string>> FindTypesAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyDictionary<string, string>>(model.Nodes
            .SelectMany(type => _rows[type].Where(row => ids.Contains(row.Id)))
            .ToDictionary(row => row.Id, row => row.Type.Name));

    private void Apply(Change change)
    {
        var rows = _rows[change.Row.Type];
        var place = rows.FindIndex(row => row.Id == change.Row.Id);
        switch (change.Kind)
        {
            case ChangeKind.Insert when place < 0:
                rows.Add(change.Row.Copy());
                break;
            case ChangeKind.Update when place >= 0:
                rows[place] = change.Row.Copy();
                break;
            case ChangeKind.Delete when place >= 0:
                rows.RemoveAt(place);
                break;
            default:
                throw new InvalidOperationException($"{change.Kind} of {change.Row.Type} '{change.Row.Id}' does not fit what is stored.");
        }
    }
}
