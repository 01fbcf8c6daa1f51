using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The README's questions have the answers that it shows.</summary>
internal sealed partial class ReadmeTests : ServerFixture
{
    private static readonly JsonSerializerOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Test]
    public async Task The_first_table_has_a_row_for_each_denial_of_each_accusation()
    {
        var (nodes, rows) = await AskAsync(0);

        var pairs = nodes.SelectMany(accusation => accusation.GetProperty("denials").EnumerateArray().Select(denial => (accusation, denial))).ToList();
        Assert.That(rows, Has.Count.EqualTo(pairs.Count));
        foreach (var ((accusation, denial), row) in pairs.Zip(rows))
        {
            var delay = denial.GetProperty("delay");
            var latest = delay.GetProperty("maxDays").ValueKind == JsonValueKind.Null ? "unknown" : delay.GetProperty("maxDays").ToString();
            Assert.That(row, Is.EqualTo(new[]
            {
                accusation.GetProperty("gist").GetString(),
                Name(accusation, "speaker"),
                Spans(accusation),
                $"{Name(denial.GetProperty("statement"), "speaker")} ({(denial.GetProperty("by").GetString() == "ACCUSED" ? "an accused" : "a third party")})",
                $"{delay.GetProperty("minDays")} to {latest}",
                Spans(denial.GetProperty("statement")),
            }));
        }
    }

    [Test]
    public async Task The_second_table_shows_the_first_five_accusations_that_no_accused_answered()
    {
        var (nodes, rows) = await AskAsync(1);

        Assert.That(File.ReadAllText(Readme()), Does.Contain($"\n{nodes.Count} accusations; the first five:\n"));
        Assert.That(rows, Is.EqualTo(nodes.Take(5).Select(accusation => new[]
        {
            Date(accusation.GetProperty("date")),
            Name(accusation, "speaker"),
            string.Join(", ", accusation.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("name").GetString())),
            accusation.GetProperty("gist").GetString(),
        })));
    }

    [Test]
    public async Task The_third_table_shows_who_recognizes_what_by_which_documents()
    {
        var (nodes, rows) = await AskAsync(2);

        Assert.That(rows, Is.EqualTo(nodes.SelectMany(territory => territory.GetProperty("recognizedBy").GetProperty("edges").EnumerateArray().Select(edge => new[]
        {
            territory.GetProperty("name").GetString(),
            Name(edge, "node"),
            Date(edge.GetProperty("statement").GetProperty("date")),
            string.Join(", ", Documents(edge.GetProperty("statement")).Select(document => $"`{document}`")),
        }))));
    }

    private async Task<(List<JsonElement> Nodes, List<string[]> Rows)> AskAsync(int question)
    {
        var blocks = Block().Matches(File.ReadAllText(Readme()));
        var data = await RunningServer.AskAsync(Client, blocks[question].Groups[1].Value);
        var rows = blocks[question].Groups[2].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)
            .Select(line => line.Trim('|', ' ').Split(" | ")).ToList();
        TestContext.Out.WriteLine(JsonSerializer.Serialize(data, _plain));
        return ([.. data.EnumerateObject().Single().Value.GetProperty("nodes").EnumerateArray()], rows);
    }

    private static string? Name(JsonElement of, string member) => of.GetProperty(member).GetProperty("name").GetString();

    private static IEnumerable<string> Documents(JsonElement statement) =>
        statement.GetProperty("sources").EnumerateArray().Select(source => source.GetProperty("document").GetProperty("id").GetString()!).Distinct();

    private static string Spans(JsonElement statement) => string.Join("; ", statement.GetProperty("sources").EnumerateArray()
        .GroupBy(source => source.GetProperty("document").GetProperty("id").GetString())
        .Select(group => $"`{group.Key}` {string.Join(", ", group.Select(source => $"{source.GetProperty("start")}–{source.GetProperty("end")}"))}"));

    private static string Date(JsonElement date)
    {
        var (from, to) = (date.GetProperty("from").GetString()!, date.GetProperty("to").GetString()!);
        return date.GetProperty("precision").GetString() switch
        {
            "AT_LATEST" => "by " + to,
            "MONTH" when from[..7] == to[..7] => DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture).ToString("MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture),
            _ => from == to ? from : $"{from} to {to}",
        };
    }

    private static string Readme() => RepositoryFolder.File("README.md");

    [GeneratedRegex(@"```graphql\n((?:.*\n)+?)```\n(?:[^|`]*\n)*?((?:\|.+\|\n)+)", RegexOptions.None)]
    private static partial Regex Block();
}
