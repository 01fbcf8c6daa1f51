using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Schema;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Neo4j.Writing;

namespace KnowledgeGraph.Neo4j.Copying;

/// <summary>Takes a graph into a database over the wire; until it is finished the database has no journal that a service would open.</summary>
public sealed class Neo4jCopyTarget : ICopyTarget
{
    private const string AppendRevision = """
        CREATE (:Revision {number: row[0], time: row[1], by: row[2], note: row[3], source: row[4], idempotencyKey: row[5], payloadHash: row[6], outcomes: row[7]})
        """;

    private readonly GraphModel _model;
    private readonly ResilientTransport _transport;
    private readonly CopySteps _steps;
    private readonly RelationshipCount _relationships;

    /// <summary>A target that is not begun.</summary>
    public Neo4jCopyTarget(GraphModel model, Neo4jOptions options)
    {
        (_model, Location) = (model, options.Location);
        _transport = new ResilientTransport(new HttpQueryTransport(options), options);
        _steps = new CopySteps(_transport, Location);
        _relationships = new RelationshipCount(model, _transport);
    }

    /// <inheritdoc/>
    public string Location { get; }

    /// <inheritdoc/>
    public ReferenceDrawing Draws => ReferenceDrawing.AfterNodes;

    /// <inheritdoc/>
    public async Task BeginAsync(string source, CancellationToken cancellationToken)
    {
        await new SchemaMigrator(_model, _transport, Location).MigrateAsync(cancellationToken).ConfigureAwait(false);
        if (!await _steps.ClaimAsync(source, cancellationToken).ConfigureAwait(false))
        {
            throw new StoreUnavailableException($"{Location} holds a graph already; expected an empty database. It was left untouched.") { IsRefusal = true };
        }

        await _relationships.BeginAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken)
    {
        List<object?[]> rows =
        [
            .. revisions.Select(revision => new object?[]
            {
                revision.Number, revision.Time, revision.By, revision.Note, revision.Source, revision.IdempotencyKey, revision.PayloadHash, revision.OutcomesJson,
            }),
        ];
        return _steps.RunAsync(statements => statements.AddAsync(AppendRevision, rows, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task TakeAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        if (!CypherNames.IsRelationship(type))
        {
            return _steps.RunAsync(statements => new ChangeApplier(statements).ApplyNodesAsync(type, Inserts(rows), cancellationToken), cancellationToken);
        }

        _relationships.Add(type.Label, rows.Count);
        var statements = type.Storage == RecordStorage.Edge ? rows.Select(row => row.Text("statementId")!).ToHashSet(StringComparer.Ordinal) : [];
        return _steps.RunAsync(batches => new ChangeApplier(batches).ApplyRelationshipsAsync(type, Inserts(rows), statements, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<StoredFormer> formers, CancellationToken cancellationToken)
    {
        List<object?[]> rows = [.. formers.Select(former => new object?[] { former.Id, former.Type, former.Since, former.Until, former.Data })];
        return _steps.RunAsync(
            statements => statements.AddAsync("CREATE (:Former {id: row[0], type: row[1], since: row[2], until: row[3], data: row[4]})", rows, cancellationToken),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task DrawAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        foreach (var reference in type.References.Where(reference => reference.Label is not null))
        {
            _relationships.Add(reference.Label!, rows.Count(row => row[reference.Column] is not null));
        }

        return _steps.RunAsync(statements => new ChangeApplier(statements).LinkReferencesAsync(type, Inserts(rows), cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task TakeWithdrawnAsync(RecordType type, IReadOnlyList<Row> edges, CancellationToken cancellationToken)
    {
        _relationships.Add(CypherNames.Retracted, edges.Count);
        return _steps.RunAsync(statements => new ChangeApplier(statements).WriteRetractedAsync(type, edges, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task FinishAsync(Revision newest, CancellationToken cancellationToken)
    {
        if (await _relationships.FindMissingAsync(cancellationToken).ConfigureAwait(false) is { } missing)
        {
            throw new ConflictException($"What was copied has ends that are not there: {missing}. The copy was not finished.");
        }

        await _steps.FinishAsync(newest.Number, newest.Time, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _transport.Dispose();
        return ValueTask.CompletedTask;
    }

    private static List<Change> Inserts(IEnumerable<Row> rows) => [.. rows.Select(row => new Change(ChangeKind.Insert, row))];
}
