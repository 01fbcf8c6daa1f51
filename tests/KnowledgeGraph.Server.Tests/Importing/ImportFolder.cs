using System.Diagnostics;
using System.Text.Json;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Importing;

/// <summary>A folder with files, and a store that they are imported into, here or by a process.</summary>
internal sealed class ImportFolder : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("import-");
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public string Path => _folder.FullName;

    public string Output => _output.ToString();

    public string Errors => _errors.ToString();

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, params IEnumerable<string> lines)
    {
        System.IO.File.WriteAllLines(File(name), lines);
        return File(name);
    }

    public JsonElement Report(string name) => JsonElement.Parse(System.IO.File.ReadAllBytes(File(name)));

    /// <summary>Imports within this process; the exit code.</summary>
    public async Task<int?> ImportAsync(params string[] arguments)
    {
        _output.GetStringBuilder().Clear();
        _errors.GetStringBuilder().Clear();
        return await Verbs.RunAsync(["import", $"--KnowledgeGraph:Sqlite:Path={File("graph.db")}", .. arguments], _output, _errors);
    }

    /// <summary>What a check finds in a store; empty where all is as it must be.</summary>
    public async Task<string> CheckAsync(string store)
    {
        using var output = new StringWriter();
        return await Verbs.RunAsync(["check", $"--KnowledgeGraph:Sqlite:Path={File(store)}"], output, output) == 0 ? "" : output.ToString();
    }

    /// <summary>Imports into a store in a process of its own.</summary>
    public Process Start(string store, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [ServiceProcess.Program, "import", $"--KnowledgeGraph:Sqlite:Path={File(store)}", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    /// <summary>Waits for a process's end; the exit code.</summary>
    public static async Task<int> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(_patience);
        await TestContext.Out.WriteLineAsync($"{await output}{await errors}");
        return process.ExitCode;
    }

    /// <summary>Waits until a store has a revision, or the process has ended.</summary>
    public async Task WaitForRevisionAsync(string store, long revision, Process process)
    {
        var watch = Stopwatch.StartNew();
        while (!process.HasExited && await StoreContent.NewestAsync(File(store)) < revision)
        {
            Assert.That(watch.Elapsed, Is.LessThan(_patience), "The import does not go on.");
            await Task.Delay(5);
        }
    }

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
        _folder.Delete(recursive: true);
    }
}
