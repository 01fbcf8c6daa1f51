using System.Globalization;
using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Server.Startup;

/// <summary>The one line that the service prints when it answers: where, from which store, and how much is in it.</summary>
internal static class StartupLine
{
    public static async Task<string> WriteAsync(IEnumerable<string> addresses, IGraphStore store)
    {
        return $"KnowledgeGraph answers at {string.Join(", ", addresses)} from {store.Location} ({await ContentAsync(store)}).";
    }

    private static async Task<string> ContentAsync(IGraphStore store)
    {
        try
        {
            var summary = await store.SummarizeAsync(CancellationToken.None);
            return string.Join(", ", summary.Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}")));
        }
        catch (StoreUnavailableException)
        {
            return "not ready, see /readyz";
        }
    }
}
