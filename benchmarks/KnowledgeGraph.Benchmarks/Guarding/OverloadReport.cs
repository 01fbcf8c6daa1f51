using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Guarding;

/// <summary>A service with as many clients as it executes requests at once, and then with 64 more, which is more than it lets wait.</summary>
internal sealed class OverloadReport(Comparison comparison, Programs programs)
{
    private const int Beyond = 64;

    /// <summary>Measures both.</summary>
    /// <param name="file">The graph.</param>
    /// <param name="limits">How many requests the service executes at once, and how many wait.</param>
    /// <param name="times">For how long each crowd asks.</param>
    /// <param name="pause">For how long a client that is refused waits.</param>
    public async Task WriteAsync(string file, (int Concurrency, int Queue) limits, (TimeSpan Full, TimeSpan Over) times, TimeSpan pause)
    {
        var (process, url) = await programs.ServiceOverAsync($"--KnowledgeGraph:Sqlite:Path={file}",
            string.Create(CultureInfo.InvariantCulture, $"--KnowledgeGraph:Limits:Concurrency={limits.Concurrency}"),
            string.Create(CultureInfo.InvariantCulture, $"--KnowledgeGraph:Limits:Queue={limits.Queue}"));
        var body = await new Questions(comparison, url, file).BodyAsync(Shape.All.Single(shape => shape.Name == "C"), Questions.Largest);
        var contestant = new Contestant(process, url, body);
        var crowd = new Crowd(contestant, await comparison.AskAsync(contestant), pause);
        Comparison.Warm(contestant, limits.Concurrency);

        var full = crowd.Ask(limits.Concurrency, times.Full);
        Console.WriteLine($"{CrowdResult.Head}\n{full.Row}");
        var sampling = SampleAsync(process, times.Over);
        var over = crowd.Ask(limits.Concurrency + Beyond, times.Over);
        var memory = string.Join(", ", await sampling);
        Console.WriteLine(over.Row);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\nOver to full: p50 {Ratio(full, over, 50):F2}, p99 {Ratio(full, over, 99):F2}. Resident memory in MB at the begin, in the middle and at the end of the overload: {memory}."));
        if (full.Others.Concat(over.Others).FirstOrDefault() is { } other)
        {
            throw new InvalidOperationException($"Neither the right answer nor a refusal came, but {other}");
        }
    }

    private static double Ratio(CrowdResult full, CrowdResult over, int percent) => CrowdResult.Part(over.Accepted, percent) / CrowdResult.Part(full.Accepted, percent);

    private static async Task<IReadOnlyList<long>> SampleAsync(Process process, TimeSpan time)
    {
        var samples = new List<long>();
        for (var part = 0; part < 3; part++)
        {
            await Task.Delay(part == 0 ? TimeSpan.FromSeconds(1) : (time - TimeSpan.FromSeconds(2)) / 2);
            process.Refresh();
            samples.Add(process.WorkingSet64 / 1_000_000);
        }

        return samples;
    }
}
