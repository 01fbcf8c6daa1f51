using KnowledgeGraph.Importing.Running;
using KnowledgeGraph.Sqlite.Copying;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Imports;

internal sealed class FullDiskTests
{
    private const int Rows = 1_000;

    private TestFile _file = null!;

    [SetUp]
    public void Make() => _file = new TestFile();

    [TearDown]
    public void Delete() => _file.Dispose();

    [Test]
    public async Task An_import_that_finds_the_disk_full_ends_and_goes_on_when_there_is_room()
    {
        await using (var store = await _file.OpenAsync())
        {
            FullDisk.Limit(store, 100);
            var report = await ImportedGraph.ImportAsync(store, Rows);
            Assert.That((report.End, report.Total.Refused), Is.EqualTo((ImportEnd.StoreLost, 0)));
            Assert.That(report.Reason, Does.StartWith("The disk is full"));
            Assert.That(report.Total.Read, Is.InRange(1, Rows - 1));
            FullDisk.Free(store);
            Assert.That((await ImportedGraph.ImportAsync(store, Rows)).Total.AlreadyThere, Is.EqualTo(report.Total.Read));
        }

        await AssertWholeAsync();
    }

    [Test]
    public async Task An_import_waits_until_room_is_made()
    {
        await using (var store = await _file.OpenAsync())
        {
            FullDisk.Limit(store, 100);
            var report = await ImportedGraph.ImportAsync(store, Rows, TimeSpan.FromMinutes(5), tell: _ => FullDisk.Free(store));
            Assert.That((report.End, report.Total.Recorded + report.Total.Added), Is.EqualTo((ImportEnd.Complete, Rows)));
        }

        await AssertWholeAsync();
    }

    private async Task AssertWholeAsync()
    {
        using var whole = new TestFile();
        await using (var store = await whole.OpenAsync())
        {
            await ImportedGraph.ImportAsync(store, Rows);
        }

        Assert.That(
            await ImportedGraph.ContentAsync(SqliteCopySource.Open(TestFile.Model, _file.Path)),
            Is.EqualTo(await ImportedGraph.ContentAsync(SqliteCopySource.Open(TestFile.Model, whole.Path))));
    }
}
