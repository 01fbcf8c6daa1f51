using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Exporting;

/// <summary>Expected files in <c>tests/data/exports</c>. KNOWLEDGEGRAPH_ACCEPT=1 rewrites them, but never where CI=true.</summary>
internal static class ExportGolden
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(TestFile.Root, "tests", "data", "exports", name);
        if (Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            File.WriteAllText(path, actual);
            return;
        }

        Assert.That(actual, Is.EqualTo(File.ReadAllText(path)), $"{path} differs; KNOWLEDGEGRAPH_ACCEPT=1 rewrites it.");
    }
}
