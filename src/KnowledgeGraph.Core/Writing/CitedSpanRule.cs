using KnowledgeGraph.Core.Model;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Refuses a document's new length where a statement cites what would lie beyond it.</summary>
internal sealed class CitedSpanRule(GraphModel model)
{
    private readonly RecordType _document = model.Record("Document");
    private readonly RecordType _source = model.Record("Source");

    public async ValueTask CheckAsync(IReadOnlyList<PatchedRow> changed, PendingSession pending, CancellationToken cancellationToken)
    {
        var documents = changed.Where(node => node.Row.Type == _document && !Equals(node.Row["length"], node.Former!["length"]))
            .ToDictionary(node => node.Row.Id, StringComparer.Ordinal);
        foreach (var source in await pending.ReadAsync(_source, _source.Column("documentId"), documents.Keys, cancellationToken).ConfigureAwait(false))
        {
            var document = documents[source.Text("documentId")!];
            if (document.Row["length"] is long length && source["end"] is long end && end > length)
            {
                throw Refusal.Invalid(document.Path + ".length", FormattableString.Invariant(
                    $"The document is to have {length} code points, but statement '{source.Text("statementId")}' cites it up to {end}; expected every span to lie within it."));
            }
        }
    }
}
