using System.Buffers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Core;
using KnowledgeGraph.Querying.Service;

namespace KnowledgeGraph.Stores.Tests.Copying;

/// <summary>The requests of the cases that only read.</summary>
internal static class ReadingCases
{
    /// <summary>What a store answers to each of those below a folder.</summary>
    public static async Task<IReadOnlyList<string>> AskAsync(IGraphStore store, string folder = "")
    {
        var service = new GraphService(TestFile.Model, store);
        var answers = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(TestFile.Root, "tests", "cases", folder), "request.graphql", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var query = await File.ReadAllTextAsync(file);
            if (query.Contains("mutation", StringComparison.Ordinal))
            {
                continue;
            }

            var variables = Path.Combine(Path.GetDirectoryName(file)!, "variables.json");
            JsonElement? values = File.Exists(variables) ? JsonDocument.Parse(await File.ReadAllTextAsync(variables)).RootElement : null;
            var output = new ArrayBufferWriter<byte>();
            await service.ExecuteAsync(new GraphRequest(query, null, values) { Caller = Caller.Program }, output, CancellationToken.None);
            answers.Add($"{file}: {Encoding.UTF8.GetString(output.WrittenSpan)}");
        }

        return answers;
    }
}
