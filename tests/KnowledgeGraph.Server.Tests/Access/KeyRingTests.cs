using System.Runtime.Versioning;
using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Access;
using KnowledgeGraph.Server.Startup;
using Microsoft.Extensions.Logging.Abstractions;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>Which keys a running service takes.</summary>
internal sealed class KeyRingTests
{
    private readonly SetClock _clock = new();
    private KeyFolder? _keys;

    private KeyFolder Keys => _keys!;

    [SetUp]
    public void Start() => _keys = new KeyFolder();

    [TearDown]
    public void Stop() => _keys!.Dispose();

    [Test]
    public async Task A_secret_leads_to_its_holder_and_nothing_else_does()
    {
        var (anna, ben) = (await Keys.AddAsync("anna", "editor"), await Keys.AddAsync("ben", "reader"));
        var ring = Ring();

        Assert.Multiple(() =>
        {
            Assert.That(ring.Find(anna)!.Name, Is.EqualTo("anna"));
            Assert.That(ring.Find(anna)!.Role!.Title, Is.EqualTo("editor"));
            Assert.That(ring.Find(ben)!.Name, Is.EqualTo("ben"));
            Assert.That(ring.Find(anna[..^1]), Is.Null);
            Assert.That(ring.Find(anna + "x"), Is.Null);
            Assert.That(ring.Find(""), Is.Null);
        });
    }

    [Test]
    public async Task A_revoked_key_is_taken_for_a_second_more_at_most_and_a_new_one_then()
    {
        var anna = await Keys.AddAsync("anna", "editor");
        var ring = Ring();
        await Keys.RunAsync("revoke", "anna");
        var ben = await Keys.AddAsync("ben", "reader");

        Assert.That((ring.Find(anna)?.Name, ring.Find(ben)), Is.EqualTo(("anna", (object?)null)));
        _clock.Forward(TimeSpan.FromSeconds(1));
        Assert.That((ring.Find(anna), ring.Find(ben)?.Name), Is.EqualTo(((object?)null, "ben")));
    }

    [Test]
    public async Task A_key_is_taken_until_the_day_on_which_it_expires()
    {
        var (_, text) = await Keys.RunAsync("add", "anna", "--role", "reader", "--expires", "2999-01-31");
        var (ring, secret) = (Ring(), text.Split('\n')[1]);

        _clock.Set(new DateTimeOffset(2999, 1, 30, 23, 59, 59, TimeSpan.Zero));
        Assert.That(ring.Find(secret), Is.Not.Null);
        _clock.Set(new DateTimeOffset(2999, 1, 31, 0, 0, 0, TimeSpan.Zero));
        Assert.That(ring.Find(secret), Is.Null);
    }

    [TestCase("nonsense")]
    [TestCase("""{"keys":[null]}""")]
    [TestCase(null)]
    public async Task While_the_file_cannot_be_read_no_key_is_taken(string? content)
    {
        var anna = await Keys.AddAsync("anna", "editor");
        var ring = Ring();
        var good = await File.ReadAllTextAsync(Keys.Path);
        File.Delete(Keys.Path);
        if (content is not null)
        {
            await File.WriteAllTextAsync(Keys.Path, content);
        }

        _clock.Forward(TimeSpan.FromSeconds(1));
        Assert.That(ring.Find(anna), Is.Null);
        await File.WriteAllTextAsync(Keys.Path, good);
        _clock.Forward(TimeSpan.FromSeconds(1));
        Assert.That(ring.Find(anna)?.Name, Is.EqualTo("anna"));
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public async Task While_others_may_write_the_file_no_key_is_taken()
    {
        var anna = await Keys.AddAsync("anna", "editor");
        var (ring, mode) = (Ring(), File.GetUnixFileMode(Keys.Path));
        File.SetUnixFileMode(Keys.Path, mode | UnixFileMode.OtherWrite);
        _clock.Forward(TimeSpan.FromSeconds(1));
        Assert.That(ring.Find(anna), Is.Null);
        File.SetUnixFileMode(Keys.Path, mode);
        _clock.Forward(TimeSpan.FromSeconds(1));
        Assert.That(ring.Find(anna)?.Name, Is.EqualTo("anna"));
    }

    [Test]
    public async Task A_role_that_is_none_is_refused_at_start()
    {
        await Keys.AddAsync("anna", "editor");
        await File.WriteAllTextAsync(Keys.Path, (await File.ReadAllTextAsync(Keys.Path)).Replace("editor", "king", StringComparison.Ordinal));

        Assert.That(Assert.Throws<InvalidRequestException>(() => Ring())!.Message, Is.EqualTo("The key of 'anna' has the role 'king'; expected reader, contributor, editor, admin."));
    }

    private KeyRing Ring() => new(new KeyFile(Keys.Path), ShippedFiles.ReadModel(), _clock, NullLogger.Instance);

    /// <summary>A clock that goes on only where it is told to.</summary>
    private sealed class SetClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Forward(TimeSpan time) => _now += time;

        public void Set(DateTimeOffset now) => _now = now;

        public override DateTimeOffset GetUtcNow() => _now;

        public override long GetTimestamp() => _now.UtcTicks;
    }
}
