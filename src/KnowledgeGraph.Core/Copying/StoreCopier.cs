using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Core.Copying;

/// <summary>Copies all that a store holds into an empty one: the journal, the records of every type, and their former versions.</summary>
/// <param name="model">The model of both.</param>
/// <param name="progress">Takes a line now and then.</param>
public sealed class StoreCopier(GraphModel model, Action<string> progress)
{
    private const long LineEvery = 100_000;

    /// <summary>Copies; the number of the newest revision is the same in both stores afterwards.</summary>
    /// <exception cref="KnowledgeGraphException">A store is not to be read or written, or the source changed meanwhile; the target is then empty, or marked as unfinished.</exception>
    public async Task<long> CopyAsync(ICopySource source, ICopyTarget target, CancellationToken cancellationToken)
    {
        var newest = await source.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        if (newest == 0)
        {
            throw new StoreUnavailableException($"{source.Location} is empty; expected a graph to copy.") { IsRefusal = true };
        }

        await target.BeginAsync(source.Location, cancellationToken).ConfigureAwait(false);
        var last = await CopyRevisionsAsync(source, target, cancellationToken).ConfigureAwait(false);
        await CopyRowsAsync(source, target, cancellationToken).ConfigureAwait(false);

        await EachAsync("former versions", source.ReadFormersAsync(cancellationToken), formers => target.TakeAsync(formers, cancellationToken)).ConfigureAwait(false);
        if (target.Draws == ReferenceDrawing.AfterNodes)
        {
            await DrawAsync(source, target, cancellationToken).ConfigureAwait(false);
        }

        var after = await source.ReadNewestAsync(cancellationToken).ConfigureAwait(false);
        if (after != newest || last.Number != newest)
        {
            throw new ConflictException(string.Create(
                CultureInfo.InvariantCulture,
                $"{source.Location} was written while it was copied: its newest revision was {newest} and is {after}. Nothing was finished; copy again while nothing writes."));
        }

        await target.FinishAsync(last, cancellationToken).ConfigureAwait(false);
        return newest;
    }

    private async Task<Revision> CopyRevisionsAsync(ICopySource source, ICopyTarget target, CancellationToken cancellationToken)
    {
        Revision? last = null;
        await EachAsync("revisions", source.ReadRevisionsAsync(cancellationToken), revisions =>
        {
            last = revisions[^1];
            return target.TakeAsync(revisions, cancellationToken);
        }).ConfigureAwait(false);
        return last ?? throw new StoreUnavailableException($"{source.Location} has a newest revision, but no journal; expected both or neither.");
    }

    private async Task CopyRowsAsync(ICopySource source, ICopyTarget target, CancellationToken cancellationToken)
    {
        foreach (var type in InOrder())
        {
            if (target.Draws == ReferenceDrawing.WithNodes && HasReferences(type))
            {
                await EachAsync(type.Name, ReadDrawnAsync(source, type, cancellationToken), async batch =>
                {
                    await target.TakeAsync(type, batch.Rows, cancellationToken).ConfigureAwait(false);
                    await DrawAsync(target, type, batch, cancellationToken).ConfigureAwait(false);
                }, batch => batch.Rows.Count).ConfigureAwait(false);
            }
            else
            {
                await EachAsync(type.Name, source.ReadRowsAsync(type, cancellationToken), rows => target.TakeAsync(type, rows, cancellationToken)).ConfigureAwait(false);
            }
        }
    }

    private async Task DrawAsync(ICopySource source, ICopyTarget target, CancellationToken cancellationToken)
    {
        foreach (var type in InOrder().Where(HasReferences))
        {
            await EachAsync(
                $"references of {type.Name}", ReadDrawnAsync(source, type, cancellationToken), batch => DrawAsync(target, type, batch, cancellationToken), batch => batch.Rows.Count)
                .ConfigureAwait(false);
        }
    }

    private static async Task DrawAsync(ICopyTarget target, RecordType type, DrawnRows batch, CancellationToken cancellationToken)
    {
        await target.DrawAsync(type, batch.Rows, cancellationToken).ConfigureAwait(false);
        foreach (var edges in batch.Withdrawn.GroupBy(edge => edge.Type))
        {
            await target.TakeWithdrawnAsync(edges.Key, [.. edges], cancellationToken).ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerable<DrawnRows> ReadDrawnAsync(ICopySource source, RecordType type, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var withdrawn = new WithdrawnEdges(model, source);
        await foreach (var rows in source.ReadRowsAsync(type, cancellationToken).ConfigureAwait(false))
        {
            yield return new DrawnRows(rows, type.Name == "Statement" ? await withdrawn.DeriveAsync(rows, cancellationToken).ConfigureAwait(false) : []);
        }
    }

    private static bool HasReferences(RecordType type) => type.Storage is RecordStorage.Node or RecordStorage.Record;

    // What is referred to comes before links and edges.
    private IEnumerable<RecordType> InOrder() => model.Stored.Where(type => type.Storage != RecordStorage.Journal)
        .OrderBy(type => type.Storage switch { RecordStorage.Node => 0, RecordStorage.Record => 1, _ => 2 });

    private Task EachAsync<TItem>(string name, IAsyncEnumerable<IReadOnlyList<TItem>> batches, Func<IReadOnlyList<TItem>, Task> take) =>
        EachAsync(name, batches, take, batch => batch.Count);

    private async Task EachAsync<TBatch>(string name, IAsyncEnumerable<TBatch> batches, Func<TBatch, Task> take, Func<TBatch, int> countOf)
    {
        var count = 0L;
        await foreach (var batch in ReadAhead.Of(batches).ConfigureAwait(false))
        {
            await take(batch).ConfigureAwait(false);
            count += countOf(batch);
            if (count / LineEvery > (count - countOf(batch)) / LineEvery)
            {
                progress(string.Create(CultureInfo.InvariantCulture, $"{name}: {count} so far"));
            }
        }

        progress(string.Create(CultureInfo.InvariantCulture, $"{name}: {count}"));
    }

    private sealed record DrawnRows(IReadOnlyList<Row> Rows, IReadOnlyList<Row> Withdrawn);
}
