using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Benchmarks;
using KnowledgeGraph.Benchmarks.Guarding;
using KnowledgeGraph.Benchmarks.Writing;

string Option(string name, string otherwise)
{
    var at = Array.IndexOf(args, "--" + name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
}

int Number(string name, int otherwise) => int.Parse(Option(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

async Task<string> FileOf(int statements, string option = "file")
{
    var file = Option(option, Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"knowledge-graph-{statements}.db")));
    if (!File.Exists(file))
    {
        Console.WriteLine(await BulkLoader.FillAsync(file, statements));
    }

    return file;
}

if (args is ["floor", ..])
{
    await FloorServer.RunAsync(Option("file", ""), Option("url", "http://127.0.0.1:5091"));
    return;
}

// A community server holds one database, so a second graph needs a server of its own.
Neo4jServer Server(string name, string otherwise) => new(Option(name, otherwise), Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "");

if (args is ["neo4j-write", ..])
{
    using var process = Number("server-process", 0) is var id and > 0 ? Process.GetProcessById(id) : null;
    await new WriteReport(Server("server", "http://localhost:7474"), process, Number("rounds", 10), Number("batches", 4), Number("batch", 500)).RunAsync();
    return;
}

if (args is ["export", ..])
{
    await new ExportReport(await FileOf(Number("statements", 100_000)), Number("rounds", 5), Option("formats", "jsonl,csv,graphml,gexf,ftm,trig").Split(',')).RunAsync();
    return;
}

if (args is ["sqlite-write", ..])
{
    await new SqliteWriteReport(Option("folder", Path.GetTempPath()), Number("statements", 100_000), Number("batch", 2000)).RunAsync();
    return;
}

using var client = new HttpClient();
using var programs = new Programs(client);
var comparison = new Comparison(client, Number("rounds", 10), Number("milliseconds", 1000));
var report = new Report(comparison, programs, Option("shapes", "ABCDEF"));
Console.WriteLine($"{Environment.ProcessorCount} cores; rates in requests per second; medians of {Number("rounds", 10)} paired rounds of {Number("milliseconds", 1000)} ms, the smallest and largest ratio in brackets\n");
if (args is ["growth", ..])
{
    await report.GrowthAsync(await FileOf(Number("from", 100_000), "small-file"), await FileOf(Number("statements", 1_000_000)));
}
else if (args is ["neo4j", ..])
{
    var (file, server) = (await FileOf(Number("statements", 500_000)), Server("server", "http://localhost:7474"));
    await report.Neo4jAsync(file, server);
    if (Option("small-server", "") is { Length: > 0 })
    {
        await report.Neo4jGrowthAsync((await FileOf(Number("from", 50_000), "small-file"), Server("small-server", "")), (file, server));
    }
}
else if (args is ["guarded", ..])
{
    var shapes = Shape.All.Where(shape => Option("shapes", "ABCDEF").Contains(shape.Name, StringComparison.Ordinal)).ToList();
    await new GuardedReport(client, comparison, programs, shapes).WriteAsync(await FileOf(Number("statements", 100_000)), Option("credential", "key") == "token");
}
else if (args is ["refusals", ..])
{
    await new RefusalReport(client, programs).WriteAsync(await FileOf(Number("statements", 100_000)));
}
else if (args is ["overload", ..])
{
    await new OverloadReport(comparison, programs).WriteAsync(
        await FileOf(Number("statements", 100_000)), (Number("concurrency", 64), Number("queue", 32)),
        (TimeSpan.FromSeconds(Number("full-seconds", 20)), TimeSpan.FromSeconds(Number("seconds", 60))), TimeSpan.FromMilliseconds(Number("pause", 100)));
}
else
{
    await report.FloorAsync(await FileOf(Number("statements", 100_000)));
}
