using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Guarding;

/// <summary>How long a service takes to refuse what asks for much, and to answer what just stays within its limits.</summary>
internal sealed class RefusalReport(HttpClient client, Programs programs)
{
    private const int Times = 20;

    private int _asked;

    public async Task WriteAsync(string file)
    {
        var (_, url) = await programs.ServiceAsync(file);
        // The first round compiles what each needs of the service.
        foreach (var attack in Attack.All)
        {
            await AskAsync(url, attack);
        }

        Console.WriteLine("| request | bytes | status | code | bytes of the answer | ms: median | largest |\n|---|---|---|---|---|---|---|");
        foreach (var attack in Attack.All)
        {
            var replies = await AskAsync(url, attack);
            var (first, times) = (replies[0], replies.Select(reply => reply.Milliseconds).Order().ToList());
            if (replies.Any(reply => (reply.Status, reply.Code) != (first.Status, first.Code)))
            {
                throw new InvalidOperationException($"{attack.Name}: was answered in several ways.");
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {attack.Name} | {attack.Body(0).Length} | {first.Status} | {first.Code} | {first.Bytes} | {times[Times / 2]:F1} | {times[^1]:F1} |"));
        }
    }

    private async Task<IReadOnlyList<Reply>> AskAsync(string url, Attack attack)
    {
        var replies = new List<Reply>();
        for (var time = 0; time < Times; time++)
        {
            replies.Add(await AskOnceAsync(url, attack.Body(_asked++)));
        }

        return replies;
    }

    private async Task<Reply> AskOnceAsync(string url, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } } };
        request.Headers.Accept.Add(new("application/graphql-response+json"));
        var started = Stopwatch.GetTimestamp();
        using var response = await client.SendAsync(request);
        var answer = await response.Content.ReadAsByteArrayAsync();
        return new Reply(Stopwatch.GetElapsedTime(started).TotalMilliseconds, (int)response.StatusCode, CodeOf(answer), answer.Length);
    }

    private static string? CodeOf(byte[] answer) => JsonElement.Parse(answer).TryGetProperty("errors", out var errors)
        ? errors[0].GetProperty("extensions").GetProperty("code").GetString()
        : null;

    private sealed record Reply(double Milliseconds, int Status, string? Code, int Bytes);
}
