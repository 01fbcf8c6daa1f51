using System.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>The look-up tables of CAMEO, which are not part of the project.</summary>
internal static class CameoFacts
{
    public const string Variable = "KNOWLEDGEGRAPH_DATA";

    /// <summary>A file of the data folder; the test is ignored where there is no such folder.</summary>
    public static string File(params string[] path)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
        {
            Assert.Ignore($"{Variable} does not name the folder with the files of event data sets.");
            return "";
        }

        return Path.Combine([folder, .. path]);
    }

    public static IReadOnlyList<string> Codes(string file) =>
        [.. System.IO.File.ReadLines(File("cameo", file), Encoding.Latin1).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')[0])];
}
