using System.Text;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests;

/// <summary>Files of event data sets and the look-up tables of CAMEO, which are not part of the project.</summary>
internal static class EventDataFolder
{
    private const string Variable = "KNOWLEDGEGRAPH_DATA";

    /// <summary>A file of the folder; the test is ignored where there is no such folder.</summary>
    public static string File(string folder, string name)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } root)
        {
            Assert.Ignore($"{Variable} does not name the folder with the files of event data sets.");
            return "";
        }

        return Path.Combine(root, folder, name);
    }

    /// <summary>The codes of a table of CAMEO.</summary>
    public static IReadOnlyList<string> CameoCodes(string name) =>
        [.. System.IO.File.ReadLines(File("cameo", name), Encoding.Latin1).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')[0])];
}
