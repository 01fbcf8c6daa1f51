using System.Globalization;
using KnowledgeGraph.Benchmarks;

string Option(string name, string otherwise)
{
    var at = Array.IndexOf(args, "--" + name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
}

int Number(string name, int otherwise) => int.Parse(Option(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

var statements = Number("statements", 100_000);
var file = Option("file", Path.Combine(Path.GetTempPath(), $"knowledge-graph-{statements}.db"));
if (args is ["floor", ..])
{
    await FloorServer.RunAsync(file, Option("url", "http://127.0.0.1:5091"));
    return;
}

if (!File.Exists(file))
{
    Console.WriteLine(await Generator.FillAsync(file, statements));
}

await Comparison.RunAsync(file, Number("rounds", 10), Number("milliseconds", 1000), Option("shapes", "ABCDEF"));
