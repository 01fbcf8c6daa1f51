using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transport;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>A Neo4j server of the fault tests' own, which may be stopped, killed and started again.</summary>
internal sealed class FaultServer(string script) : IAsyncDisposable
{
    public const string Password = "knowledge-graph";

    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("neo4j-faults-");
    private readonly int _bolt = FreePort();

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public bool IsRunning { get; private set; }

    /// <summary>Options by which failures show soon.</summary>
    public Neo4jOptions Options => new()
    {
        Uri = Address,
        Password = Password,
        FirstRetryDelay = TimeSpan.FromMilliseconds(50),
        RetryTime = TimeSpan.FromSeconds(10),
    };

    public async Task StartAsync(params string[] settings)
    {
        // Wrong passwords are part of the tests, and are not to lock the user out.
        string[] all = ["dbms.security.auth_max_failed_attempts=1000", .. settings];
        await RunAsync(
            ["start", _home.FullName, "--http", $"{Address.Port}", "--bolt", $"{_bolt}", "--heap", "512m", .. all.SelectMany(setting => new[] { "--set", setting })]);
        IsRunning = true;
    }

    public Task KillAsync() => EndAsync("kill");

    public Task StopAsync() => EndAsync("stop");

    /// <summary>Puts what the files in a folder say in the place of the database; the server is to be stopped.</summary>
    public Task ImportAsync(string folder, params string[] arguments) =>
        RunAsync(["admin", _home.FullName, "database", "import", "full", "neo4j", .. arguments, "--overwrite-destination=true"], folder);

    /// <summary>Runs a statement by hand, as another user of the database would.</summary>
    public async Task<IReadOnlyList<System.Text.Json.JsonElement>> RunAsync(string text, string password = Password)
    {
        using var transport = new HttpQueryTransport(Options with { Password = password });
        return (await transport.RunAsync(WorkKind.Write, text, QueryRequest.NoParameters, CancellationToken.None)).Rows();
    }

    /// <summary>Runs a statement that administers users.</summary>
    public async Task RunOnSystemAsync(string text, string password)
    {
        using var transport = new HttpQueryTransport(Options with { Password = password, Database = "system" });
        await transport.RunAsync(WorkKind.Write, text, QueryRequest.NoParameters, CancellationToken.None);
    }

    /// <summary>One number that a statement answers.</summary>
    public async Task<long> CountAsync(string text) => (await RunAsync(text))[0][0].GetInt64();

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
        {
            await KillAsync();
        }

        _home.Delete(recursive: true);
    }

    private async Task EndAsync(string verb)
    {
        await RunAsync([verb, _home.FullName]);
        IsRunning = false;
    }

    private async Task RunAsync(IReadOnlyList<string> arguments, string folder = "")
    {
        // The server that is started keeps the script's output open, so the output goes to no pipe of ours.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" > /dev/null", script, .. arguments]) { WorkingDirectory = folder })!;
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, $"'{script} {string.Join(' ', arguments)}' failed.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
