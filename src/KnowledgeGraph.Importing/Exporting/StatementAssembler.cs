using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>Puts to each statement of a batch what belongs to it: its links, sources and review, and the records that it names as far as they are asked for.</summary>
/// <param name="model">The model.</param>
/// <param name="source">The store.</param>
/// <param name="owned">Finds what belongs to statements.</param>
/// <param name="asked">Which of the records that statements name are asked for.</param>
internal sealed class StatementAssembler(GraphModel model, IExportSource source, OwnedRows owned, ExportContent asked = 0)
{
    private static readonly Dictionary<string, Row> _none = [];

    private readonly StatementNames _names = new(model);
    private readonly NamedRows _named = new(source);

    public async ValueTask<IReadOnlyList<ExportedStatement>> AssembleAsync(IReadOnlyList<Row> statements, CancellationToken cancellationToken)
    {
        var principals = await OfAsync("OnBehalfOf", ByActor, statements, cancellationToken).ConfigureAwait(false);
        var targets = await OfAsync("Targets", ByActor, statements, cancellationToken).ConfigureAwait(false);
        var sources = await OfAsync("Source", InPlaces, statements, cancellationToken).ConfigureAwait(false);
        var reviews = await OfAsync("Review", static rows => rows, statements, cancellationToken).ConfigureAwait(false);
        List<ExportedStatement> assembled =
        [
            .. statements.Select(row => new ExportedStatement(
                row, [.. principals[row.Id]], [.. targets[row.Id]], [.. sources[row.Id]], reviews[row.Id].SingleOrDefault(), _none)),
        ];
        return asked == 0 ? assembled : await NameAsync(assembled, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ILookup<string, Row>> OfAsync(
        string type, Func<IEnumerable<Row>, IEnumerable<Row>> order, IReadOnlyList<Row> statements, CancellationToken cancellationToken)
    {
        var rows = await owned.FindAsync(model.Record(type), "statementId", statements, cancellationToken).ConfigureAwait(false);
        return order(rows).ToLookup(row => row.Text("statementId")!, StringComparer.Ordinal);
    }

    private async ValueTask<IReadOnlyList<ExportedStatement>> NameAsync(List<ExportedStatement> statements, CancellationToken cancellationToken)
    {
        var named = await _named.FindAsync(statements.SelectMany(_names.Of).Where(name => IsAsked(name.Type)), cancellationToken).ConfigureAwait(false);
        return [.. statements.Select(statement => statement with { Named = named })];
    }

    private bool IsAsked(RecordType type) => type.Name switch
    {
        "Document" => asked.HasFlag(ExportContent.Documents),
        "Actor" or "Event" => asked.HasFlag(ExportContent.Things),
        _ => false,
    };

    private static IEnumerable<Row> ByActor(IEnumerable<Row> links) => links.OrderBy(link => link.Text("actorId"), StringComparer.Ordinal);

    // As everywhere, what is missing comes last.
    private static IEnumerable<Row> InPlaces(IEnumerable<Row> sources) =>
        sources.OrderBy(link => link["documentId"] is null).ThenBy(link => link.Text("documentId"), StringComparer.Ordinal)
            .ThenBy(link => (long?)link["start"] ?? long.MaxValue).ThenBy(link => link.Id, StringComparer.Ordinal);
}
