using System.Globalization;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Server.Tests.Importing;

/// <summary>Files of statements in our own format, made for a test.</summary>
internal static class GraphFile
{
    public const string Header = """{"format":"knowledge-graph","version":1}""";

    private static readonly string[] _things =
    [
        """{"record":"Document","id":"d1","title":"First","published":{"from":"2024-01-01","to":"2024-01-01","precision":"DAY","basis":"STATED"}}""",
        """{"record":"Actor","id":"a1","kind":"STATE","name":"A"}""",
        """{"record":"Actor","id":"b1","kind":"STATE","name":"B"}""",
    ];

    /// <summary>Writes a file with statements of these numbers; the same number is the same statement in every file.</summary>
    public static string Write(string folder, string name, int first, int count)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllLines(path, [Header, .. _things, .. Enumerable.Range(first, count).Select(Statement)]);
        return path;
    }

    public static string Statement(int number)
    {
        var day = new DateOnly(2020, 1, 1).AddDays(number % 1000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var key = number.ToString(CultureInfo.InvariantCulture);
        var draft = new StatementDraft("ACCUSES", new UncertainDateDraft(day, day, "DAY", "STATED"), "A accuses B.", [])
        {
            Layer = "MACHINE",
            Speaker = "a1",
            Targets = ["b1"],
            Key = key,
        };
        return $$"""{"record":"Statement","id":"{{StatementIdentity.Of(draft, 1)}}","kind":"ACCUSES","layer":"MACHINE","speaker":"a1","targets":["b1"],"date":{"from":"{{day}}","to":"{{day}}","precision":"DAY","basis":"STATED"},"gist":"A accuses B.","key":"{{key}}","sources":[{"document":"d1","start":{{number}},"end":{{number + 1}}}]}""";
    }
}
