using System.Globalization;
using KnowledgeGraph.Core;

namespace KnowledgeGraph.Server.Startup;

/// <summary>The one line that the service prints when it answers: where, from which store, and how much is in it.</summary>
internal static class StartupLine
{
    public static async Task<string> WriteAsync(IEnumerable<string> addresses, IGraphStore store)
    {
        var summary = await store.SummarizeAsync(CancellationToken.None);
        var counts = summary.Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}"));
        return $"KnowledgeGraph answers at {string.Join(", ", addresses)} from {store.Location} ({string.Join(", ", counts)}).";
    }
}
