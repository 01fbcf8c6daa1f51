using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Reflection;
using KnowledgeGraph.Querying.Limits;

namespace KnowledgeGraph.Benchmarks.Guarding;

/// <summary>What it costs to know who asks, to bound what is asked, and to tell of it: a service with all of that against one with none.</summary>
internal sealed class GuardedReport(HttpClient client, Comparison comparison, Programs programs, IReadOnlyList<Shape> shapes)
{
    /// <summary>Measures each shape.</summary>
    /// <param name="file">The graph.</param>
    /// <param name="showsToken">Whether callers show a token of an issuer rather than a key.</param>
    public async Task WriteAsync(string file, bool showsToken)
    {
        var folder = Directory.CreateTempSubdirectory("knowledge-graph-");
        try
        {
            await using var collector = await TraceCollector.StartAsync();
            await using var issuer = await TokenIssuer.StartAsync();
            var (log, keyFile) = (Path.Combine(folder.FullName, "log"), $"--KnowledgeGraph:Access:KeyFile={Path.Combine(folder.FullName, "keys.json")}");
            var key = (await Programs.RunVerbAsync("keys", "add", "benchmark", "--role", "reader", keyFile)).Trim().Split('\n')[^1];
            var guarded = await programs.LoggingServiceAsync(log, collector.Environment, [$"--KnowledgeGraph:Sqlite:Path={file}", keyFile, .. issuer.Settings]);
            var open = await programs.ServiceOverAsync([$"--KnowledgeGraph:Sqlite:Path={file}", "--KnowledgeGraph:Metrics=false", "--KnowledgeGraph:SlowQueryMilliseconds=0", .. LimitsAtMost]);
            await CompareAsync(file, guarded, open, new AuthenticationHeaderValue("Bearer", showsToken ? issuer.MakeToken() : key));
            Console.WriteLine("\n" + await ProofAsync(guarded.Url, log, collector));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Of a page that is not asked for, a larger default would change the answer.
    private static IEnumerable<string> LimitsAtMost => typeof(RequestLimits).GetProperties().Where(limit => limit.Name != nameof(RequestLimits.DefaultPageSize))
        .Select(limit => (limit.Name, limit.GetCustomAttribute<LimitAttribute>()!.Maximum))
        .Concat([("BodyBytes", int.MaxValue), ("Seconds", 86_400), ("Concurrency", int.MaxValue), ("Queue", int.MaxValue)])
        .Select(limit => string.Create(CultureInfo.InvariantCulture, $"--KnowledgeGraph:Limits:{limit.Item1}={limit.Item2}"));

    private async Task CompareAsync(string file, (Process Process, string Url) guarded, (Process Process, string Url) open, AuthenticationHeaderValue credentials)
    {
        var questions = new Questions(comparison, open.Url, file);
        var pairs = new List<(string Name, Contestant Guarded, Contestant Open)>();
        foreach (var shape in shapes)
        {
            var body = await questions.BodyAsync(shape, Questions.Largest);
            pairs.Add((shape.Name, new Contestant(guarded.Process, guarded.Url, body) { Credentials = credentials }, new Contestant(open.Process, open.Url, body)));
        }

        foreach (var (name, one, other) in pairs)
        {
            await comparison.RequireSameAsync(name, one, other);
            Comparison.Warm(one, 16);
            Comparison.Warm(other, 16);
        }

        Console.WriteLine(Comparison.Head("guarded", "open"));
        foreach (var clients in new[] { 1, 16 })
        {
            foreach (var (name, one, other) in pairs)
            {
                Console.WriteLine(comparison.Measure(name, one, other, clients));
            }
        }
    }

    private async Task<string> ProofAsync(string url, string log, TraceCollector collector)
    {
        var lines = File.ReadLines(log).Count(line => line.Contains("route=/graphql status=200", StringComparison.Ordinal));
        var metrics = await client.GetStringAsync(new Uri(new Uri(url), "/metrics"));
        var counted = metrics.Split('\n').Single(line => line.StartsWith("knowledgegraph_operation_duration_seconds_count", StringComparison.Ordinal)).Split(' ')[1];
        return lines > 0 && collector.Batches > 0
            ? string.Create(CultureInfo.InvariantCulture, $"The guarded service logged {lines} answers, counted {counted} operations, and sent {collector.Batches} batches of spans.")
            : throw new InvalidOperationException($"The guarded service logged {lines} answers and sent {collector.Batches} batches of spans; expected some of both.");
    }
}
