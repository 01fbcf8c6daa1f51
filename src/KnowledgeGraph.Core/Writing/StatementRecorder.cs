using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Records batches of statements with their sources and derived edges.</summary>
internal sealed class StatementRecorder(GraphModel model)
{
    private readonly RecordType _statement = model.Record("Statement");
    private readonly RecordType _source = model.Record("Source");
    private readonly RecordType _document = model.Record("Document");
    private readonly StatementRules _rules = new(model);
    private readonly StatementRows _rows = new(model);
    private readonly EdgeDeriver _edges = new(model);

    public async ValueTask<IReadOnlyList<WriteOutcome>> RecordAsync(
        IReadOnlyList<DraftItem> items, PendingSession pending, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            _rules.Check(item.Draft, item.Path);
        }

        var batch = StatementBatch.Resolve(items);
        var ids = batch.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        await CheckReferencesAsync(batch, ids, pending, cancellationToken).ConfigureAwait(false);
        var statements = new Dictionary<string, Row>(
            await pending.ReadByIdAsync(_statement, ids, cancellationToken).ConfigureAwait(false), StringComparer.Ordinal);
        var sources = await ReadSourcesAsync(statements.Keys, pending, cancellationToken).ConfigureAwait(false);
        return [.. batch.Select(item => new WriteOutcome(item.Id, Record(item, statements, sources, pending)))];
    }

    /// <summary>The sources of statements by their ids.</summary>
    public async ValueTask<Dictionary<string, Row>> ReadSourcesAsync(
        IReadOnlyCollection<string> statementIds, PendingSession pending, CancellationToken cancellationToken) =>
        (await pending.ReadAsync(_source, _source.From!.Column, statementIds, cancellationToken).ConfigureAwait(false))
        .ToDictionary(row => row.Id, StringComparer.Ordinal);

    /// <summary>Checks the documents that sources stand in.</summary>
    public async ValueTask CheckDocumentsAsync(
        IReadOnlyList<(IReadOnlyList<SourceDraft> Sources, string Path)> sources, PendingSession pending, CancellationToken cancellationToken)
    {
        var ids = sources.SelectMany(list => list.Sources).Select(source => source.Document).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var documents = await pending.ReadByIdAsync(_document, ids, cancellationToken).ConfigureAwait(false);
        foreach (var (list, path) in sources)
        {
            SourceRules.CheckLengths(list, documents, path);
        }
    }

    /// <summary>Adds the sources that are not stored yet; whether there was one.</summary>
    public bool AddSources(Row statement, IReadOnlyList<SourceDraft> drafts, string path, Dictionary<string, Row> stored, PendingSession pending)
    {
        var isChanged = false;
        for (var index = 0; index < drafts.Count; index++)
        {
            var row = _rows.Source(statement, drafts[index], pending.Revision);
            if (stored.TryGetValue(row.Id, out var former))
            {
                StoredContent.RequireSameSource(former, row, SourceRules.PathOf(path, index));
            }
            else
            {
                pending.Insert(row);
                stored.Add(row.Id, row);
                isChanged = true;
            }
        }

        return isChanged;
    }

    /// <summary>Adds the documents that sources stand in to what is to be checked.</summary>
    public void AddDocuments(ReferenceList references, IReadOnlyList<SourceDraft> sources, string path)
    {
        for (var index = 0; index < sources.Count; index++)
        {
            references.Add(sources[index].Document, _document, SourceRules.PathOf(path, index) + ".document");
        }
    }

    private async ValueTask CheckReferencesAsync(
        IReadOnlyList<DraftItem> batch, HashSet<string> ids, PendingSession pending, CancellationToken cancellationToken)
    {
        var references = new ReferenceList();
        foreach (var (draft, path, _) in batch)
        {
            var actor = model.Record("Actor");
            references.Add(draft.Speaker, actor, path + ".speaker");
            references.Add(draft.Subject, actor, path + ".subject");
            AddAll(references, draft.OnBehalfOf, actor, path + ".onBehalfOf");
            AddAll(references, draft.Targets, actor, path + ".targets");
            references.Add(draft.Event, model.Record("Event"), path + ".event");
            references.Add(ids.Contains(draft.RespondsTo ?? "") ? null : draft.RespondsTo, _statement, path + ".respondsTo");
            AddDocuments(references, draft.Sources, path + ".sources");
        }

        // One look at the store for what is referred to and for the statements' own ids.
        var types = await pending.FindTypesAsync([.. references.Ids, .. ids], cancellationToken).ConfigureAwait(false);
        references.Check(types);
        await CheckDocumentsAsync([.. batch.Select(item => (item.Draft.Sources, item.Path + ".sources"))], pending, cancellationToken).ConfigureAwait(false);
        RefuseTaken(batch, types);
    }

    private void RefuseTaken(IReadOnlyList<DraftItem> batch, IReadOnlyDictionary<string, string> types)
    {
        foreach (var item in batch)
        {
            if (types.GetValueOrDefault(item.Id, _statement.Name) is var found && found != _statement.Name)
            {
                throw Refusal.Conflict(item.Path, $"The statement's id '{item.Id}' is taken by a record of the type {found}.", "id");
            }
        }
    }

    private static void AddAll(ReferenceList references, IReadOnlyList<string> ids, RecordType type, string path)
    {
        for (var index = 0; index < ids.Count; index++)
        {
            references.Add(ids[index], type, SourceRules.PathOf(path, index));
        }
    }

    private OutcomeKind Record(DraftItem item, Dictionary<string, Row> statements, Dictionary<string, Row> sources, PendingSession pending)
    {
        var row = _rows.Statement(item, pending.Revision);
        if (!statements.TryGetValue(item.Id, out var stored))
        {
            statements.Add(item.Id, row);
            Insert(row, item, pending);
            AddSources(row, item.Draft.Sources, item.Path + ".sources", sources, pending);
            return OutcomeKind.Recorded;
        }

        if (stored.Text("standing") == "RETRACTED")
        {
            throw Refusal.Retracted(item.Path, stored);
        }

        StoredContent.RequireSameStatement(stored, row, item.Path);
        return AddSources(stored, item.Draft.Sources, item.Path + ".sources", sources, pending) ? OutcomeKind.Changed : OutcomeKind.AlreadyRecorded;
    }

    private void Insert(Row row, DraftItem item, PendingSession pending)
    {
        var targets = StatementIdentity.Sorted(item.Draft.Targets);
        var principals = StatementIdentity.Sorted(item.Draft.OnBehalfOf);
        var review = row.Text("standing") == "PROPOSED" ? _rows.Review(row, null, pending.Revision) : null;
        IEnumerable<Row> rows =
        [
            row,
            .. targets.Select(actor => _rows.Target(row, actor)),
            .. principals.Select(actor => _rows.Principal(row, actor)),
            .. _edges.Derive(row, principals, targets),
            .. review is null ? Array.Empty<Row>() : [review],
        ];
        foreach (var part in rows)
        {
            pending.Insert(part);
        }
    }
}
