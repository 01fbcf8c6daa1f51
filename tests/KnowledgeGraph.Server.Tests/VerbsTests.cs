using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

internal sealed class VerbsTests
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [OneTimeTearDown]
    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
    }

    [Test]
    public void Settings_alone_serve() => Assert.That(Verbs.Run(["--urls=http://localhost:1"], _output, _errors), Is.Null);

    [Test]
    public void The_schema_is_printed()
    {
        Assert.That(Verbs.Run(["schema"], _output, _errors), Is.Zero);
        Assert.That(_output.ToString(), Does.Contain("type Query"));
    }

    [Test]
    public void An_unknown_verb_is_named_and_fails()
    {
        Assert.That(Verbs.Run(["serv"], _output, _errors), Is.EqualTo(2));
        Assert.That(_errors.ToString(), Does.StartWith("'serv' is no command."));
    }
}
