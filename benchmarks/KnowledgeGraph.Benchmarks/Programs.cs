using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Starts the service and the floor as processes of their own, and ends them.</summary>
internal sealed class Programs(HttpClient client) : IDisposable
{
    private readonly List<Process> _processes = [];

    private static string Program { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../KnowledgeGraph.Server/release/KnowledgeGraph.Server.dll"));

    public Task<(Process Process, string Url)> ServiceAsync(string file) => ServiceOverAsync($"--KnowledgeGraph:Sqlite:Path={file}");

    public Task<(Process Process, string Url)> ServiceOverAsync(params string[] settings)
    {
        var url = FreeUrl();
        // Nobody reads what it logs, and it would wait for that.
        return StartAsync(url, "/readyz", new ProcessStartInfo("dotnet", [.. Service(url), "--Logging:LogLevel:KnowledgeGraph.Requests=None", .. settings]) { RedirectStandardOutput = true });
    }

    /// <summary>The service with variables of its environment, and all that it logs in a file.</summary>
    public Task<(Process Process, string Url)> LoggingServiceAsync(string log, IReadOnlyDictionary<string, string> environment, params string[] settings)
    {
        var url = FreeUrl();
        // The shell puts the service in its own place, so that the process is the service's.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" > \"$0\"", log, "dotnet", .. Service(url), .. settings]);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return StartAsync(url, "/readyz", start);
    }

    /// <summary>What one of the service's verbs prints.</summary>
    public static async Task<string> RunVerbAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments]) { RedirectStandardOutput = true })!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? printed : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' ended with {process.ExitCode}.");
    }

    public Task<(Process Process, string Url)> FloorAsync(string file)
    {
        var url = FreeUrl();
        return StartAsync(url, "/", new ProcessStartInfo("dotnet", [typeof(Programs).Assembly.Location, "floor", "--file", file, "--url", url]) { RedirectStandardOutput = true });
    }

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            process.Kill();
            process.Dispose();
        }
    }

    private async Task<(Process Process, string Url)> StartAsync(string url, string path, ProcessStartInfo start)
    {
        var process = Process.Start(start)!;
        _processes.Add(process);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var response = await client.GetAsync(new Uri(url + path));
                if (response.StatusCode != HttpStatusCode.ServiceUnavailable)
                {
                    return (process, url + "/graphql");
                }
            }
            catch (HttpRequestException) when (attempt < 6000 && !process.HasExited)
            {
            }

            await Task.Delay(100);
        }
    }

    private static string[] Service(string url) => [Program, $"--urls={url}", "--KnowledgeGraph:LoadSample=false"];

    private static string FreeUrl()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
