using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Starts the service and the floor as processes of their own, asks both in turn, and prints the paired ratios.</summary>
internal static class Comparison
{
    public static async Task RunAsync(string file, int rounds, int milliseconds, string shapes)
    {
        var root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../.."));
        var (serviceUrl, floorUrl) = (FreeUrl(), FreeUrl());
        using var service = Start(Path.Combine(root, "artifacts/bin/KnowledgeGraph.Server/release/KnowledgeGraph.Server.dll"),
            $"--urls={serviceUrl}", $"--KnowledgeGraph:Sqlite:Path={file}", "--KnowledgeGraph:LoadSample=false");
        using var floor = Start(typeof(Comparison).Assembly.Location, "floor", "--file", file, "--url", floorUrl);
        try
        {
            using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 });
            await WaitAsync(client, serviceUrl);
            Console.WriteLine($"{Environment.ProcessorCount} cores; service / floor, requests per second, median of {rounds} paired rounds of {milliseconds} ms (smallest to largest ratio)\n");
            Console.WriteLine("| shape | clients | service | floor | ratio | CPU µs of a request: service | floor | floor / service |\n|---|---|---|---|---|---|---|---|");
            foreach (var shape in Shape.All.Where(shape => shapes.Contains(shape.Name, StringComparison.Ordinal)))
            {
                var body = await BodyAsync(client, serviceUrl, shape);
                await CompareAnswersAsync(client, serviceUrl, floorUrl, shape, body);
                foreach (var clients in new[] { 1, 16 })
                {
                    Console.WriteLine(await MeasureAsync(client, new Contestant(service, serviceUrl), new Contestant(floor, floorUrl), shape, body, clients, rounds, milliseconds));
                }
            }
        }
        finally
        {
            service.Kill();
            floor.Kill();
        }
    }

    private static async Task<string> MeasureAsync(
        HttpClient client, Contestant service, Contestant floor, Shape shape, byte[] body, int clients, int rounds, int milliseconds)
    {
        await LoadAsync(client, service, body, clients, milliseconds);
        await LoadAsync(client, floor, body, clients, milliseconds);
        var pairs = new List<(Load Service, Load Floor)>();
        for (var round = 0; round < rounds; round++)
        {
            // Who goes first alternates, so that a drift of the machine favours neither.
            var first = await LoadAsync(client, round % 2 == 0 ? service : floor, body, clients, milliseconds);
            var second = await LoadAsync(client, round % 2 == 0 ? floor : service, body, clients, milliseconds);
            pairs.Add(round % 2 == 0 ? (first, second) : (second, first));
        }

        var ratios = pairs.Select(pair => pair.Service.Rate / pair.Floor.Rate).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture,
            $"| {shape.Name} | {clients} | {Median(pairs.Select(pair => pair.Service.Rate)):F0} | {Median(pairs.Select(pair => pair.Floor.Rate)):F0} | {Median(ratios):F2} ({ratios[0]:F2} to {ratios[^1]:F2}) "
            + $"| {Median(pairs.Select(pair => pair.Service.Cpu)):F0} | {Median(pairs.Select(pair => pair.Floor.Cpu)):F0} | {Median(pairs.Select(pair => pair.Floor.Cpu / pair.Service.Cpu)):F2} |");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static async Task<Load> LoadAsync(HttpClient client, Contestant contestant, byte[] body, int clients, int milliseconds)
    {
        contestant.Process.Refresh();
        var before = contestant.Process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            var count = 0;
            for (; watch.ElapsedMilliseconds < milliseconds; count++)
            {
                await AskAsync(client, contestant.Url, body);
            }

            return count;
        }));
        var seconds = watch.Elapsed.TotalSeconds;
        contestant.Process.Refresh();
        return new Load(counts.Sum() / seconds, (contestant.Process.TotalProcessorTime - before).TotalMicroseconds / counts.Sum());
    }

    private static async Task<byte[]> AskAsync(HttpClient client, string url, byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        using var response = await client.PostAsync(new Uri(url + "/graphql"), content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    private static async Task<byte[]> BodyAsync(HttpClient client, string url, Shape shape)
    {
        Dictionary<string, string> variables = shape.Name switch
        {
            "B" => [],
            "D" => new() { ["id"] = "actor3" },
            "E" => new() { ["id"] = "actor0", ["after"] = await CursorAsync(client, url) },
            "F" => new() { ["id"] = "actor0", ["target"] = "actor2" },
            _ => new() { ["id"] = "actor0" },
        };
        return JsonSerializer.SerializeToUtf8Bytes(new { query = shape.Query, operationName = shape.Name, variables });
    }

    // The cursor of the 5,000th accusation of the largest actor, or of the one half-way.
    private static async Task<string> CursorAsync(HttpClient client, string url)
    {
        string? cursor = null;
        for (int seen = 0, total = int.MaxValue; seen < Math.Min(5000, total / 2);)
        {
            var query = $"{{ actor(id: \"actor0\") {{ accuses(first: 250{(cursor is null ? "" : $", after: \"{cursor}\"")}, order: [{{ date: DESC }}]) {{ totalCount pageInfo {{ endCursor }} }} }} }}";
            var answer = JsonDocument.Parse(await AskAsync(client, url, JsonSerializer.SerializeToUtf8Bytes(new { query })));
            var page = answer.RootElement.GetProperty("data").GetProperty("actor").GetProperty("accuses");
            (cursor, total, seen) = (page.GetProperty("pageInfo").GetProperty("endCursor").GetString(), page.GetProperty("totalCount").GetInt32(), seen + 250);
        }

        return cursor!;
    }

    private static async Task CompareAnswersAsync(HttpClient client, string serviceUrl, string floorUrl, Shape shape, byte[] body)
    {
        var (service, floor) = (Encoding.UTF8.GetString(await AskAsync(client, serviceUrl, body)), Encoding.UTF8.GetString(await AskAsync(client, floorUrl, body)));
        if (service != floor)
        {
            throw new InvalidOperationException($"{shape.Name}: the service answers\n{service}\nand the floor\n{floor}");
        }
    }

    private static async Task WaitAsync(HttpClient client, string url)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await client.GetStringAsync(new Uri(url + "/healthz"));
                return;
            }
            catch (HttpRequestException) when (attempt < 100)
            {
                await Task.Delay(100);
            }
        }
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true })!;

    private static string FreeUrl()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    private sealed record Contestant(Process Process, string Url);

    /// <summary>Requests answered per second, and the answering process's own processor time for one in microseconds.</summary>
    private sealed record Load(double Rate, double Cpu);
}
