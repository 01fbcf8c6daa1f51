using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j.Printing;
using KnowledgeGraph.Neo4j.Schema;
using KnowledgeGraph.Neo4j.Writing;

namespace KnowledgeGraph.Neo4j.Copying;

/// <summary>Writes a graph as files for <c>neo4j-admin database import full</c>, which lays down a large one faster than any server takes it in.</summary>
/// <remarks>Constraints and indexes are made when the service first opens the database, and lists that are empty are given then.</remarks>
public sealed class Neo4jImportTarget(string path) : ICopyTarget
{
    private readonly ImportFolder _folder = new(path);
    private readonly DataRecordBuckets _records = new(Path.GetFullPath(path));

    /// <inheritdoc/>
    public string Location => $"files for neo4j-admin, {_folder.FullPath}";

    /// <inheritdoc/>
    public ReferenceDrawing Draws => ReferenceDrawing.WithNodes;

    /// <summary>What imports the files.</summary>
    public string Command => $"cd '{_folder.FullPath.Replace("'", "'\\''", StringComparison.Ordinal)}' && neo4j-admin database import full neo4j @{ImportFolder.Arguments}";

    /// <inheritdoc/>
    public Task BeginAsync(string source, CancellationToken cancellationToken)
    {
        _folder.Begin();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<Revision> revisions, CancellationToken cancellationToken)
    {
        var file = _folder.Nodes("revision", "Revision", () => ["number:long", "time", "by", "note", "source", "idempotencyKey", "payloadHash", "outcomes"]);
        return EachAsync(
            revisions,
            entry => file.Write(entry.Number, entry.Time, entry.By, entry.Note, entry.Source, entry.IdempotencyKey, entry.PayloadHash, entry.OutcomesJson),
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task TakeAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken) => EachAsync(
        rows, CypherNames.IsRelationship(type) ? row => WriteRelationship(type, row) : row => WriteNode(type, row), cancellationToken);

    /// <inheritdoc/>
    public Task TakeAsync(IReadOnlyList<StoredFormer> formers, CancellationToken cancellationToken)
    {
        var file = _folder.Nodes("former", "Former", () => ["type", "id", "since:long", "until:long", "data"]);
        return EachAsync(formers, former => file.Write(former.Type, former.Id, former.Since, former.Until, former.Data), cancellationToken);
    }

    /// <inheritdoc/>
    public Task DrawAsync(RecordType type, IReadOnlyList<Row> rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var reference in type.References.Where(reference => reference.Label is not null))
        {
            WriteReferences(type, reference, [.. rows.Where(row => row[reference.Column] is not null)]);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task TakeWithdrawnAsync(RecordType type, IReadOnlyList<Row> edges, CancellationToken cancellationToken)
    {
        var file = _folder.Relationships(
            $"retracted_{type.Table}", CypherNames.Retracted,
            () => [.. ImportHeader.Ends(CypherNames.Thing, CypherNames.Thing), .. type.Columns.Select(ImportHeader.Field), "was"]);
        return EachAsync(edges, edge => file.Write([edge[type.From!.Column], edge[type.To!.Column], .. edge.Values, type.Label]), cancellationToken);
    }

    /// <inheritdoc/>
    public Task FinishAsync(Revision newest, CancellationToken cancellationToken)
    {
        foreach (var (dataset, record) in _records.TakeDistinct())
        {
            _folder.Nodes("data_record", "DataRecord", () => [$":ID({ImportHeader.DataRecords})", "dataset", "recordId"])
                .Write(IdOf(dataset, record), dataset, record);
        }

        _folder.Nodes("journal", Neo4jSchema.Journal, () => ["id", "number:long", "time", "schemaVersion:long", $"{ImportedLists.Mark}:boolean"])
            .Write("journal", newest.Number, newest.Time, Neo4jSchema.Version, true);
        return _folder.FinishAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _records.Dispose();
        await _folder.DisposeAsync().ConfigureAwait(false);
    }

    private void WriteNode(RecordType type, Row row)
    {
        var isThing = type.Storage == RecordStorage.Node;
        string[] others = isThing ? ["thingType", .. RowValues.SearchProperties, ":LABEL"] : [];
        var file = _folder.Nodes(
            type.Table, isThing ? $"{CypherNames.Thing}:{type.Label}" : type.Label, () => [.. ImportHeader.Node(type), .. others]);
        if (!isThing)
        {
            file.Write(row.Values);
            return;
        }

        var variant = type.Variant is { } property ? RecordType.VariantName(row.Text(property.Column.Name)!) : null;
        file.Write([.. row.Values, type.Name, .. RowValues.AllSearchTexts(row), variant]);
    }

    private void WriteRelationship(RecordType type, Row row)
    {
        var (from, to) = (ImportHeader.Space(type.From!.Target), ImportHeader.Space(type.To!.Target));
        var end = row[type.To.Column];
        var name = type.Table;
        if (end is null)
        {
            var (dataset, record) = (row.Text("dataset")!, row.Text("recordId")!);
            _records.Add(dataset, record);
            (end, to, name) = (IdOf(dataset, record), ImportHeader.DataRecords, name + "_data_record");
        }

        _folder.Relationships(name, type.Label, () => [.. ImportHeader.Ends(from, to), .. type.Columns.Select(ImportHeader.Field)])
            .Write([row[type.From.Column], end, .. row.Values]);
    }

    private void WriteReferences(RecordType type, ReferenceField reference, IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var (here, there) = (ImportHeader.Space(type), ImportHeader.Space(reference.Target));
        var shown = ReferenceProperties.Shown(type).ToList();
        var file = _folder.Relationships($"{type.Table}_{reference.Column.SqlName}", reference.Label!, () =>
        [
            .. reference.IsIncoming ? ImportHeader.Ends(there, here) : ImportHeader.Ends(here, there),
            ReferenceProperties.Owner(reference), "id", .. shown.Select(property => ImportHeader.Field(property.Name, property.Column)),
        ]);
        foreach (var row in rows)
        {
            var other = row[reference.Column];
            object?[] ends = reference.IsIncoming ? [other, row.Id] : [row.Id, other];
            file.Write([.. ends, other, row.Id, .. shown.Select(property => row[property.Column])]);
        }
    }

    private static Task EachAsync<TItem>(IReadOnlyList<TItem> items, Action<TItem> write, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var item in items)
        {
            write(item);
        }

        return Task.CompletedTask;
    }

    // The length keeps two pairs apart that read the same when joined.
    private static string IdOf(string dataset, string record) => FormattableString.Invariant($"{dataset.Length}:{dataset}{record}");
}
