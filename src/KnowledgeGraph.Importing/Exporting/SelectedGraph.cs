using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Copying;
using KnowledgeGraph.Core.Exporting;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Exporting;

/// <summary>
/// The part of a store that a query selects, as a graph of its own that can be copied: the statements, those that they respond to or that replaced
/// them, and all that these name.
/// </summary>
/// <remarks>The journal stays whole, as every record names the revision that wrote it. The ids of the statements and of what they name are held in memory.</remarks>
public sealed class SelectedGraph : ICopySource
{
    private readonly GraphModel _model;
    private readonly IExportSource _source;
    private readonly RecordType _statement;
    private readonly SortedSet<string> _statements = new(StringComparer.Ordinal);
    private readonly NamedRecords _named;

    private SelectedGraph(GraphModel model, IExportSource source) =>
        (_model, _source, _statement, _named) = (model, source, model.Record("Statement"), new NamedRecords(model, source));

    /// <inheritdoc/>
    public string Location => _source.Location;

    /// <summary>Finds out what is selected; the store stays the caller's, to be closed after the copy.</summary>
    public static async Task<SelectedGraph> SelectAsync(GraphModel model, IExportSource source, RowSelection statements, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(source);
        var graph = new SelectedGraph(model, source);
        await foreach (var rows in source.SelectAsync(statements, cancellationToken).ConfigureAwait(false))
        {
            await graph.AddAsync(rows, cancellationToken).ConfigureAwait(false);
        }

        await graph._named.CompleteAsync(cancellationToken).ConfigureAwait(false);
        return graph;
    }

    /// <inheritdoc/>
    public Task<long> ReadNewestAsync(CancellationToken cancellationToken) => _source.ReadNewestAsync(cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<IReadOnlyList<Revision>> ReadRevisionsAsync(CancellationToken cancellationToken) => _source.ReadRevisionsAsync(cancellationToken);

    /// <summary>The records of a type; those that belong to statements come by statement.</summary>
    public IAsyncEnumerable<IReadOnlyList<Row>> ReadRowsAsync(RecordType type, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type == _statement ? ReadByAsync(type, type.Key, cancellationToken)
            : type.FindColumn("statementId") is { } owner ? ReadByAsync(type, owner, cancellationToken)
            : _named.ReadAsync(type, cancellationToken);
    }

    /// <summary>The former versions of the records that are selected.</summary>
    public async IAsyncEnumerable<IReadOnlyList<StoredFormer>> ReadFormersAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var type in _model.Stored.Where(type => type.Storage is not (RecordStorage.Journal or RecordStorage.Edge)))
        {
            await foreach (var rows in ReadRowsAsync(type, cancellationToken).ConfigureAwait(false))
            {
                if (await _source.FindFormersAsync(type, [.. rows.Select(row => row.Id)], cancellationToken).ConfigureAwait(false) is { Count: > 0 } formers)
                {
                    yield return formers;
                }
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Row>> FindRowsAsync(RecordType type, Column column, IReadOnlyCollection<string> values, CancellationToken cancellationToken) =>
        _source.FindRowsAsync(type, column, values, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredFormer>> FindFormersAsync(RecordType type, IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        _source.FindFormersAsync(type, ids, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task AddAsync(IReadOnlyList<Row> selected, CancellationToken cancellationToken)
    {
        var assembler = new StatementAssembler(_model, _source, new OwnedRows(_source, isWhole: false));
        for (IReadOnlyList<Row> next = [.. selected.Where(row => _statements.Add(row.Id))]; next.Count > 0;)
        {
            foreach (var statement in await assembler.AssembleAsync(next, cancellationToken).ConfigureAwait(false))
            {
                _named.Add(statement);
            }

            var others = next.SelectMany(row => new[] { row.Text("respondsToId"), row.Text("retractionReplacementId") }).OfType<string>().Where(_statements.Add).ToList();
            next = others.Count == 0 ? [] : await _source.FindRowsAsync(_statement, _statement.Key, others, cancellationToken).ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<Row>> ReadByAsync(RecordType type, Column column, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var ids in _statements.Chunk(NamedRecords.AtOnce))
        {
            var rows = await _source.FindRowsAsync(type, column, ids, cancellationToken).ConfigureAwait(false);
            yield return [.. rows.OrderBy(row => row.Text(column.Name), StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal)];
        }
    }
}
