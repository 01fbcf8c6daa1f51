using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Benchmarks.Load;

namespace KnowledgeGraph.Benchmarks.Guarding;

/// <summary>Clients that ask one question over and over, and hold the service to the right answer or a clean refusal.</summary>
/// <param name="contestant">Whom they ask.</param>
/// <param name="answer">The right answer.</param>
/// <param name="pause">For how long one that is refused waits.</param>
internal sealed class Crowd(Contestant contestant, byte[] answer, TimeSpan pause)
{
    /// <summary>Has so many clients ask for a while.</summary>
    public CrowdResult Ask(int clients, TimeSpan time)
    {
        var (accepted, refused, others) = (new List<double>(), new List<double>(), new List<string>());
        var took = LoadGenerator.Run(contestant, clients, time, reply =>
        {
            if (reply.Status == (int)HttpStatusCode.OK && reply.Body.Span.SequenceEqual(answer))
            {
                accepted.Add(reply.Time.TotalMilliseconds);
                return TimeSpan.Zero;
            }

            if (IsRefusal(reply))
            {
                refused.Add(reply.Time.TotalMilliseconds);
                return pause;
            }

            others.Add($"{reply.Status} {Encoding.UTF8.GetString(reply.Body.Span)}");
            return TimeSpan.Zero;
        });
        return new CrowdResult(clients, took, [.. accepted.Order()], [.. refused.Order()], [.. others]);
    }

    private static bool IsRefusal(LoadAnswer reply) =>
        reply.Status == (int)HttpStatusCode.ServiceUnavailable
        && int.TryParse(reply.Field("Retry-After"), out var seconds) && seconds > 0
        && JsonElement.Parse(reply.Body.Span).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString() == "OVERLOADED";
}
