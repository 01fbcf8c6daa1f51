using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Plans writes upon what is stored and does none of them.</summary>
/// <param name="model">The model.</param>
/// <param name="store">What is stored; null where there is no store yet.</param>
/// <param name="cancellationToken">Ends the reading.</param>
public sealed class TrialWriter(GraphModel model, ICopySource? store, CancellationToken cancellationToken)
{
    private readonly WritePlanner _planner = new(model);
    private readonly TrialSession _session = new(model, store);
    private long _revision;

    /// <summary>What the write would have done.</summary>
    /// <exception cref="Core.Errors.KnowledgeGraphException">It would have been refused.</exception>
    public async Task<WriteResult> WriteAsync(WriteRequest request)
    {
        _revision = _revision > 0 ? _revision : store is null ? 0 : await store.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        var changes = await _planner.PlanAsync(request, _revision + 1, _session, cancellationToken).ConfigureAwait(false);
        var outcomes = changes.Outcomes.Select(outcome => outcome.Kind == OutcomeKind.Recorded && _session.IsNew(outcome.Id)
            ? outcome with { Kind = OutcomeKind.Changed }
            : outcome).ToList();
        _session.Add(changes);
        return new WriteResult(_revision, outcomes, IsReplay: false);
    }
}
