using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Server.Options;
using Microsoft.Extensions.Configuration;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>How often the journal is asked is checked at start.</summary>
internal sealed class SubscriptionOptionsTests
{
    [TestCase("", 500)]
    [TestCase("20", 20)]
    public void The_interval_is_read(string text, int milliseconds) => Assert.That(Read(text), Is.EqualTo(TimeSpan.FromMilliseconds(milliseconds)));

    [TestCase("9")]
    [TestCase("60001")]
    [TestCase("often")]
    public void What_is_wrong_is_named(string text) => Assert.That(
        () => Read(text),
        Throws.InstanceOf<InvalidRequestException>().With.Message.Contains($"KnowledgeGraph:Subscriptions:PollMilliseconds is '{text}'; expected a whole number from 10 to 60000"));

    private static TimeSpan Read(string text) => ServerOptionsReader.Read(new ConfigurationBuilder()
        .AddInMemoryCollection([new("KnowledgeGraph:Subscriptions:PollMilliseconds", text)]).Build()).PollInterval;
}
