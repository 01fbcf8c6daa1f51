using System.Runtime.Versioning;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>The verb <c>keys</c> and the file that it writes.</summary>
internal sealed class KeysVerbTests
{
    private KeyFolder? _keys;

    private KeyFolder Keys => _keys!;

    [SetUp]
    public void Start() => _keys = new KeyFolder();

    [TearDown]
    public void Stop() => _keys!.Dispose();

    [Test]
    public async Task A_key_is_shown_once_and_kept_by_its_hash_alone()
    {
        var (code, text) = await Keys.RunAsync("add", "anna", "--role", "Editor", "--expires=2999-01-31");

        var secret = text.Split('\n')[1];
        Assert.Multiple(async () =>
        {
            Assert.That(code, Is.Zero);
            Assert.That(secret, Does.Match("^kg_[A-Za-z0-9_-]{43}$"));
            Assert.That(await File.ReadAllTextAsync(Keys.Path), Does.Contain("anna").And.Contain("sha256").And.Not.Contain(secret[3..]));
            Assert.That((await Keys.RunAsync("list")).Text, Does.Match("^anna\teditor\tmade [0-9-]{10}\texpires 2999-01-31\n$"));
            Assert.That(Keys.Files, Is.EqualTo(["keys.json"]));
        });
    }

    [Test]
    public async Task No_two_secrets_are_alike() => Assert.That(await Keys.AddAsync("anna", "reader"), Is.Not.EqualTo(await Keys.AddAsync("ben", "reader")));

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public async Task Only_its_owner_reads_and_writes_the_file()
    {
        await Keys.AddAsync("anna", "reader");
        await Keys.AddAsync("ben", "reader");

        Assert.That(File.GetUnixFileMode(Keys.Path), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_that_others_may_write_is_refused()
    {
        await Keys.AddAsync("anna", "reader");
        File.SetUnixFileMode(Keys.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);

        var (code, text) = await Keys.RunAsync("list");

        Assert.That(code, Is.EqualTo(2));
        Assert.That(text, Does.Contain("others than its owner may write it"));
    }

    [Test]
    public async Task A_revoked_key_is_gone_and_its_name_free()
    {
        await Keys.AddAsync("anna", "reader");

        Assert.That((await Keys.RunAsync("revoke", "anna")).Code, Is.Zero);
        Assert.That((await Keys.RunAsync("list")).Text, Is.Empty);
        Assert.That(await Keys.AddAsync("anna", "editor"), Does.StartWith("kg_"));
    }

    [Test]
    public async Task Two_changes_at_once_lose_nothing()
    {
        var names = Enumerable.Range(0, 8).Select(index => $"n{index}").ToList();

        var codes = await Task.WhenAll(names.Select(name => Task.Run(() => Keys.RunAsync("add", name, "--role", "reader"))));

        var listed = (await Keys.RunAsync("list")).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(listed, Has.Length.EqualTo(codes.Count(code => code.Code == 0)).And.Not.Empty);
        Assert.That(codes.Where(code => code.Code != 0).Select(code => code.Text), Is.All.Contain("cannot be changed"));
    }

    [TestCase("add anna", "--role is ''; expected reader, contributor, editor, admin.")]
    [TestCase("add anna --role king", "--role is 'king'")]
    [TestCase("add ../anna --role reader", "'../anna' is no name")]
    [TestCase("add anna --role reader --expires 2020-01-01", "--expires is '2020-01-01'; expected a day to come")]
    [TestCase("add anna --role reader --expires soon", "--expires is 'soon'")]
    [TestCase("revoke nobody", "'nobody' has no key")]
    [TestCase("revoke", "is no command; expected keys add NAME")]
    [TestCase("list --role reader", "is no command")]
    [TestCase("", "is no command")]
    public async Task A_wrong_command_is_refused_and_changes_nothing(string arguments, string message)
    {
        var (code, text) = await Keys.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.That(code, Is.EqualTo(2));
        Assert.That(text, Does.Contain(message));
        Assert.That(Keys.Files, Is.Empty);
    }

    [Test]
    public async Task A_second_key_under_one_name_is_refused()
    {
        await Keys.AddAsync("anna", "reader");

        Assert.That((await Keys.RunAsync("add", "anna", "--role", "admin")).Text, Does.Contain("'anna' has a key already"));
    }

    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("""{"keys": [{"name": "a"}]}""")]
    [TestCase("""{"keys": [{"name": "a", "role": "reader", "sha256": "ab", "created": "2024-01-01T00:00:00Z", "expires": null}]}""")]
    [TestCase("""{"keys": [], "more": 1}""")]
    public async Task A_file_of_something_else_is_refused(string content)
    {
        await File.WriteAllTextAsync(Keys.Path, content);

        Assert.That((await Keys.RunAsync("list")).Text, Does.StartWith($"The file of keys '{Keys.Path}' cannot be read: "));
    }

    [Test]
    public async Task Without_a_file_the_setting_is_asked_for()
    {
        await using var text = new StringWriter();

        Assert.That(await Verbs.RunAsync(["keys", "list"], text, text), Is.EqualTo(2));
        Assert.That(text.ToString(), Does.StartWith("KnowledgeGraph:Access:KeyFile is not set"));
    }
}
