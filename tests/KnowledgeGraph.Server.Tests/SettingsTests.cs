using KnowledgeGraph.Server.Options;
using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests;

internal sealed class SettingsTests
{
    private const string Variable = "KnowledgeGraph__Neo4j__User";

    private DirectoryInfo? _folder;
    private StringWriter? _output;
    private StringWriter? _errors;

    [SetUp]
    public void Begin() => (_folder, _output, _errors) = (Directory.CreateTempSubdirectory("settings-"), new StringWriter(), new StringWriter());

    [TearDown]
    public void End()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        _output!.Dispose();
        _errors!.Dispose();
        _folder!.Delete(recursive: true);
    }

    [Test]
    public async Task Every_setting_is_listed_with_its_default()
    {
        Assert.That(await Verbs.RunAsync(["settings"], _output!, _errors!), Is.Zero);
        Assert.That(_output!.ToString().Split(Environment.NewLine)[..^1], Is.EqualTo(SettingTable.All.Select(setting => $"{setting.Key} = {setting.Default} (default)")));
    }

    [Test]
    public async Task A_flag_wins_over_the_environment_and_that_over_a_file()
    {
        var file = Write("""{"KnowledgeGraph": {"Neo4j": {"Uri": "http://file", "User": "file", "Database": "file"}}}""");
        Environment.SetEnvironmentVariable(Variable, "environment");

        await Verbs.RunAsync(["settings", $"--config={file}", "--KnowledgeGraph:Neo4j:Database=flag"], _output!, _errors!);

        Assert.That(_output!.ToString(), Does.Contain($"KnowledgeGraph:Neo4j:Uri = http://file (file {file})")
            .And.Contain("KnowledgeGraph:Neo4j:User = environment (environment)")
            .And.Contain("KnowledgeGraph:Neo4j:Database = flag (command line)")
            .And.Contain("KnowledgeGraph:Store = Sqlite (default)"));
    }

    [Test]
    public async Task A_secret_is_masked_where_it_is_listed()
    {
        await Verbs.RunAsync(["settings", "--KnowledgeGraph:Neo4j:Password=sesame"], _output!, _errors!);

        Assert.That(_output!.ToString(), Does.Contain("KnowledgeGraph:Neo4j:Password = *** (command line)").And.Not.Contain("sesame"));
    }

    [Test]
    public async Task All_mistakes_are_listed_and_fail()
    {
        Assert.That(await Verbs.RunAsync(["settings", "--KnowledgeGraph:Store=Oracle", "--KnowledgeGraph:Colour=red", "--KnowledgeGraph:DrainSeconds=-1"], _output!, _errors!), Is.EqualTo(1));
        Assert.That(_errors!.ToString(), Does.Contain("- KnowledgeGraph:Store is 'Oracle'; expected Sqlite or Neo4j.")
            .And.Contain("- KnowledgeGraph:Colour is no setting; the verb settings lists all.")
            .And.Contain("- KnowledgeGraph:DrainSeconds is '-1'; expected a whole number from 0 to 86400."));
        Assert.That(_output!.ToString(), Does.Contain("KnowledgeGraph:Store = Oracle (command line)"));
    }

    [Test]
    public async Task A_file_that_is_missing_or_no_JSON_is_named()
    {
        var missing = Path.Combine(_folder!.FullName, "missing.json");
        Assert.That(await Verbs.RunAsync(["settings", $"--config={missing}"], _output!, _errors!), Is.EqualTo(1));
        Assert.That(await Verbs.RunAsync(["settings", $"--config={Write("Store = Neo4j")}"], _output!, _errors!), Is.EqualTo(1));
        Assert.That(_errors!.ToString(), Does.Contain(missing).And.Contain("settings.json"));
    }

    [Test]
    public void The_usage_names_every_setting_but_the_limits() =>
        Assert.That(SettingTable.All.Where(setting => !Usage.Text.Contains($"--{setting.Key}=", StringComparison.Ordinal)).Select(setting => setting.Key),
            Is.All.StartsWith("KnowledgeGraph:Limits:").And.Not.Empty);

    [Test]
    public void The_guide_lists_every_setting_but_the_limits()
    {
        var rows = File.ReadLines(RepositoryFolder.File("docs/guides/operations.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal));
        var expected = SettingTable.All.Where(setting => !setting.Key.StartsWith(SettingTable.Limits, StringComparison.Ordinal)).Select(Row).ToList();

        Assert.That(rows.Intersect(expected), Is.EqualTo(expected), string.Join('\n', expected));
    }

    // The default folder lies beside the program.
    private static string Row(Setting setting) => $"| `{setting.Key}` | {Code(Path.IsPathRooted(setting.Default) ? Path.GetRelativePath(AppContext.BaseDirectory, setting.Default) : setting.Default)} | {setting.Description} |";

    private static string Code(string text) => text.Length == 0 ? "" : $"`{text}`";

    private string Write(string text)
    {
        var file = Path.Combine(_folder!.FullName, "settings.json");
        File.WriteAllText(file, text);
        return file;
    }
}
