using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Builds the records that a statement consists of.</summary>
internal sealed class StatementRows(GraphModel model)
{
    private readonly RecordType _statement = model.Record("Statement");
    private readonly RecordType _target = model.Record("Targets");
    private readonly RecordType _principal = model.Record("OnBehalfOf");
    private readonly RecordType _source = model.Record("Source");
    private readonly RecordType? _review = model.Find("Review");

    public Row Statement(DraftItem item, long revision)
    {
        var draft = item.Draft;
        var row = new Row(_statement)
        {
            ["id"] = item.Id,
            ["kind"] = draft.Kind,
            ["layer"] = draft.Layer,
            ["standing"] = draft.Standing,
            ["gist"] = draft.Gist,
            ["modality"] = draft.Modality,
            ["confidence"] = draft.Confidence,
            ["coder"] = draft.Coder,
            ["note"] = draft.Note,
            ["key"] = draft.Key,
            ["version"] = item.Version,
            ["speakerId"] = draft.Speaker,
            ["speakerNote"] = draft.SpeakerNote,
            ["subjectId"] = StatementIdentity.SubjectOf(draft),
            ["eventId"] = draft.Event,
            ["respondsToId"] = draft.RespondsTo,
            ["revision"] = revision,
        };
        SetDate(row, "date", draft.Date);
        return row;
    }

    public Row Target(Row statement, string actor) => Link(_target, RecordIdentity.Target(statement.Id, actor), statement, actor);

    public Row Principal(Row statement, string actor) => Link(_principal, RecordIdentity.Principal(statement.Id, actor), statement, actor);

    public Row Source(Row statement, SourceDraft draft, long revision)
    {
        var row = new Row(_source)
        {
            ["id"] = RecordIdentity.Source(statement.Id, draft),
            ["statementId"] = statement.Id,
            ["documentId"] = draft.Document,
            ["start"] = draft.Start,
            ["end"] = draft.End,
            ["textHash"] = draft.TextHash,
            ["quote"] = draft.Quote,
            ["via"] = draft.Via,
            ["dataset"] = draft.Dataset,
            ["recordId"] = draft.RecordId,
            ["confidence"] = draft.Confidence,
            ["revision"] = revision,
        };
        if (draft.Reported is not null)
        {
            SetDate(row, "reported", draft.Reported);
        }

        CopiedValues.Fill(row, _source.From!, statement);
        return row;
    }

    /// <summary>The record of a review; null where the model has none.</summary>
    public Row? Review(Row statement, string? note, long revision) => _review is null ? null : new Row(_review)
    {
        ["id"] = RecordIdentity.Review(statement.Id),
        ["statementId"] = statement.Id,
        ["standing"] = statement["standing"],
        ["note"] = note,
        ["revision"] = revision,
    };

    private static Row Link(RecordType type, string id, Row statement, string actor)
    {
        var row = new Row(type) { ["id"] = id, ["statementId"] = statement.Id, ["actorId"] = actor };
        CopiedValues.Fill(row, type.From!, statement);
        return row;
    }

    private static void SetDate(Row row, string prefix, UncertainDateDraft date)
    {
        row[prefix + "From"] = date.From;
        row[prefix + "To"] = date.To;
        row[prefix + "Precision"] = date.Precision;
        row[prefix + "Basis"] = date.Basis;
    }
}
