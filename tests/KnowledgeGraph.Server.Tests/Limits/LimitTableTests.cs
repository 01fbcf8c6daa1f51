using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Limits;
using KnowledgeGraph.Server.Options;
using Microsoft.Extensions.Configuration;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Limits;

/// <summary>The table of limits is what the service reads and does.</summary>
internal sealed class LimitTableTests
{
    private static IEnumerable<string> Names => LimitSetting.All.Select(setting => setting.Name);

    [Test]
    public void The_table_lists_every_limit_with_its_default_and_code()
    {
        var rows = File.ReadLines(RepositoryFolder.File("docs/guides/limits.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.That(rows, Is.EqualTo(LimitSetting.All.Select(Row)), string.Join('\n', LimitSetting.All.Select(Row)));
    }

    [TestCaseSource(nameof(Names))]
    public void A_limit_is_set_by_its_name(string name)
    {
        var setting = LimitSetting.All.Single(candidate => candidate.Name == name);
        var value = setting.Default > 1 ? setting.Default - 1 : 1;

        var options = Read((name, value.ToString(CultureInfo.InvariantCulture)));

        var limits = new object[] { options.Limits, options.RequestLimits, options.SubscriptionLimits }.Single(candidate => candidate.GetType().GetProperty(name) is not null);
        Assert.That(limits.GetType().GetProperty(name)!.GetValue(limits), Is.EqualTo(value));
    }

    [TestCaseSource(nameof(Names))]
    public void A_limit_below_its_least_is_refused(string name)
    {
        var least = LimitSetting.All.Single(candidate => candidate.Name == name).Limit.Minimum;

        var refusal = Assert.Throws<InvalidRequestException>(() => Read((name, (least - 1).ToString(CultureInfo.InvariantCulture))));

        Assert.That(refusal!.Message, Does.Contain($"KnowledgeGraph:Limits:{name} is '{least - 1}'; expected a whole number from {least}"));
    }

    [Test]
    public void A_page_is_no_larger_by_default_than_at_most() =>
        Assert.That(Assert.Throws<InvalidRequestException>(() => Read(("DefaultPageSize", "20"), ("PageSize", "10")))!.Message, Does.Contain("DefaultPageSize is 20"));

    [Test]
    public async Task The_standard_introspection_query_is_within_the_limits()
    {
        await using var server = new RunningServer();
        using var client = server.CreateClient();

        using var response = await RunningServer.PostAsync(client, JsonSerializer.Serialize(new { query = await File.ReadAllTextAsync(RepositoryFolder.File("tests/clients/introspection.graphql")) }));

        var data = JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("data");
        Assert.That(data.GetProperty("__schema").GetProperty("types").GetArrayLength(), Is.GreaterThan(50));
    }

    private static string Row(LimitSetting setting) => string.Create(
        CultureInfo.InvariantCulture,
        $"| `{setting.Name}` | {setting.Default} | {(setting.Limit.Code.Length > 0 ? $"`{setting.Limit.Code}`" : "")} | {setting.Limit.Counts} |");

    private static ServerOptions Read(params (string Name, string Value)[] settings) => ServerOptionsReader.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => "KnowledgeGraph:Limits:" + setting.Name, setting => (string?)setting.Value)).Build());
}
