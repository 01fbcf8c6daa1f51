using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;

namespace KnowledgeGraph.Benchmarks.Guarding;

/// <summary>Clients that ask one question over and over, and hold the service to the right answer or a clean refusal.</summary>
/// <param name="client">Without a bound on its connections.</param>
/// <param name="contestant">Whom they ask.</param>
/// <param name="answer">The right answer.</param>
/// <param name="pause">For how long one that is refused waits.</param>
internal sealed class Crowd(HttpClient client, Contestant contestant, byte[] answer, TimeSpan pause)
{
    /// <summary>Has so many clients ask for a while.</summary>
    public async Task<CrowdResult> AskAsync(int clients, TimeSpan time)
    {
        var (accepted, refused, others) = (new ConcurrentQueue<double>(), new ConcurrentQueue<double>(), new ConcurrentQueue<string>());
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            while (watch.Elapsed < time)
            {
                var started = Stopwatch.GetTimestamp();
                var other = await AskOnceAsync();
                var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
                switch (other)
                {
                    case null:
                        accepted.Enqueue(took);
                        break;
                    case "":
                        refused.Enqueue(took);
                        await Task.Delay(pause);
                        break;
                    default:
                        others.Enqueue(other);
                        break;
                }
            }
        }));
        return new CrowdResult(clients, watch.Elapsed, [.. accepted.Order()], [.. refused.Order()], [.. others]);
    }

    // Null for the right answer, empty for a clean refusal, otherwise what came instead.
    private async Task<string?> AskOnceAsync()
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, contestant.Url)
            {
                Content = new ByteArrayContent(contestant.Body) { Headers = { ContentType = new("application/json") } },
            };
            using var response = await client.SendAsync(request);
            var bytes = await response.Content.ReadAsByteArrayAsync();
            return response.StatusCode == HttpStatusCode.OK && bytes.AsSpan().SequenceEqual(answer) ? null
                : IsRefusal(response, bytes) ? ""
                : $"{(int)response.StatusCode} {Encoding.UTF8.GetString(bytes)}";
        }
        catch (HttpRequestException failure)
        {
            return failure.Message;
        }
    }

    private static bool IsRefusal(HttpResponseMessage response, byte[] bytes) =>
        response is { StatusCode: HttpStatusCode.ServiceUnavailable, Headers.RetryAfter.Delta.TotalSeconds: > 0 }
        && JsonElement.Parse(bytes).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString() == "OVERLOADED";
}
