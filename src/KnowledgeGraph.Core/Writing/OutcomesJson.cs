using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Core.Writing;

/// <summary>Outcomes as the journal keeps them: a JSON array of pairs of id and kind.</summary>
public static class OutcomesJson
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes outcomes.</summary>
    public static string Write(IEnumerable<WriteOutcome> outcomes) =>
        JsonSerializer.Serialize(outcomes.Select(outcome => new[] { outcome.Id, outcome.Kind.ToString() }), _json);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<WriteOutcome> Read(string json) =>
        [.. JsonSerializer.Deserialize<string[][]>(json)!.Select(pair => new WriteOutcome(pair[0], Enum.Parse<OutcomeKind>(pair[1])))];
}
