using NUnit.Framework;

namespace KnowledgeGraph.Server.Tests.Importing;

internal sealed class ImportVerbTests
{
    private const string Wrong = """{"record":"Actor","id":"x","kind":"REALM","name":"X"}""";

    private ImportFolder _folder = null!;

    [SetUp]
    public void Make() => _folder = new ImportFolder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public async Task A_file_is_imported_and_the_same_again_changes_nothing()
    {
        var file = GraphFile.Write(_folder.Path, "a.jsonl", 0, 50);
        Assert.That(await _folder.ImportAsync(file, "--by", "me"), Is.Zero, _folder.Errors);
        Assert.That(_folder.Output, Does.Contain("a.jsonl (jsonl)\n").And.Match("rows read +53\n").And.Match("recorded +53\n").And.Match("revisions made +1\n"));
        var content = await StoreContent.ReadAsync(_folder.File("graph.db"));
        Assert.That(content[0], Does.Contain("By = me, Note = Imported as jsonl, lines 2 to 54., Source = " + file));
        Assert.That(await _folder.ImportAsync(file, "--by", "me"), Is.Zero);
        Assert.That(_folder.Output, Does.Match("there already +53\n").And.Match("revisions made +0\n"));
        Assert.That(await StoreContent.ReadAsync(_folder.File("graph.db")), Is.EqualTo(content));
    }

    [Test]
    public async Task A_store_that_was_imported_into_lacks_nothing_that_a_check_asks_for()
    {
        Assert.That(await _folder.ImportAsync(GraphFile.Write(_folder.Path, "a.jsonl", 0, 50)), Is.Zero, _folder.Errors);
        Assert.That(await _folder.CheckAsync("graph.db"), Is.Empty);
    }

    [Test]
    public async Task Refused_rows_are_reported_and_copied_and_can_be_mended()
    {
        var file = GraphFile.Write(_folder.Path, "a.jsonl", 0, 3);
        File.AppendAllLines(file, [Wrong, "{"]);
        Assert.That(await _folder.ImportAsync(file, "--refused", _folder.File("refused.jsonl"), $"--report={_folder.File("report.json")}"), Is.EqualTo(1));
        Assert.That(_folder.Output, Does.Contain("  line 8, Actor.kind: invalid: found 'REALM' is no ActorKind; expected one of STATE, OFFICIAL, AGENCY, ORGANIZATION, TERRITORY\n"));
        Assert.That(await File.ReadAllLinesAsync(_folder.File("refused.jsonl")), Is.EqualTo([GraphFile.Header, Wrong, "{"]));
        var report = _folder.Report("report.json");
        Assert.That((report.GetProperty("total").GetProperty("read").GetInt64(), report.GetProperty("files")[0].GetProperty("refusals")[1].GetProperty("line").GetInt64()), Is.EqualTo((8, 9)));

        _folder.Write("mended.jsonl", (await File.ReadAllTextAsync(_folder.File("refused.jsonl"))).Replace("REALM", "STATE", StringComparison.Ordinal).Replace("\n{\n", "\n", StringComparison.Ordinal).TrimEnd());
        Assert.That(await _folder.ImportAsync(_folder.File("mended.jsonl")), Is.Zero, _folder.Output);
    }

    [Test]
    public async Task A_dry_run_tells_what_would_become_of_each_row_and_writes_nothing()
    {
        var first = GraphFile.Write(_folder.Path, "a.jsonl", 0, 10);
        Assert.That(await _folder.ImportAsync(first, "--dry-run", "--batch=4"), Is.Zero, _folder.Errors);
        Assert.That(_folder.Output, Does.Match("recorded +13\n").And.Contain("Nothing was written"));
        Assert.That(File.Exists(_folder.File("graph.db")), Is.False);

        await _folder.ImportAsync(first);
        var content = await StoreContent.ReadAsync(_folder.File("graph.db"));
        var second = GraphFile.Write(_folder.Path, "b.jsonl", 5, 10);
        File.AppendAllLines(second, [Wrong]);
        Assert.That(await _folder.ImportAsync(second, "--dry-run", "--batch", "4"), Is.EqualTo(1));
        Assert.That(_folder.Output, Does.Match("recorded +5\n").And.Match("there already +8\n").And.Match("refused +1 "));
        Assert.That(await StoreContent.ReadAsync(_folder.File("graph.db")), Is.EqualTo(content));
    }

    [Test]
    public async Task An_import_of_files_of_which_one_is_missing_imports_the_others()
    {
        var file = GraphFile.Write(_folder.Path, "a.jsonl", 0, 3);
        Assert.That(await _folder.ImportAsync(file, _folder.File("none")), Is.EqualTo(1));
        Assert.That(_folder.Output, Does.Match("rows read +6\n").And.Contain($"There is no file {_folder.File("none")}.").And.Contain("all files\n"));
    }

    [Test]
    public async Task Too_many_refused_rows_end_it()
    {
        var file = _folder.Write("a.jsonl", GraphFile.Header, Wrong, Wrong, Wrong);
        Assert.That(await _folder.ImportAsync(file, "--max-errors=1", "--batch=1"), Is.EqualTo(1));
        Assert.That(_folder.Output, Does.Match("rows read +1\n"));
        Assert.That(_folder.Errors, Does.Contain("more rows were refused than --max-errors allows"));
    }

    [TestCase("no option", "--dryrun")]
    [TestCase("no setting", "--KnowledgeGraph:Stoer=Sqlite")]
    [TestCase("expected a whole number from 1 to 100000", "--batch=0")]
    [TestCase("expected a whole number", "--max-errors=some")]
    [TestCase("the encoding 'utf-7' is not known; expected one of auto, utf-8", "--encoding=utf-7")]
    [TestCase("would be overwritten", "--report=a.jsonl")]
    [TestCase("There is no format 'gdlet'", "--format=gdlet")]
    public async Task Arguments_that_are_wrong_are_refused(string message, string argument)
    {
        var file = GraphFile.Write(_folder.Path, "a.jsonl", 0, 3);
        Assert.That(await _folder.ImportAsync(file, argument.Replace("=a.jsonl", "=" + file, StringComparison.Ordinal)), Is.EqualTo(2));
        Assert.That(_folder.Errors + _folder.Output, Does.Contain(message));
    }

    [Test]
    public async Task Nothing_to_import_is_refused()
    {
        Assert.That(await _folder.ImportAsync(), Is.EqualTo(2));
        Assert.That(await _folder.ImportAsync(_folder.File("none")), Is.EqualTo(2));
        Assert.That(await _folder.ImportAsync(_folder.Path), Is.EqualTo(2));
        Assert.That(await _folder.ImportAsync(_folder.Write("b.txt", "what is this")), Is.EqualTo(2));
    }

    [Test]
    public async Task A_store_that_is_not_there_is_told_before_anything_is_read()
    {
        var file = GraphFile.Write(_folder.Path, "a.jsonl", 0, 3);
        Assert.That(await _folder.ImportAsync(file, $"--KnowledgeGraph:Sqlite:Path={_folder.File("no-such-folder/graph.db")}"), Is.EqualTo(2));
        Assert.That(_folder.Errors, Does.Contain("cannot be opened"));
    }
}
