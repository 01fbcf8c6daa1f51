using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.TestKit;

/// <summary>The service as a process of its own, as an operator starts it: in a folder that is gone with it, where its file lies too unless the settings say otherwise.</summary>
public sealed partial class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("process-");
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _lines = [];
    private readonly Process _process;

    private ServiceProcess(string[] settings)
    {
        StorePath = Path.Combine(Folder, "graph.db");
        // Of two that are the same the last counts.
        var start = new ProcessStartInfo("dotnet", [Program, "--urls=http://127.0.0.1:0", $"--KnowledgeGraph:Sqlite:Path={StorePath}", .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The program, which lies in a folder of its own beside that of the tests.</summary>
    public static string Program { get; } = FindProgram();

    /// <summary>Its folder.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Its file on SQLite, if the settings name no other.</summary>
    public string StorePath { get; }

    /// <summary>Where it answers.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>What it printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_lines)
            {
                return string.Join('\n', _lines);
            }
        }
    }

    /// <summary>Starts it on a free port and waits until it says where it answers.</summary>
    public static async Task<ServiceProcess> StartAsync(params string[] settings)
    {
        var service = new ServiceProcess(settings);
        try
        {
            // Its end is known once all that it printed is read.
            await Task.WhenAny(service._address.Task, service._process.WaitForExitAsync()).WaitAsync(_patience).ConfigureAwait(false);
            service.Address = service._address.Task.IsCompleted
                ? await service._address.Task.ConfigureAwait(false)
                : throw new InvalidOperationException($"The service ended before it answered.\n{service.Output}");
            return service;
        }
        catch
        {
            await service.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Its threads, as Linux tells them (the manual's page proc_pid_stat(5)): the name, and the policy by which a processor is given to each.</summary>
    public IReadOnlyList<(string Name, int Policy)> Threads()
    {
        var threads = new List<(string, int)>();
        foreach (var thread in Directory.EnumerateDirectories($"/proc/{_process.Id}/task"))
        {
            try
            {
                var text = File.ReadAllText(Path.Combine(thread, "stat"));
                // The name stands in brackets, and may hold any.
                var (start, end) = (text.IndexOf('(', StringComparison.Ordinal), text.LastIndexOf(')'));
                threads.Add((text[(start + 1)..end], int.Parse(text[(end + 2)..].Split(' ')[38], CultureInfo.InvariantCulture)));
            }
            catch (IOException)
            {
                // It has ended meanwhile.
            }
        }

        return threads;
    }

    /// <summary>Tells it to end in order.</summary>
    public async Task TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync().ConfigureAwait(false);
    }

    /// <summary>Waits for its end, by which everything is printed; the exit code.</summary>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(_patience).ConfigureAwait(false);
        return _process.ExitCode;
    }

    /// <summary>Ends it in order; the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await TerminateAsync().ConfigureAwait(false);
        return await ExitAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync().ConfigureAwait(false);
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Take(string? line)
    {
        lock (_lines)
        {
            _lines.Add(line ?? "");
        }

        if (Answering().Match(line ?? "") is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    private static string FindProgram()
    {
        var tests = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(tests.Parent!.Parent!.FullName, "KnowledgeGraph.Server", tests.Name, "KnowledgeGraph.Server.dll");
    }

    [GeneratedRegex("^KnowledgeGraph answers at (https?://[^, ]+)")]
    private static partial Regex Answering();
}
