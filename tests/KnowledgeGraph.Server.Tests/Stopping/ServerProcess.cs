using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Server.Tests.Stopping;

/// <summary>The service as a process of its own, on a file of its own with the sample data in it.</summary>
internal sealed partial class ServerProcess : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("process-");
    private readonly Process _process;

    private ServerProcess(string? path, params string[] settings)
    {
        StorePath = path ?? Path.Combine(_folder.FullName, "graph.db");
        _process = Process.Start(new ProcessStartInfo("dotnet", [
            Program(), "--urls=http://127.0.0.1:0", $"--KnowledgeGraph:Sqlite:Path={StorePath}", .. settings])
        {
            RedirectStandardOutput = true,
        })!;
    }

    public string Folder => _folder.FullName;

    public string StorePath { get; }

    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<ServerProcess> StartAsync(string? path = null, params string[] settings)
    {
        var server = new ServerProcess(path, settings);
        try
        {
            await server.FindAddressAsync();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    public void Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits for its end; the exit code.</summary>
    public async Task<int> ExitAsync()
    {
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
        _folder.Delete(recursive: true);
    }

    private async Task FindAddressAsync()
    {
        using var patience = new CancellationTokenSource(_patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (AnswersAt().Match(line) is { Success: true } match)
            {
                Address = new Uri(match.Groups[1].Value);
                return;
            }
        }

        throw new InvalidOperationException("The service ended before it answered.");
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
