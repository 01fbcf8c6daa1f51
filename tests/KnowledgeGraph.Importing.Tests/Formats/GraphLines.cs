using System.Text.Json.Nodes;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Importing.Tests.Formats;

/// <summary>Lines of a graph file.</summary>
internal static class GraphLines
{
    public const string Header = """{"format":"knowledge-graph","version":1,"revision":9,"query":{}}""";

    public const string Document =
        """{"record":"Document","id":"d1","title":"First","published":{"from":"2024-01-01","to":"2024-01-01","precision":"DAY","basis":"STATED"},"revision":1}""";

    public static string Actor(string id) => $$"""{"record":"Actor","id":"{{id}}","kind":"STATE","name":"{{id}}","revision":1}""";

    public static string Event(string id, string? partOf = null) =>
        $$"""{"record":"Event","id":"{{id}}","type":"OTHER","name":"{{id}}"{{(partOf is null ? "" : $",\"partOf\":\"{partOf}\"")}},"participants":[{"actor":"a1","role":"HOST"}],"revision":1}""";

    /// <summary>An accusation with the fields that are added or changed.</summary>
    public static (string Id, string Line) Statement(string key, params (string Name, JsonNode? Value)[] fields)
    {
        var line = JsonNode.Parse($$"""
            {"record":"Statement","version":1,"kind":"ACCUSES","layer":"CURATED","standing":"ACCEPTED","speaker":"a1","targets":["b1"],"key":"{{key}}","gist":"G","modality":"DONE",
             "date":{"from":"2024-01-01","to":"2024-01-01","precision":"DAY","basis":"STATED"},"sources":[{"document":"d1","start":0,"end":5,"revision":2}],"revision":2}
            """)!.AsObject();
        foreach (var (name, value) in fields)
        {
            line[name] = value;
        }

        var draft = new StatementDraft("ACCUSES", new UncertainDateDraft("2024-01-01", "2024-01-01", "DAY", "STATED"), "G", []) { Speaker = "a1", Targets = ["b1"], Key = key };
        var id = StatementIdentity.Of(draft, long.Parse(line["version"]!.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture));
        line["id"] ??= id;
        return (id, line.ToJsonString());
    }

    public static JsonObject Retraction(string reason, string? replacement = null) => new() { ["reason"] = reason, ["replacement"] = replacement, ["revision"] = 3 };

    public static JsonObject Review(string standing, string? note = null) => new() { ["standing"] = standing, ["note"] = note, ["revision"] = 3 };
}
