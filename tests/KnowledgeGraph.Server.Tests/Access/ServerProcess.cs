using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>The service in a process of its own, as an operator starts it, with all that it prints.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("process-");
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _lines = [];
    private readonly Process _process;

    private ServerProcess(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.FullName };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Server.dll"), .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Take(line.Data);
        _process.ErrorDataReceived += (_, line) => Take(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The service ended.\n{Output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

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
    public static async Task<(ServerProcess Process, Uri Address)> StartAsync(params string[] arguments)
    {
        var started = new ServerProcess(arguments);
        return (started, await started._address.Task.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    /// <summary>Ends it in order, so that everything is printed that was to be.</summary>
    public async Task StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync();
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
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

    [GeneratedRegex("^KnowledgeGraph answers at (https?://[^, ]+)")]
    private static partial Regex Answering();
}
