using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Adds sources to recorded statements, withdraws, corrects and reviews them.</summary>
internal sealed class StatementChanger(GraphModel model, StatementRecorder recorder)
{
    private readonly RecordType _statement = model.Record("Statement");
    private readonly SourceRules _sources = new(model);
    private readonly StandingChanger _standing = new(model);
    private readonly StatementRows _rows = new(model);

    public async ValueTask<IReadOnlyList<WriteOutcome>> AddSourcesAsync(
        AddSourcesCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        _sources.Check(command.Sources, command.Path);
        var statement = await ReadAsync(command.StatementId, Refusal.Parent(command.Path) + ".id", pending, cancellationToken).ConfigureAwait(false);
        var references = new ReferenceList();
        recorder.AddDocuments(references, command.Sources, command.Path);
        await references.CheckAsync(pending, cancellationToken).ConfigureAwait(false);
        await recorder.CheckDocumentsAsync([(command.Sources, command.Path)], pending, cancellationToken).ConfigureAwait(false);
        var stored = await recorder.ReadSourcesAsync([statement.Id], pending, cancellationToken).ConfigureAwait(false);
        var isChanged = recorder.AddSources(statement, command.Sources, command.Path, stored, pending);
        return [new WriteOutcome(statement.Id, isChanged ? OutcomeKind.Changed : OutcomeKind.AlreadyRecorded)];
    }

    public async ValueTask<IReadOnlyList<WriteOutcome>> RetractAsync(RetractCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        WriteRules.CheckFilled(command.Reason, command.Path + ".reason");
        var statement = await ReadAsync(command.StatementId, command.Path + ".id", pending, cancellationToken).ConfigureAwait(false);
        await RetractAsync(statement, command.Reason, null, pending, cancellationToken).ConfigureAwait(false);
        return [new WriteOutcome(statement.Id, OutcomeKind.Retracted)];
    }

    /// <summary>Withdraws a statement in whose place another may stand already.</summary>
    public async ValueTask RetractAsync(string id, string path, RetractionDraft retraction, PendingSession pending, CancellationToken cancellationToken)
    {
        var statement = await ReadAsync(id, path + ".id", pending, cancellationToken).ConfigureAwait(false);
        await RetractAsync(statement, retraction.Reason, retraction.Replacement, pending, cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask<IReadOnlyList<WriteOutcome>> CorrectAsync(CorrectCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        var input = Refusal.Parent(command.Path);
        WriteRules.CheckFilled(command.Reason, input + ".reason");
        var statement = await ReadAsync(command.StatementId, input + ".id", pending, cancellationToken).ConfigureAwait(false);
        var draft = command.Replacement with { RespondsTo = command.Replacement.RespondsTo ?? statement.Text("respondsToId") };
        var item = new DraftItem(draft, command.Path, (long)statement["version"]! + 1);
        var outcomes = await recorder.RecordAsync([item], pending, cancellationToken).ConfigureAwait(false);
        await RetractAsync(statement, command.Reason, outcomes[0].Id, pending, cancellationToken).ConfigureAwait(false);
        return [new WriteOutcome(statement.Id, OutcomeKind.Retracted), .. outcomes];
    }

    public async ValueTask<IReadOnlyList<WriteOutcome>> ReviewAsync(ReviewCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        if (command.Standing is not ("ACCEPTED" or "PROPOSED" or "REJECTED"))
        {
            throw Refusal.Invalid(command.Path + ".standing", $"'{command.Standing}' is no outcome of a review; expected ACCEPTED, PROPOSED or REJECTED.");
        }

        var statement = await ReadAsync(command.StatementId, command.Path + ".id", pending, cancellationToken).ConfigureAwait(false);
        var former = statement.Copy();
        statement["standing"] = command.Standing;
        var isChanged = await WriteReviewAsync(statement, command.Note, pending, cancellationToken).ConfigureAwait(false);
        if (former.Text("standing") != command.Standing)
        {
            isChanged = true;
            await _standing.ChangeAsync(former, statement, pending, cancellationToken).ConfigureAwait(false);
        }

        return [new WriteOutcome(statement.Id, isChanged ? OutcomeKind.Changed : OutcomeKind.AlreadyRecorded)];
    }

    private async ValueTask<bool> WriteReviewAsync(Row statement, string? note, PendingSession pending, CancellationToken cancellationToken)
    {
        if (_rows.Review(statement, note, pending.Revision) is not { } review)
        {
            return false;
        }

        var stored = await pending.ReadByIdAsync(review.Type, [review.Id], cancellationToken).ConfigureAwait(false);
        if (!stored.TryGetValue(review.Id, out var former))
        {
            pending.Insert(review);
            return true;
        }

        var differs = StoredContent.Differs(former, review);
        if (differs)
        {
            pending.Update(former, review, PendingSession.Since(former));
        }

        return differs;
    }

    private async ValueTask RetractAsync(Row statement, string reason, string? replacement, PendingSession pending, CancellationToken cancellationToken)
    {
        var former = statement.Copy();
        statement["standing"] = "RETRACTED";
        statement["retractionReason"] = reason;
        statement["retractionReplacementId"] = replacement;
        statement["retractionRevision"] = pending.Revision;
        await _standing.ChangeAsync(former, statement, pending, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Row> ReadAsync(string id, string path, PendingSession pending, CancellationToken cancellationToken)
    {
        var found = await pending.ReadByIdAsync(_statement, [id], cancellationToken).ConfigureAwait(false);
        if (!found.TryGetValue(id, out var statement))
        {
            var references = new ReferenceList();
            references.Add(id, _statement, path);
            await references.CheckAsync(pending, cancellationToken).ConfigureAwait(false);
            throw Refusal.NotFound(path, _statement.Name, id);
        }

        return statement.Text("standing") == "RETRACTED" ? throw Refusal.Retracted(path, statement) : statement.Copy();
    }
}
