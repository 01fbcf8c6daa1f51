using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Stores.Tests.Faults;

/// <summary>The whole service as a process of its own, with Neo4j as its store.</summary>
internal sealed partial class ServiceProcess : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private ServiceProcess(Uri store, string[] settings)
    {
        _process = Process.Start(new ProcessStartInfo("dotnet", [
            Program(), "--urls=http://127.0.0.1:0", "--KnowledgeGraph:Store=Neo4j", $"--KnowledgeGraph:Neo4j:Uri={store}",
            $"--KnowledgeGraph:Neo4j:Password={FaultServer.Password}", .. settings])
        {
            RedirectStandardOutput = true,
        })!;
    }

    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>How many threads hear from the system of bytes that came.</summary>
    public int SocketThreads => Directory.EnumerateDirectories($"/proc/{_process.Id}/task").Count(thread => File.ReadAllText(Path.Combine(thread, "comm")).StartsWith(".NET Sockets", StringComparison.Ordinal));

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<ServiceProcess> StartAsync(Uri store, params string[] settings)
    {
        var service = new ServiceProcess(store, settings);
        try
        {
            await service.FindAddressAsync();
            return service;
        }
        catch
        {
            service.Dispose();
            throw;
        }
    }

    /// <summary>Tells it to stop; the exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(_patience);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private async Task FindAddressAsync()
    {
        var isFound = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                isFound.TrySetException(new InvalidOperationException("The service ended before it answered."));
            }
            else if (AnswersAt().Match(line.Data) is { Success: true } match)
            {
                Address = new Uri(match.Groups[1].Value);
                isFound.TrySetResult();
            }
        };
        _process.BeginOutputReadLine();
        await isFound.Task.WaitAsync(_patience);
    }

    // The program lies in a folder of its own, beside that of these tests.
    private static string Program()
    {
        var tests = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(tests.Parent!.Parent!.FullName, "KnowledgeGraph.Server", tests.Name, "KnowledgeGraph.Server.dll");
    }

    [GeneratedRegex(@"answers at (http://[^\s,]+) from")]
    private static partial Regex AnswersAt();
}
