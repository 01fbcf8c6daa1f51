using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Starts the service and the floor as processes of their own, and ends them.</summary>
internal sealed class Programs(HttpClient client) : IDisposable
{
    private readonly List<Process> _processes = [];

    public Task<(Process Process, string Url)> ServiceAsync(string file) => ServiceOverAsync($"--KnowledgeGraph:Sqlite:Path={file}");

    public Task<(Process Process, string Url)> ServiceOverAsync(params string[] settings)
    {
        var url = FreeUrl();
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../KnowledgeGraph.Server/release/KnowledgeGraph.Server.dll"));
        // Nobody reads what it logs, and it would wait for that.
        return StartAsync(url, "/readyz", program, [$"--urls={url}", "--KnowledgeGraph:LoadSample=false", "--Logging:LogLevel:KnowledgeGraph.Requests=None", .. settings]);
    }

    public Task<(Process Process, string Url)> FloorAsync(string file)
    {
        var url = FreeUrl();
        return StartAsync(url, "/", typeof(Programs).Assembly.Location, "floor", "--file", file, "--url", url);
    }

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            process.Kill();
            process.Dispose();
        }
    }

    private async Task<(Process Process, string Url)> StartAsync(string url, string path, string program, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true })!;
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

    private static string FreeUrl()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
