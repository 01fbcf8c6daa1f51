using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Exporting.Manifests;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Stores.Tests.Copying;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Exporting;

/// <summary>What became of statements is told for each revision of a graph with a past, as it was counted when the revision was written.</summary>
public sealed class ResultComparerTests
{
    [TestCase("ACCEPTED")]
    [TestCase("PROPOSED")]
    [TestCase("REJECTED")]
    [TestCase("RETRACTED")]
    public async Task Statements_of_then_are_found_by_the_standing_that_they_had(string standing)
    {
        using var file = new TestFile();
        await using var store = new CountingStore(await file.OpenAsync(), file, standing);
        await History.WriteAsync(store);
        await using var source = Copies.From(file);
        Assert.That(store.Counts.Values.Distinct().Count(), Is.GreaterThan(1));
        foreach (var (revision, count) in store.Counts)
        {
            var changes = await new ResultComparer(TestFile.Model, source, new HashSet<string> { standing }).CompareAsync(null, revision, CancellationToken.None);
            Assert.That(changes.Cited, Is.EqualTo(count), $"At revision {revision}.");
        }
    }

    [Test]
    public async Task What_is_withdrawn_reviewed_sourced_and_added_is_told()
    {
        using var file = new TestFile();
        await using var store = await Exports.OpenSampleAsync(file);
        await using var first = Copies.From(file);
        var ids = Exports.Ids(await Exports.WriteAsync(first, "jsonl", Exports.Default), "Statement");
        await DoAsync(store, new RetractCommand("input", ids[0], "Was wrong."));
        await DoAsync(store, new ReviewCommand("input", ids[1], "REJECTED", null));
        await DoAsync(store, new AddSourcesCommand("input", ids[2], [new SourceDraft { Dataset = "set", RecordId = "1" }]));
        var added = await History.RecordAsync(store, History.Draft("added") with { Event = null });
        await using var source = Copies.From(file);
        var changes = await new ResultComparer(TestFile.Model, source, new HashSet<string> { "ACCEPTED" }).CompareAsync(null, 1, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That((changes.Newest, changes.Cited), Is.EqualTo((5L, (long)ids.Count)));
            Assert.That(changes.Retracted.First, Is.EqualTo(new[] { ids[0] }));
            Assert.That(changes.Reviewed.First, Is.EqualTo(new[] { ids[1] }));
            Assert.That(changes.Sourced.First, Is.EqualTo(new[] { ids[2] }));
            Assert.That(changes.Added.First, Is.EqualTo(new[] { added }));
        });
    }

    private static Task<WriteResult> DoAsync(SqliteStore store, WriteCommand command) => store.WriteAsync(new WriteRequest([command]), CancellationToken.None);
}
