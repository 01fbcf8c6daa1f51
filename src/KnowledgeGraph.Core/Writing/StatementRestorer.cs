using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Records statements as another store holds them; done again, it changes nothing.</summary>
internal sealed class StatementRestorer(GraphModel model, StatementRecorder recorder, StatementChanger changer)
{
    private const string Retracted = "RETRACTED";

    private readonly RecordType _statement = model.Record("Statement");
    private readonly RecordType? _review = model.Find("Review");
    private readonly StatementRows _rows = new(model);

    public async ValueTask<IReadOnlyList<WriteOutcome>> RestoreAsync(
        RestoreStatementsCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        var records = command.Statements.Select((record, index) => Check(record, SourceRules.PathOf(command.Path, index))).ToList();
        var stored = await pending.ReadByIdAsync(_statement, [.. records.Select(record => record.Item.Id)], cancellationToken).ConfigureAwait(false);
        var withdrawn = stored.Where(row => row.Value.Text("standing") == Retracted).ToDictionary(StringComparer.Ordinal);
        var others = records.Where(record => !withdrawn.ContainsKey(record.Item.Id)).Select(record => record.Item).ToList();
        var recorded = new Queue<WriteOutcome>(await recorder.RecordAsync(others, pending, cancellationToken).ConfigureAwait(false));
        await CheckReplacementsAsync(records, pending, cancellationToken).ConfigureAwait(false);
        var outcomes = new List<WriteOutcome>();
        foreach (var record in records)
        {
            if (withdrawn.TryGetValue(record.Item.Id, out var row))
            {
                RequireSame(row, record);
                outcomes.Add(new WriteOutcome(row.Id, OutcomeKind.AlreadyRecorded));
                continue;
            }

            var outcome = recorded.Dequeue();
            var isChanged = await SettleAsync(record, !stored.ContainsKey(record.Item.Id), pending, cancellationToken).ConfigureAwait(false);
            outcomes.Add(isChanged && outcome.Kind == OutcomeKind.AlreadyRecorded ? outcome with { Kind = OutcomeKind.Changed } : outcome);
        }

        return outcomes;
    }

    private Restored Check(StatementRecord record, string path)
    {
        WriteRules.CheckEnum(_statement.Column("standing").Enum!, record.Draft.Standing, path + ".standing");
        if ((record.Draft.Standing == Retracted) != (record.Retraction is not null))
        {
            throw Refusal.Invalid(path + ".retraction", $"The standing is '{record.Draft.Standing}' and there is {(record.Retraction is null ? "no" : "a")} retraction; "
                + "expected a retraction where the standing is RETRACTED, and only there.");
        }

        if (record.Version < 1)
        {
            throw Refusal.Invalid(path + ".version", $"'{record.Version}' is no version; expected 1 or more.");
        }

        if (record.Retraction is { } retraction)
        {
            WriteRules.CheckFilled(retraction.Reason, path + ".retraction.reason");
        }

        var first = record.Draft.Standing == "PROPOSED" ? "PROPOSED" : "ACCEPTED";
        var item = new DraftItem(record.Draft with { Standing = first }, path, record.Version);
        return record.Id is null || record.Id == item.Id
            ? new Restored(record, item)
            : throw Refusal.Invalid(path + ".id", $"'{record.Id}' is not the id of what the statement claims; expected '{item.Id}'.");
    }

    private async ValueTask CheckReplacementsAsync(List<Restored> records, PendingSession pending, CancellationToken cancellationToken)
    {
        var references = new ReferenceList();
        foreach (var (record, item) in records)
        {
            references.Add(record.Retraction?.Replacement, _statement, item.Path + ".retraction.replacement");
        }

        await references.CheckAsync(pending, cancellationToken).ConfigureAwait(false);
    }

    // A statement that was withdrawn here is what the record says, or stays as it is.
    private void RequireSame(Row stored, Restored restored)
    {
        var (retraction, path) = (restored.Record.Retraction, restored.Item.Path);
        StoredContent.RequireSameStatement(stored, _rows.Statement(restored.Item, 0), path);
        if (retraction is null)
        {
            throw Refusal.Retracted(path, stored);
        }

        RequireSame(stored, "retractionReason", retraction.Reason, path + ".retraction.reason");
        RequireSame(stored, "retractionReplacementId", retraction.Replacement, path + ".retraction.replacement");
    }

    private async ValueTask<bool> SettleAsync(Restored restored, bool isNew, PendingSession pending, CancellationToken cancellationToken)
    {
        var (record, item) = restored;
        var isReviewed = await ReviewAsync(restored, isNew, pending, cancellationToken).ConfigureAwait(false);
        if (record.Retraction is { } retraction)
        {
            await changer.RetractAsync(item.Id, item.Path, retraction, pending, cancellationToken).ConfigureAwait(false);
        }

        return isReviewed || record.Retraction is not null;
    }

    // A review that was made here stands against another that is brought.
    private async ValueTask<bool> ReviewAsync(Restored restored, bool isNew, PendingSession pending, CancellationToken cancellationToken)
    {
        var (record, item) = restored;
        var review = record.Review ?? (record.Draft.Standing == "REJECTED" ? new ReviewDraft("REJECTED", null) : null);
        if (isNew && review is null)
        {
            return false;
        }

        var stored = isNew ? null : await FindReviewAsync(item.Id, pending, cancellationToken).ConfigureAwait(false);
        if (stored is null && review is not null)
        {
            var outcomes = await changer.ReviewAsync(
                new ReviewCommand(item.Path + ".review", item.Id, review.Standing, review.Note), pending, cancellationToken).ConfigureAwait(false);
            return outcomes[0].Kind == OutcomeKind.Changed;
        }

        if (review is not null)
        {
            RequireSame(stored!, "standing", review.Standing, item.Path + ".review.standing");
            RequireSame(stored!, "note", review.Note, item.Path + ".review.note");
        }
        else if (stored is not null && record.Draft.Standing != Retracted)
        {
            RequireSame(stored, "standing", record.Draft.Standing, item.Path + ".standing");
        }

        return false;
    }

    private async ValueTask<Row?> FindReviewAsync(string statementId, PendingSession pending, CancellationToken cancellationToken)
    {
        var id = RecordIdentity.Review(statementId);
        return _review is null ? null : (await pending.ReadByIdAsync(_review, [id], cancellationToken).ConfigureAwait(false)).GetValueOrDefault(id);
    }

    private static void RequireSame(Row stored, string column, string? value, string path)
    {
        if (stored.Text(column) != value)
        {
            var name = path[(path.LastIndexOf('.') + 1)..];
            throw Refusal.Conflict(path, $"{stored.Type.Name} '{stored.Id}' is recorded with the {name} '{stored[column] ?? "null"}'; found '{value ?? "null"}'.", name);
        }
    }

    private sealed record Restored(StatementRecord Record, DraftItem Item);
}
