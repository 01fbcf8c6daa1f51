using System.Diagnostics;
using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Computes what a write does to the graph, or refuses it; the same for every store.</summary>
public sealed class WritePlanner
{
    private readonly StatementRecorder _recorder;
    private readonly StatementChanger _changer;
    private readonly StatementRestorer _restorer;
    private readonly RecordCiter _citer;
    private readonly NodePlanner _nodes;
    private readonly LinkPlanner _links;

    /// <summary>A planner for graphs of that model.</summary>
    public WritePlanner(GraphModel model)
    {
        _recorder = new StatementRecorder(model);
        _changer = new StatementChanger(model, _recorder);
        _restorer = new StatementRestorer(model, _recorder, _changer);
        _citer = new RecordCiter(model, _recorder);
        _links = new LinkPlanner(model);
        _nodes = new NodePlanner(model, _links);
    }

    /// <summary>The changes, former versions and outcomes of a request; its commands see each other's effects, in order.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="revision">The number of the revision that the write makes.</param>
    /// <param name="session">What is stored.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="Errors.KnowledgeGraphException">The write is refused; the error's path says where.</exception>
    public async ValueTask<ChangeSet> PlanAsync(WriteRequest request, long revision, IWriteSession session, CancellationToken cancellationToken)
    {
        var pending = new PendingSession(session, revision);
        var outcomes = new List<WriteOutcome>();
        foreach (var command in request.Commands)
        {
            outcomes.AddRange(await PlanAsync(command, pending, cancellationToken).ConfigureAwait(false));
        }

        return pending.ToChangeSet(outcomes);
    }

    private ValueTask<IReadOnlyList<WriteOutcome>> PlanAsync(WriteCommand command, PendingSession pending, CancellationToken cancellationToken) =>
        command switch
        {
            UpsertCommand { Type.Storage: RecordStorage.Link } upsert => _links.UpsertAsync(upsert, pending, cancellationToken),
            UpsertCommand upsert => _nodes.UpsertAsync(upsert, pending, cancellationToken),
            RemoveCommand remove => LinkPlanner.RemoveAsync(remove, pending, cancellationToken),
            RecordStatementsCommand record => _recorder.RecordAsync(
                [.. record.Statements.Select((draft, index) => new DraftItem(draft, FormattableString.Invariant($"{record.Path}[{index}]"), 1))],
                pending, cancellationToken),
            RestoreStatementsCommand restore => _restorer.RestoreAsync(restore, pending, cancellationToken),
            AddSourcesCommand add => _changer.AddSourcesAsync(add, pending, cancellationToken),
            CiteRecordsCommand cite => _citer.CiteAsync(cite, pending, cancellationToken),
            RetractCommand retract => _changer.RetractAsync(retract, pending, cancellationToken),
            CorrectCommand correct => _changer.CorrectAsync(correct, pending, cancellationToken),
            ReviewCommand review => _changer.ReviewAsync(review, pending, cancellationToken),
            _ => throw new UnreachableException(command.GetType().Name),
        };
}
