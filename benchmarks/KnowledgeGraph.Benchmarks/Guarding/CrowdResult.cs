using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Guarding;

/// <summary>What became of a crowd's requests.</summary>
/// <param name="Clients">How many asked.</param>
/// <param name="Time">For how long.</param>
/// <param name="Accepted">The milliseconds that right answers took, the shortest first.</param>
/// <param name="Refused">Those that clean refusals took.</param>
/// <param name="Others">What else came.</param>
internal sealed record CrowdResult(int Clients, TimeSpan Time, double[] Accepted, double[] Refused, string[] Others)
{
    public const string Head = "| clients | answered a second | p50 ms | p99 ms | refused a second | p50 ms | p99 ms | answered | refused | anything else |\n|---|---|---|---|---|---|---|---|---|---|";

    public string Row => string.Create(CultureInfo.InvariantCulture,
        $"| {Clients} | {Accepted.Length / Time.TotalSeconds:F0} | {Part(Accepted, 50):F1} | {Part(Accepted, 99):F1} | {Refused.Length / Time.TotalSeconds:F0} | {Part(Refused, 50):F1} | {Part(Refused, 99):F1} | {Accepted.Length} | {Refused.Length} | {Others.Length} |");

    /// <summary>The milliseconds within which so many of a hundred ended.</summary>
    public static double Part(double[] sorted, int percent) => sorted.Length == 0 ? 0 : sorted[sorted.Length * percent / 100];
}
