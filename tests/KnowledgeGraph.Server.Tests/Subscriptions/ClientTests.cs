using System.Diagnostics;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Subscriptions;

/// <summary>Public clients, run against the service as it listens.</summary>
internal sealed class ClientTests
{
    [TestCase("graphql-ws")]
    [TestCase("graphql-sse")]
    public async Task A_public_client_subscribes_and_resumes(string client)
    {
        var folder = RepositoryFolder.File(Path.Combine("tests", "clients"));
        if (!Directory.Exists(Path.Combine(folder, "node_modules", client)))
        {
            Assert.Ignore("tests/clients/node_modules does not hold the client; 'npm ci' in tests/clients makes it.");
        }

        await using var server = new ListeningServer();
        using var node = Process.Start(new ProcessStartInfo("node", ["subscriptions.mjs", client, server.Address.ToString()])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        await using var stop = limit.Token.Register(node.Kill);
        var errors = node.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = await node.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await node.WaitForExitAsync(CancellationToken.None);

        await TestContext.Out.WriteLineAsync(output);
        Assert.That(output.TrimEnd(), Does.EndWith($"{client} works"), await errors);
    }
}
