using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NUnit.Framework;

namespace KnowledgeGraph.Cases.Tests.Harness;

/// <summary>Expected files. KNOWLEDGEGRAPH_ACCEPT=1 rewrites them, but never where CI=true.</summary>
internal static class Golden
{
    private static readonly JsonSerializerOptions _indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions _compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static bool Accepts =>
        Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>Compares text with an expected file.</summary>
    public static void Check(string path, string actual)
    {
        if (Accepts)
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.That(actual, Is.EqualTo(Expected(path)), $"{path} differs; KNOWLEDGEGRAPH_ACCEPT=1 rewrites it.");
    }

    /// <summary>Compares JSON with an expected file, which is indented for people, order and all.</summary>
    public static void CheckJson(string path, string actual)
    {
        if (Accepts)
        {
            File.WriteAllText(path, Indent(actual) + "\n");
            return;
        }

        var expected = Expected(path);
        if (expected.Length == 0 || Compact(actual) != Compact(expected))
        {
            Assert.That(Indent(actual) + "\n", Is.EqualTo(expected), $"{path} differs; KNOWLEDGEGRAPH_ACCEPT=1 rewrites it.");
        }
    }

    private static string Expected(string path) => File.Exists(path) ? File.ReadAllText(path) : "";

    private static string Indent(string json) => JsonNode.Parse(json)!.ToJsonString(_indented);

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString(_compact);
}
