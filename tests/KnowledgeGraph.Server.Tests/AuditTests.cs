using System.ComponentModel;
using System.Diagnostics;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

/// <summary>The public audits of GraphQL over HTTP, run against the service as it listens.</summary>
internal sealed class AuditTests
{
    [Test]
    public async Task Every_audit_passes()
    {
        var folder = RepositoryFolder.File(Path.Combine("tests", "clients"));
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "graphql-http")))
        {
            Assert.Ignore("tests/clients/node_modules is not there; 'npm ci' in tests/clients makes it.");
        }

        await using var server = new RunningServer();
        server.Listen();
        using var node = Start(folder, new Uri(server.ClientOptions.BaseAddress, "graphql"));
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();

        await TestContext.Out.WriteLineAsync(output);
        Assert.That(output.TrimEnd(), Does.EndWith("61 of 61 audits passed"), await errors);
    }

    private static Process Start(string folder, Uri address)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["audit.mjs", address.ToString()])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception missing)
        {
            Assert.Ignore($"node cannot be started: {missing.Message}");
            throw;
        }
    }
}
