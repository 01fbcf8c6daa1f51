using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>What is written of the sample in each format. KNOWLEDGEGRAPH_ACCEPT=1 rewrites the files, but never where CI=true.</summary>
internal sealed class WriterGoldenTests
{
    [TestCaseSource(typeof(WriterFormats), nameof(WriterFormats.Names))]
    public async Task The_sample_is_written_as_expected(string name)
    {
        var format = WriterFormats.Find(name);
        var written = (await SampleExport.MakeAsync()).Write(format);
        var path = Path.Combine(Folder(), "sample" + format.Extension);
        if (Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            await File.WriteAllTextAsync(path, written);
        }

        Assert.That(written, Is.EqualTo(File.Exists(path) ? await File.ReadAllTextAsync(path) : ""), $"{path} differs; KNOWLEDGEGRAPH_ACCEPT=1 rewrites it.");
    }

    [TestCaseSource(typeof(WriterFormats), nameof(WriterFormats.Names))]
    public async Task The_same_graph_gives_the_same_bytes(string name)
    {
        var format = WriterFormats.Find(name);
        var (once, again) = (await SampleExport.MakeAsync(), await SampleExport.MakeAsync());

        Assert.That(again.Write(format), Is.EqualTo(once.Write(format)));
    }

    [Test]
    public void Every_expected_file_is_of_a_format() => Assert.That(
        Directory.GetFiles(Folder()).Select(Path.GetFileName), Is.EquivalentTo(WriterFormats.All.Select(format => "sample" + format.Extension)));

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Goldens");
}
