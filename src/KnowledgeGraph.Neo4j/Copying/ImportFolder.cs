using System.Globalization;
using KnowledgeGraph.Core.Errors;

namespace KnowledgeGraph.Neo4j.Copying;

/// <summary>A folder of files to import, with the arguments that name them; without these, which come last, nothing can be imported.</summary>
internal sealed class ImportFolder(string path) : IAsyncDisposable
{
    public const string Arguments = "import.args";

    private const long LargestBuffer = 4 << 20;

    private readonly Dictionary<string, (ImportFile File, string Argument)> _files = new(StringComparer.Ordinal);

    /// <summary>The folder's whole path.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>Makes the folder.</summary>
    /// <exception cref="StoreUnavailableException">It holds something.</exception>
    public void Begin()
    {
        Directory.CreateDirectory(FullPath);
        if (Directory.EnumerateFileSystemEntries(FullPath).Any())
        {
            var found = File.Exists(Path.Combine(FullPath, Arguments)) ? "holds files" : $"holds files, but no {Arguments}, so that no copy in it is whole";
            throw new StoreUnavailableException($"The folder '{FullPath}' {found}; expected an empty folder or none. It was left untouched.") { IsRefusal = true };
        }
    }

    /// <summary>A file of nodes, made at its first use.</summary>
    public ImportFile Nodes(string name, string labels, Func<IEnumerable<string>> header) => Open(name, "nodes", labels, header);

    /// <summary>A file of relationships, made at its first use.</summary>
    public ImportFile Relationships(string name, string type, Func<IEnumerable<string>> header) => Open(name, "relationships", type, header);

    /// <summary>Writes the arguments.</summary>
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        List<string> arguments = [$"--array-delimiter=U+{(int)ImportFile.ItemEnd:X4}"];
        if (_files.Values.Any(entry => entry.File.HasLongFields))
        {
            arguments.Add("--multiline-fields=true");
        }

        if (_files.Values.Max(entry => entry.File.LargestLine) is var largest and > LargestBuffer)
        {
            arguments.Add(string.Create(CultureInfo.InvariantCulture, $"--read-buffer-size={largest}"));
        }

        arguments.AddRange(_files.Values.Select(entry => entry.Argument));
        await CloseAsync().ConfigureAwait(false);
        await File.WriteAllLinesAsync(Path.Combine(FullPath, Arguments), arguments, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await CloseAsync().ConfigureAwait(false);

    private ImportFile Open(string name, string kind, string labels, Func<IEnumerable<string>> header)
    {
        if (!_files.TryGetValue(name, out var entry))
        {
            _files[name] = entry = (new ImportFile(FullPath, name + ".csv", header()), $"--{kind}={labels}={name}.csv");
        }

        return entry.File;
    }

    private async Task CloseAsync()
    {
        foreach (var (file, _) in _files.Values)
        {
            await file.DisposeAsync().ConfigureAwait(false);
        }
    }
}
