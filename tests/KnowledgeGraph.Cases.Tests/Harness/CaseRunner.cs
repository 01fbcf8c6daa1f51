using System.Buffers;
using System.Text;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>Runs the steps of a case on one store.</summary>
internal static class CaseRunner
{
    /// <summary>Puts the case's data set into an empty store.</summary>
    public static async Task LoadAsync(Case @case, IGraphStore store, CancellationToken cancellationToken)
    {
        if (@case.DataSet is { } name)
        {
            await store.WriteAsync(DataSetReader.Read(Repository.Model, Repository.DataSet(name)), cancellationToken);
        }
    }

    /// <summary>The responses by the steps' names, as they were written, of a store that holds the case's data set.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> AskAsync(Case @case, IGraphStore store, CancellationToken cancellationToken)
    {
        var service = new GraphService(Repository.Model, store);
        var results = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in @case.Steps)
        {
            var output = new ArrayBufferWriter<byte>();
            var request = new GraphRequest(step.Query, null, CaseVariables.Read(step, results)) { Caller = Caller.Program };
            var result = await service.ExecuteAsync(request, output, cancellationToken);
            if (result.Failure is { } failure and not KnowledgeGraphException)
            {
                throw new InvalidOperationException($"{step} failed: {failure.Message}", failure);
            }

            results.Add(step.Name, Encoding.UTF8.GetString(output.WrittenSpan));
        }

        return results;
    }
}
