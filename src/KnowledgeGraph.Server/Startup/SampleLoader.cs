using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Server.Options;

namespace KnowledgeGraph.Server.Startup;

/// <summary>Fills an empty store with the sample data, so that the first question has an answer.</summary>
internal static class SampleLoader
{
    public static async Task LoadIntoEmptyAsync(IGraphStore store, GraphModel model, ServerOptions options, CancellationToken cancellationToken)
    {
        if (!options.LoadSample || (await store.SummarizeAsync(cancellationToken)).Revision > 0)
        {
            return;
        }

        // Two services that start on one empty store at once both come here; the key makes the second write a replay.
        var request = DataSetReader.Read(model, options.SampleFolder);
        await store.WriteAsync(request with { IdempotencyKey = $"sample/{request.Source}", Note = "Sample data." }, cancellationToken);
    }
}
