using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Running;

/// <summary>Writes batches; one that is refused is split in halves until the rows that are at fault stand alone.</summary>
/// <param name="model">The model.</param>
/// <param name="write">Does a write, all or nothing.</param>
/// <param name="by">By whom.</param>
internal sealed class BatchWriter(GraphModel model, Func<WriteRequest, Task<WriteResult>> write, string? by)
{
    /// <summary>Writes rows and counts what became of each.</summary>
    /// <exception cref="KnowledgeGraphException">The store failed; rows that were not written by then are not counted.</exception>
    public async Task WriteAsync(CodedFile file, BatchRequest batch, ImportTally tally, Action<RefusedLine> refuse)
    {
        try
        {
            var result = await write(batch.Request).ConfigureAwait(false);
            Count(batch, result, tally);
            return;
        }
        catch (KnowledgeGraphException refusal) when (IsOfInput(refusal))
        {
            if (batch.Lines is [var line])
            {
                tally.CountRead(1);
                refuse(new RefusedLine(line.Line, line.Text, RefusalReader.Read(refusal)));
                return;
            }
        }

        foreach (var half in batch.Lines.Chunk((batch.Lines.Count + 1) / 2))
        {
            await WriteAsync(file, BatchRequest.Of(model, file, half, by), tally, refuse).ConfigureAwait(false);
        }
    }

    private static void Count(BatchRequest batch, WriteResult result, ImportTally tally)
    {
        tally.CountRead(batch.Lines.Count);
        foreach (var outcome in batch.Outcomes(result))
        {
            tally.Count(outcome);
        }

        if (!result.IsReplay)
        {
            tally.CountRevision();
        }
    }

    private static bool IsOfInput(KnowledgeGraphException refusal) => refusal
        is InvalidRequestException or UnknownFieldException or NotFoundException or ConflictException or RetractedException or LimitExceededException;
}
