using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Options;
using Microsoft.Extensions.Configuration;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

internal sealed class OptionsTests
{
    [Test]
    public void Nothing_set_serves_SQLite_on_this_machine_alone()
    {
        var options = Read();

        Assert.Multiple(() =>
        {
            Assert.That(options.Store, Is.EqualTo(StoreKind.Sqlite));
            Assert.That(options.SqlitePath, Is.EqualTo("knowledge-graph.db"));
            Assert.That(options.Urls, Is.EqualTo(["http://127.0.0.1:5080"]));
            Assert.That(options.LoadSample, Is.True);
        });
    }

    [TestCase("urls", "http://0.0.0.0:5080", "other machines can reach")]
    [TestCase("urls", "http://*:5080", "other machines can reach")]
    [TestCase("urls", "http://[::]:5080", "other machines can reach")]
    [TestCase("urls", "http://127.0.0.1:5080;http://192.0.2.1:80", "other machines can reach")]
    [TestCase("urls", "ftp://localhost:5081", "expected an http or https address")]
    [TestCase("urls", "https://localhost:5081", "Kestrel:Certificates:Default:Path names no certificate")]
    [TestCase("Kestrel:Certificates:Default:Path", "no-such.pfx", "which is not there", "https://localhost:5081")]
    [TestCase("urls", "localhost", "expected an http or https address")]
    [TestCase("Kestrel:Endpoints:Http:Url", "http://0.0.0.0:80", "Kestrel:Endpoints is not read")]
    [TestCase("KnowledgeGraph:Store", "Oracle", "expected Sqlite or Neo4j")]
    [TestCase("KnowledgeGraph:Store", "1", "expected Sqlite or Neo4j")]
    [TestCase("KnowledgeGraph:Store", "Neo4j", "Neo4j:Password is not set")]
    [TestCase("KnowledgeGraph:Neo4j:Uri", "bolt://localhost:7687", "expected an http or https address")]
    [TestCase("KnowledgeGraph:Neo4j:Connections", "0", "expected a whole number from 1")]
    [TestCase("KnowledgeGraph:Neo4j:ReadSeconds", "1.5", "expected a whole number from 1")]
    [TestCase("KnowledgeGraph:PersistedOperations:TrustedOnly", "true", "PersistedOperations:Folder names no documents")]
    [TestCase("KnowledgeGraph:SlowQueryMilliseconds", "-1", "expected a whole number")]
    [TestCase("KnowledgeGraph:Metrics", "some", "expected true or false")]
    [TestCase("KnowledgeGraph:LoadSample", "perhaps", "expected true or false")]
    [TestCase("KnowledgeGraph:Sqlite:Pfad", "x", "KnowledgeGraph:Sqlite:Pfad is no setting")]
    public void A_wrong_setting_is_refused(string key, string value, string message, string? url = null) =>
        Assert.That(Assert.Throws<InvalidRequestException>(() => Read([(key, value), .. url is null ? [] : new[] { ("urls", url) }]))!.Message, Does.Contain(message));

    [TestCase("--tursted-only")]
    [TestCase("--url=http://127.0.0.1:1")]
    [TestCase("--KnowledgeGrah:Store=Neo4j")]
    [TestCase("--KnowledgeGraphs=x")]
    [TestCase("--urls=http://127.0.0.1:1", "more")]
    [TestCase("--urls", "http://127.0.0.1:1", "--verbose")]
    public void An_argument_that_is_no_setting_is_refused(params string[] arguments) =>
        Assert.That(() => CommandLine.Expand(arguments), Throws.InstanceOf<InvalidRequestException>().With.Message.Contains("is no setting; expected --urls"));

    [TestCase("--KnowledgeGraph:PersistedOperations:TrustedOnly")]
    [TestCase("--urls", "--trusted-only")]
    public void A_setting_without_a_value_is_refused(params string[] arguments) =>
        Assert.That(() => CommandLine.Expand(arguments), Throws.InstanceOf<InvalidRequestException>().With.Message.Contains($"'{arguments[0]}' has no value"));

    [TestCase("--environment=Development", "--contentRoot", "x")]
    [TestCase("--Logging:LogLevel:Default", "Debug", "--config=a.json")]
    [TestCase("--KnowledgeGraph:Store=Neo4j", "--trusted-only", "--KnowledgeGraph:LoadSample", "false")]
    public void Settings_of_the_framework_and_values_that_stand_by_themselves_are_taken(params string[] arguments) =>
        Assert.That(CommandLine.Expand(arguments), Has.Length.EqualTo(arguments.Length));

    [Test]
    public void All_mistakes_are_named_at_once()
    {
        var message = Assert.Throws<InvalidRequestException>(
            () => Read(("KnowledgeGraph:Store", "Oracle"), ("KnowledgeGraph:LoadSample", "perhaps"), ("urls", "http://*:80")))!.Message;

        Assert.That(message.Split('\n'), Has.Length.EqualTo(4));
    }

    [TestCase("http://localhost:0")]
    [TestCase("http://127.0.0.2:5080")]
    [TestCase("http://[::1]:5080")]
    public void An_address_of_this_machine_alone_is_accepted(string url) =>
        Assert.That(Read(("urls", url)).Urls, Is.EqualTo([url]));

    [Test]
    public void Trusted_only_has_a_short_form() =>
        Assert.That(CommandLine.Expand(["--trusted-only", "--urls=x"]), Is.EqualTo(["--KnowledgeGraph:PersistedOperations:TrustedOnly=true", "--urls=x"]));

    private static ServerOptions Read(params (string Key, string Value)[] settings) => ServerOptionsReader.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value)).Build());
}
