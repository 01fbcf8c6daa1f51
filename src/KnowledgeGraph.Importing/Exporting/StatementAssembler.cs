using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>Puts to each statement of a batch what belongs to it: its links, sources and review, and where they are asked for the records that it names.</summary>
internal sealed class StatementAssembler(GraphModel model, ICopySource source, bool withNames)
{
    private static readonly Dictionary<string, Row> _none = [];

    private readonly IReadOnlyList<ReferenceField> _references = NodeReferences.Of(model.Record("Statement"));
    private readonly NamedRows _named = new(source);

    public async ValueTask<IReadOnlyList<ExportedStatement>> AssembleAsync(IReadOnlyList<Row> statements, CancellationToken cancellationToken)
    {
        var principals = await OfAsync("OnBehalfOf", statements, cancellationToken).ConfigureAwait(false);
        var targets = await OfAsync("Targets", statements, cancellationToken).ConfigureAwait(false);
        var sources = await OfAsync("Source", statements, cancellationToken).ConfigureAwait(false);
        var reviews = await OfAsync("Review", statements, cancellationToken).ConfigureAwait(false);
        List<ExportedStatement> assembled =
        [
            .. statements.Select(row => new ExportedStatement(
                row, ByActor(principals[row.Id]), ByActor(targets[row.Id]), InPlaces(sources[row.Id]), reviews[row.Id].SingleOrDefault(), _none)),
        ];
        return withNames ? await NameAsync(assembled, cancellationToken).ConfigureAwait(false) : assembled;
    }

    /// <summary>The records that a statement and its links name.</summary>
    public IEnumerable<(RecordType Type, string Id)> NamesOf(ExportedStatement statement) =>
    [
        .. _references.Where(reference => statement.Statement[reference.Column] is not null).Select(reference => (reference.Target, (string)statement.Statement[reference.Column]!)),
        .. statement.Principals.Concat(statement.Targets).Select(link => (model.Record("Actor"), link.Text("actorId")!)),
        .. statement.Sources.Where(link => link["documentId"] is not null).Select(link => (model.Record("Document"), link.Text("documentId")!)),
    ];

    private async ValueTask<ILookup<string, Row>> OfAsync(string type, IReadOnlyList<Row> statements, CancellationToken cancellationToken)
    {
        var record = model.Record(type);
        var rows = await source.FindRowsAsync(record, record.Column("statementId"), [.. statements.Select(row => row.Id)], cancellationToken).ConfigureAwait(false);
        return rows.ToLookup(row => row.Text("statementId")!, StringComparer.Ordinal);
    }

    private async ValueTask<IReadOnlyList<ExportedStatement>> NameAsync(List<ExportedStatement> statements, CancellationToken cancellationToken)
    {
        await _named.LoadAsync([.. statements.SelectMany(NamesOf).Distinct()], cancellationToken).ConfigureAwait(false);
        return [.. statements.Select(statement => statement with
        {
            Named = NamesOf(statement).Select(name => _named.Find(name.Id)).OfType<Row>().DistinctBy(row => row.Id).ToDictionary(row => row.Id, StringComparer.Ordinal),
        })];
    }

    private static Row[] ByActor(IEnumerable<Row> links) => [.. links.OrderBy(link => link.Text("actorId"), StringComparer.Ordinal)];

    // As everywhere, what is missing comes last.
    private static Row[] InPlaces(IEnumerable<Row> sources) =>
    [
        .. sources.OrderBy(link => link["documentId"] is null).ThenBy(link => link.Text("documentId"), StringComparer.Ordinal)
            .ThenBy(link => (long?)link["start"] ?? long.MaxValue).ThenBy(link => link.Id, StringComparer.Ordinal),
    ];
}
