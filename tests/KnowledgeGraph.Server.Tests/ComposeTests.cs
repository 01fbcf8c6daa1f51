using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Server.Options;
using Microsoft.Extensions.Configuration;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>What <c>docker-compose.yml</c> sets is what the service reads.</summary>
internal sealed partial class ComposeTests
{
    private static readonly string _text = File.ReadAllText(RepositoryFolder.File("docker-compose.yml"));

    [Test]
    public void The_service_serves_Neo4j_on_all_interfaces_of_its_container()
    {
        var options = Options();

        Assert.Multiple(() =>
        {
            Assert.That(options.Store, Is.EqualTo(StoreKind.Neo4j));
            Assert.That(options.Neo4j.Uri, Is.EqualTo(new Uri("http://neo4j:7474")));
            Assert.That(options.Urls, Is.EqualTo(["http://*:5080"]));
            Assert.That(options.Access.Anonymous!.Title, Is.EqualTo("admin"));
            Assert.That(options.Access.AllowedHosts, Is.EqualTo(["localhost", "127.0.0.1"]));
            Assert.That(options.Neo4j.Password, Does.StartWith("${NEO4J_PASSWORD:?"));
        });
    }

    [Test]
    public void No_port_is_open_to_other_machines() =>
        Assert.That(Port().Matches(_text).Select(match => match.Groups[1].Value), Has.Exactly(3).EqualTo("127.0.0.1:").And.Exactly(3).Items);

    [Test]
    public void The_service_has_more_time_to_end_than_it_takes_at_most() =>
        Assert.That(TimeSpan.FromSeconds(int.Parse(GracePeriod().Match(_text).Groups[1].Value, CultureInfo.InvariantCulture)), Is.GreaterThan(Options().Drain + TimeSpan.FromSeconds(5)));

    private static ServerOptions Options()
    {
        var settings = Setting().Matches(_text).ToDictionary(
            match => match.Groups[1].Value.Replace("ASPNETCORE_", "", StringComparison.Ordinal).Replace("__", ":", StringComparison.Ordinal),
            match => (string?)match.Groups[2].Value.Trim('"'));
        return ServerOptionsReader.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
    }

    [GeneratedRegex(@"^    stop_grace_period: (\d+)s$", RegexOptions.Multiline)]
    private static partial Regex GracePeriod();

    [GeneratedRegex(@"^      ((?:ASPNETCORE_|KnowledgeGraph__)\w+): (.+)$", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"^      - ([\d.]*:?)\d+:\d+$", RegexOptions.Multiline)]
    private static partial Regex Port();
}
