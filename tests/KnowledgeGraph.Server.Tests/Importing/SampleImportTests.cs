using KnowledgeGraph.Server.Startup;
using KnowledgeGraph.Sqlite.Copying;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Importing;

/// <summary>Imports files of GDELT that are not part of the project; the counts were made from the files' columns by another program.</summary>
internal sealed class SampleImportTests
{
    private const string Variable = "KNOWLEDGEGRAPH_DATA";

    // 54 accusations of which 39 have both actors, 12 denials of which 5 have, and 222 rows of cooperation of which 138 have.
    [Test]
    public async Task A_whole_file_of_events_is_recorded_but_for_other_codes_and_rows_without_both_actors()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } data)
        {
            Assert.Ignore($"{Variable} does not name the folder with the files.");
            return;
        }

        using var folder = new ImportFolder();
        var file = Path.Combine(data, "gdelt", "20191024143000.export.CSV");
        Assert.That(await folder.ImportAsync(file, "--report", folder.File("report.json"), "--refused", folder.File("refused")), Is.EqualTo(1), folder.Errors);
        TestContext.Out.WriteLine(folder.Output);
        var total = folder.Report("report.json").GetProperty("total");
        long Count(string name) => total.GetProperty(name).GetInt64();
        Assert.Multiple(() =>
        {
            Assert.That((Count("read"), Count("recorded") + Count("added"), Count("other"), Count("refused")), Is.EqualTo((2111, 182, 1823, 106)));
            Assert.That(total.GetProperty("refusedBy").GetProperty("incomplete").GetInt64(), Is.EqualTo(106));
            Assert.That(File.ReadLines(folder.File("refused")).Count(), Is.EqualTo(106));
        });
        Assert.That(await CountStatementsAsync(folder.File("graph.db")), Is.EqualTo(Count("recorded")));
        Assert.That(await folder.ImportAsync(file, "--report", folder.File("report.json")), Is.EqualTo(1));
        Assert.That(folder.Report("report.json").GetProperty("total").GetProperty("alreadyThere").GetInt64(), Is.EqualTo(182));
    }

    private static async Task<int> CountStatementsAsync(string path)
    {
        var model = ShippedFiles.ReadModel();
        await using var source = SqliteCopySource.Open(model, path);
        return await source.ReadRowsAsync(model.Record("Statement"), CancellationToken.None).SelectMany(rows => rows).CountAsync();
    }
}
