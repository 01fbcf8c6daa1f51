namespace KnowledgeGraph.Server.Tests.Access;

/// <summary>A file of keys in a folder of its own, changed by the verb as an operator would.</summary>
internal sealed class KeyFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keys-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "keys.json");

    public (string Key, string Value) Setting => ("KnowledgeGraph:Access:KeyFile", Path);

    public IEnumerable<string> Files => _folder.EnumerateFiles().Select(file => file.Name);

    /// <summary>What the verb printed, to both ends, and its exit code.</summary>
    public async Task<(int? Code, string Text)> RunAsync(params string[] arguments)
    {
        await using var text = new StringWriter();
        var code = await Verbs.RunAsync(["keys", .. arguments, $"--KnowledgeGraph:Access:KeyFile={Path}"], text, text);
        return (code, text.ToString());
    }

    /// <summary>A new key's secret.</summary>
    public async Task<string> AddAsync(string name, string role)
    {
        var (code, text) = await RunAsync("add", name, "--role", role);
        return code == 0 ? text.Split('\n')[1] : throw new InvalidOperationException(text);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
