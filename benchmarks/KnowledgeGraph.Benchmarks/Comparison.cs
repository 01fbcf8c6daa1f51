using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Benchmarks.Load;

namespace KnowledgeGraph.Benchmarks;

/// <summary>One of two that answer the same question, or two questions of one shape.</summary>
/// <param name="Process">Who answers; null where it is not ours to measure.</param>
/// <param name="Url">Where.</param>
/// <param name="Body">The request.</param>
internal sealed record Contestant(Process? Process, string Url, byte[] Body)
{
    /// <summary>What the answerer wants to know of who asks.</summary>
    public AuthenticationHeaderValue? Credentials { get; init; }
}

/// <summary>Asks two contestants in turn over HTTP and tells the paired ratios of their rates.</summary>
internal sealed class Comparison(HttpClient client, int rounds, int milliseconds)
{
    private const int WarmUpMilliseconds = 10_000;

    /// <summary>One row of a table: rates per second, the median ratio of the pairs and its spread, and processor time of a request.</summary>
    public string Measure(string name, Contestant left, Contestant right, int clients)
    {
        Load(left, clients, milliseconds);
        Load(right, clients, milliseconds);
        var pairs = new List<(Turn Left, Turn Right)>();
        for (var round = 0; round < rounds; round++)
        {
            // Who goes first alternates, so that a drift of the machine favours neither.
            var first = Load(round % 2 == 0 ? left : right, clients, milliseconds);
            var second = Load(round % 2 == 0 ? right : left, clients, milliseconds);
            pairs.Add(round % 2 == 0 ? (first, second) : (second, first));
        }

        var ratios = pairs.Select(pair => pair.Left.Rate / pair.Right.Rate).Order().ToList();
        var rates = string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {clients} | {Median(pairs.Select(pair => pair.Left.Rate)):F0} | {Median(pairs.Select(pair => pair.Right.Rate)):F0} | {Median(ratios):F2} ({ratios[0]:F2} to {ratios[^1]:F2}) |");
        return left.Process is null || right.Process is null ? rates : rates + string.Create(CultureInfo.InvariantCulture,
            $" {Median(pairs.Select(pair => pair.Left.Cpu)):F0} | {Median(pairs.Select(pair => pair.Right.Cpu)):F0} | {Median(pairs.Select(pair => pair.Right.Cpu / pair.Left.Cpu)):F2} |");
    }

    /// <summary>Asks for ten seconds without counting, as a service compiles what is asked often while it answers.</summary>
    public static void Warm(Contestant contestant, int clients) => Load(contestant, clients, WarmUpMilliseconds);

    /// <summary>The head of a table without processor times.</summary>
    public static string RateHead(string left, string right) => $"| shape | clients | {left} | {right} | ratio |\n|---|---|---|---|---|";

    /// <summary>The head of the table.</summary>
    public static string Head(string left, string right) =>
        $"| shape | clients | {left} | {right} | ratio | CPU µs: {left} | {right} | ratio |\n|---|---|---|---|---|---|---|---|";

    public async Task<byte[]> AskAsync(Contestant contestant)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, contestant.Url)
        {
            Content = new ByteArrayContent(contestant.Body) { Headers = { ContentType = new("application/json") } },
        };
        request.Headers.Authorization = contestant.Credentials;
        if (contestant.Credentials is not null)
        {
            request.Headers.Accept.Add(new("application/json"));
        }

        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Throws where two contestants answer the same question with other bytes.</summary>
    public async Task RequireSameAsync(string name, Contestant left, Contestant right) =>
        Require(name, Encoding.UTF8.GetString(await AskAsync(left)), Encoding.UTF8.GetString(await AskAsync(right)));

    /// <summary>Throws where two contestants answer the same question with other values, whatever they call them.</summary>
    public async Task RequireSameValuesAsync(string name, Contestant left, Contestant right) =>
        Require(name, string.Join('\n', Values(JsonElement.Parse(await AskAsync(left)).GetProperty("data"))),
            string.Join('\n', Values(JsonElement.Parse(await AskAsync(right)).GetProperty("data").GetProperty("values"))));

    private static void Require(string name, string one, string other)
    {
        if (one != other)
        {
            throw new InvalidOperationException($"{name}: one answers\n{one}\nand the other\n{other}");
        }
    }

    private static IEnumerable<string> Values(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(member => Values(member.Value)),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(Values),
        _ => [at.ToString()],
    };

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static Turn Load(Contestant contestant, int clients, int duration)
    {
        var (before, count) = (Cpu(contestant), 0);
        var time = LoadGenerator.Run(contestant, clients, TimeSpan.FromMilliseconds(duration), answer =>
        {
            count++;
            return answer.Status is >= 200 and < 300 ? TimeSpan.Zero : throw new InvalidOperationException($"{contestant.Url} answered {Encoding.UTF8.GetString(answer.Head.Span)}{Encoding.UTF8.GetString(answer.Body.Span)}");
        });
        return new Turn(count / time.TotalSeconds, (Cpu(contestant) - before).TotalMicroseconds / (count + clients));
    }

    private static TimeSpan Cpu(Contestant contestant)
    {
        contestant.Process?.Refresh();
        return contestant.Process?.TotalProcessorTime ?? TimeSpan.Zero;
    }

    /// <summary>Requests answered per second, and the answering process's own processor time for one in microseconds.</summary>
    private sealed record Turn(double Rate, double Cpu);
}
