using System.Text.Json;
using KnowledgeGraph.Importing.Running;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Running;

internal sealed class ReportTests
{
    [Test]
    public async Task The_json_report_holds_each_refusal_and_all_counts()
    {
        using var stream = new MemoryStream();
        using (var json = new JsonReportWriter(stream, isTrial: false))
        {
            await ImportAsync(json);
        }

        var report = JsonElement.Parse(stream.ToArray());
        var file = report.GetProperty("files")[0];
        Assert.Multiple(() =>
        {
            Assert.That(file.GetProperty("refusals").GetArrayLength(), Is.EqualTo(30));
            Assert.That(file.GetProperty("refusals")[0].GetRawText().Replace(" ", "").Replace("\n", ""), Is.EqualTo(
                """{"line":2,"column":"second","reason":"incomplete","found":"nothing","expected":"anactor"}"""));
            Assert.That(file.GetProperty("read").GetInt64(), Is.EqualTo(32));
            Assert.That(file.GetProperty("otherCodes").GetProperty("042").GetInt64(), Is.EqualTo(1));
            Assert.That(file.GetProperty("refusedBy").GetProperty("incomplete").GetInt64(), Is.EqualTo(30));
            Assert.That(report.GetProperty("files")[1].GetProperty("failure").GetString(), Is.EqualTo("no such file"));
            Assert.That(report.GetProperty("total").GetProperty("recorded").GetInt64(), Is.EqualTo(1));
            Assert.That(report.GetProperty("end").GetString(), Is.EqualTo("complete"));
        });
    }

    [Test]
    public async Task The_text_names_the_first_refusals_and_counts_the_others()
    {
        using var text = new StringWriter();
        TextReport.Write(text, await ImportAsync(), isTrial: false);
        Assert.That(text.ToString(), Does.StartWith("file (rows)\n  rows read                             32\n").And.Contain("  of none of the kinds                   1  042 1\n")
            .And.Contain("  line 2, second: incomplete: found nothing; expected an actor\n").And.Contain("  and 10 more refused\n").And.Contain("no such file").And.Contain("all files\n"));
    }

    [Test]
    public async Task Refused_rows_are_copied_as_they_are_below_the_header()
    {
        using var rows = new StringWriter();
        await ImportAsync(new RefusedRowsWriter(rows));
        Assert.That(rows.ToString(), Does.StartWith("line,code\n2,\n3,\n"));
        Assert.That(rows.ToString().Split('\n'), Has.Length.EqualTo(32));
    }

    private static Task<ImportReport> ImportAsync(params IReportSink[] sinks)
    {
        var run = new ImportRun();
        var importer = new Importer(ImportRun.Model, new ImportOptions(), request => run.Graph.WriteAsync(request), sinks);
        return importer.RunAsync(["file", "none"], Open, CancellationToken.None);

        static IEnumerable<CodedFile> Open(string name) => name == "none"
            ? throw new Core.Errors.ImportFailedException("no such file")
            : [new CodedFile(name, "rows", [Rows.Cooperation(1, "2024-01-01"), .. Enumerable.Range(2, 30).Select(line => Rows.Refused(line)), Rows.Other(32, "042")]) { Header = "line,code" }];
    }
}
