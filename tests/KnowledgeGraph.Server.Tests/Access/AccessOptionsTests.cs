using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Options;
using Microsoft.Extensions.Configuration;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>The settings of who may ask.</summary>
internal sealed class AccessOptionsTests
{
    private static readonly (string, string)[] _remote = [("urls", "http://*:5080"), ("KnowledgeGraph:AllowRemote", "true")];
    private static readonly (string, string)[] _issuer =
        [("KnowledgeGraph:Access:Issuer:Authority", "https://issuer.example"), ("KnowledgeGraph:Access:Issuer:Audience", "graph")];

    [Test]
    public void Nothing_set_lets_all_do_everything_on_this_machine_alone()
    {
        var access = Read().Access;

        Assert.Multiple(() =>
        {
            Assert.That(access.Anonymous!.Title, Is.EqualTo("admin"));
            Assert.That(access.AllowedHosts, Is.EqualTo(["localhost", "127.0.0.1", "[::1]"]));
            Assert.That(access.AllowedOrigins, Is.Empty);
        });
    }

    [Test]
    public void Where_callers_can_be_known_nobody_else_may_do_anything_unless_that_is_set()
    {
        Assert.That(Read(_issuer).Access.Anonymous, Is.Null);
        Assert.That(Read([.. _issuer, ("KnowledgeGraph:Access:Anonymous", "Reader")]).Access.Anonymous!.Title, Is.EqualTo("reader"));
    }

    [Test]
    public void A_service_that_others_reach_and_that_asks_nobody_is_refused_and_told_what_to_do()
    {
        var message = Refusal(_remote);

        Assert.That(message.Split('\n'), Has.Length.EqualTo(3));
        Assert.That(message, Does.Contain("urls holds 'http://*:5080', which other machines can reach, and nothing asks who they are. KnowledgeGraph:Access:KeyFile")
            .And.Contain("KnowledgeGraph:Access:AllowedHosts is not set"));
    }

    [Test]
    public void It_is_served_once_it_asks_or_is_said_to_be_open()
    {
        (string, string) hosts = ("KnowledgeGraph:Access:AllowedHosts", "graph.example; localhost");

        Assert.That(Read([.. _remote, hosts, ("KnowledgeGraph:Access:Anonymous", "Admin")]).Access.Anonymous!.Title, Is.EqualTo("admin"));
        Assert.That(Read([.. _remote, hosts, .. _issuer]).Access.AllowedHosts, Is.EqualTo(["graph.example", "localhost"]));
    }

    [Test]
    public void An_address_of_one_host_is_asked_under_that_host() =>
        Assert.That(
            Read([("urls", "http://192.0.2.1:80"), ("KnowledgeGraph:AllowRemote", "true"), .. _issuer]).Access.AllowedHosts,
            Is.EqualTo(["localhost", "127.0.0.1", "[::1]", "192.0.2.1"]));

    [TestCase("AllowedHosts", "graph.example; 0.0.0.0", "AllowedHosts holds '0.0.0.0', which nobody asks; expected names such as graph.example.org, or * for any.")]
    [TestCase("Anonymous", "King", "expected None, Reader, Contributor, Editor, Admin.")]
    [TestCase("KeyFile", "/no/such/file", "which is not there; keys add NAME --role ROLE makes it.")]
    [TestCase("AllowedOrigins", "*", "expected origins such as https://example.org")]
    [TestCase("AllowedOrigins", "https://a.example/", "holds 'https://a.example/'")]
    [TestCase("AllowedOrigins", "https://a.example;ftp://b.example", "holds 'ftp://b.example'")]
    [TestCase("Issuer:Authority", "http://issuer.example", "expected an https address, or an http one of this machine")]
    [TestCase("Issuer:Authority", "https://issuer.example", "Issuer:Audience is not set")]
    [TestCase("Issuer:Audience", "graph", "Audience is set, and KnowledgeGraph:Access:Issuer:Authority is not.")]
    [TestCase("Keyfile2", "x", "is no setting")]
    public void A_wrong_setting_is_named(string key, string value, string message) =>
        Assert.That(Refusal(("KnowledgeGraph:Access:" + key, value)), Does.Contain(message));

    [Test]
    public void All_are_named_at_once() =>
        Assert.That(
            Refusal(("KnowledgeGraph:Access:Anonymous", "King"), ("KnowledgeGraph:Access:AllowedOrigins", "*"), ("urls", "https://localhost:1")).Split('\n'),
            Has.Length.EqualTo(4));

    [TestCaseSource(nameof(Names))]
    public async Task A_setting_is_told_of_in_the_guide_and_the_usage(string setting)
    {
        await using var usage = new StringWriter();
        await Verbs.RunAsync(["--help"], usage, usage);

        Assert.That(await File.ReadAllTextAsync(RepositoryFolder.File("docs/guides/access.md")), Does.Contain("KnowledgeGraph:" + setting).Or.Contain($"KnowledgeGraph__{setting.Replace(":", "__", StringComparison.Ordinal)}"));
        Assert.That(usage.ToString(), Does.Contain($"--KnowledgeGraph:{setting}="));
    }

    private static IEnumerable<string> Names() =>
        SettingTable.All.Select(setting => setting.Key).Where(key => key.StartsWith("KnowledgeGraph:Access:", StringComparison.Ordinal)).Select(key => key["KnowledgeGraph:".Length..]);

    private static string Refusal(params (string, string)[] settings) => Assert.Throws<InvalidRequestException>(() => Read(settings))!.Message;

    private static ServerOptions Read(params (string Key, string Value)[] settings) => ServerOptionsReader.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value)).Build());
}
