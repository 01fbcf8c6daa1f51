using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using NUnit.Framework;

namespace KnowledgeGraph.Importing.Tests.Exporting.Writers;

/// <summary>Public parsers of the formats, run by node on what was written.</summary>
internal static class PublicParser
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What the format's parser finds in the file; the test is ignored where there is no parser.</summary>
    public static async Task<JsonNode> ReadAsync(string format, string file)
    {
        var folder = Path.Combine(RepositoryRoot(), "tests", "clients");
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "ajv")))
        {
            Assert.Ignore("tests/clients/node_modules does not hold the parsers; 'npm ci' in tests/clients makes it.");
        }

        using var node = Start(folder, format);
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(file);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.That(node.ExitCode, Is.Zero, await errors);
        return JsonNode.Parse(await output)!;
    }

    private static Process Start(string folder, string format)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", ["exports.mjs", format])
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = _utf8,
                StandardOutputEncoding = _utf8,
            })!;
        }
        catch (Win32Exception missing)
        {
            Assert.Ignore($"node cannot be started: {missing.Message}");
            throw;
        }
    }

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "KnowledgeGraph.sln")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds KnowledgeGraph.sln.");
        }

        return at.FullName;
    }
}
