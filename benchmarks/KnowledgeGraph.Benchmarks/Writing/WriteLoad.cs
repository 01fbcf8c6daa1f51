using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Writing;

/// <summary>What one side's turn took.</summary>
/// <param name="Rate">Statements per second.</param>
/// <param name="Own">This process's own processor time for a batch, in milliseconds.</param>
/// <param name="Server">The server's; 0 where it is not measured.</param>
internal sealed record WriteLoad(double Rate, double Own, double Server)
{
    /// <summary>Begins a turn.</summary>
    public static Start Begin(Process? server) => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, Cpu(server));

    /// <summary>The medians of the pairs, and the smallest and largest of their ratios.</summary>
    public static string Table(int batch, IReadOnlyList<(WriteLoad Store, WriteLoad Hand)> pairs)
    {
        var ratios = pairs.Select(pair => pair.Store.Rate / pair.Hand.Rate).Order().ToList();
        string Row(string name, Func<(WriteLoad Store, WriteLoad Hand), WriteLoad> side) => string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {Median(pairs.Select(pair => side(pair).Rate)):F0} | {Median(pairs.Select(pair => side(pair).Own)):F0} | {Median(pairs.Select(pair => side(pair).Server)):F0} |");
        var cost = Median(pairs.Select(pair => (pair.Hand.Own + pair.Hand.Server) / (pair.Store.Own + pair.Store.Server)));
        return string.Create(CultureInfo.InvariantCulture, $"""
            Batches of {batch} statements, {pairs.Count} paired rounds: ratio {Median(ratios):F2} ({ratios[0]:F2} to {ratios[^1]:F2}), by processor time {cost:F2}

            | | statements per second | own CPU ms for a batch | server's |
            |---|---|---|---|
            {Row("through the store", pair => pair.Store)}
            {Row("by hand", pair => pair.Hand)}

            """);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static TimeSpan Cpu(Process? process)
    {
        process?.Refresh();
        return process?.TotalProcessorTime ?? TimeSpan.Zero;
    }

    /// <summary>Where clock and processor times stood when a turn began.</summary>
    internal sealed record Start(long Time, TimeSpan Own, TimeSpan Server)
    {
        public WriteLoad End(Process? server, int batches, int batch) => new(
            batches * batch / Stopwatch.GetElapsedTime(Time).TotalSeconds,
            (Environment.CpuUsage.TotalTime - Own).TotalMilliseconds / batches,
            (Cpu(server) - Server).TotalMilliseconds / batches);
    }
}
