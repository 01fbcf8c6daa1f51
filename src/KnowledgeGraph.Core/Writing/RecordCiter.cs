using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Adds reports to the statements that records of data sets carry.</summary>
internal sealed class RecordCiter(GraphModel model, StatementRecorder recorder)
{
    private readonly RecordType _statement = model.Record("Statement");
    private readonly RecordType _source = model.Record("Source");
    private readonly SourceRules _rules = new(model);

    public async ValueTask<IReadOnlyList<WriteOutcome>> CiteAsync(CiteRecordsCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        await CheckAsync(command, pending, cancellationToken).ConfigureAwait(false);
        var records = command.Citations.Select(citation => citation.RecordId).ToHashSet(StringComparer.Ordinal);
        var carried = (await pending.ReadAsync(_source, _source.Column("recordId"), records, cancellationToken).ConfigureAwait(false))
            .ToLookup(source => (source.Text("dataset"), source.Text("recordId")), source => source.Text("statementId")!);
        var ids = carried.SelectMany(record => record).ToHashSet(StringComparer.Ordinal);
        var statements = await pending.ReadByIdAsync(_statement, ids, cancellationToken).ConfigureAwait(false);
        var stored = await recorder.ReadSourcesAsync(ids, pending, cancellationToken).ConfigureAwait(false);
        var outcomes = new List<WriteOutcome>();
        foreach (var (index, citation) in command.Citations.Index())
        {
            var path = SourceRules.PathOf(command.Path, index);
            var found = carried[(citation.Dataset, citation.RecordId)].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (found.Count == 0)
            {
                throw Refusal.NotFound(path + ".recordId", $"In the data set '{citation.Dataset}' a recorded event", citation.RecordId);
            }

            outcomes.Add(Cite(citation, [.. found.Select(id => statements[id])], path, stored, pending));
        }

        return outcomes;
    }

    private async ValueTask CheckAsync(CiteRecordsCommand command, PendingSession pending, CancellationToken cancellationToken)
    {
        var references = new ReferenceList();
        foreach (var (index, citation) in command.Citations.Index())
        {
            var path = SourceRules.PathOf(command.Path, index);
            _rules.Check([citation.Source], path + ".sources");
            recorder.AddDocuments(references, [citation.Source], path + ".sources");
        }

        await references.CheckAsync(pending, cancellationToken).ConfigureAwait(false);
        await recorder.CheckDocumentsAsync(
            [.. command.Citations.Select((citation, index) => ((IReadOnlyList<SourceDraft>)[citation.Source], SourceRules.PathOf(command.Path, index) + ".sources"))],
            pending, cancellationToken).ConfigureAwait(false);
    }

    private WriteOutcome Cite(RecordCitation citation, List<Row> statements, string path, Dictionary<string, Row> stored, PendingSession pending)
    {
        var isChanged = false;
        foreach (var statement in statements)
        {
            if (statement.Text("standing") == "RETRACTED")
            {
                throw Refusal.Retracted(path, statement);
            }

            isChanged |= recorder.AddSources(statement, [citation.Source], path + ".sources", stored, pending);
        }

        return new WriteOutcome(statements[0].Id, isChanged ? OutcomeKind.Changed : OutcomeKind.AlreadyRecorded);
    }
}
