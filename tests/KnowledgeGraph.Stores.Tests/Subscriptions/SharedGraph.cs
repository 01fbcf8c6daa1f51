using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.TestKit;
using NUnit.Framework;

namespace KnowledgeGraph.Stores.Tests.Subscriptions;

/// <summary>One database that two stores have open, as two instances of the service do.</summary>
internal sealed class SharedGraph : IAsyncDisposable
{
    private readonly List<IDisposable> _held = [];

    /// <summary>The store on which subscribers are.</summary>
    public required IGraphStore Near { get; init; }

    /// <summary>The store through which another instance writes.</summary>
    public required IGraphStore Far { get; init; }

    public static IEnumerable<string> Names => ["sqlite", "neo4j"];

    /// <summary>Opens both on an empty database; ends the test as ignored where the server is absent and not required.</summary>
    public static async Task<SharedGraph> OpenAsync(string name)
    {
        if (name == "sqlite")
        {
            var file = new TestFile();
            var graph = new SharedGraph { Near = await file.OpenAsync(), Far = await file.OpenAsync() };
            graph._held.Add(file);
            return graph;
        }

        if (Neo4jServer.Absence is { } absence)
        {
            Assert.That(absence.IsFailure, Is.False, absence.Reason);
            Assert.Ignore(absence.Reason);
        }

        var turn = await Neo4jServer.EnterAsync(CancellationToken.None);
        await Neo4jServer.EmptyAsync(CancellationToken.None);
        var shared = new SharedGraph { Near = await OpenNeo4jAsync(), Far = await OpenNeo4jAsync() };
        shared._held.Add(turn);
        return shared;
    }

    /// <summary>The write of a batch of statements, for which the actors are made where they are missing.</summary>
    public static WriteRequest Recording(string key, params string[] kinds) => new(
    [
        new UpsertCommand("input", TestFile.Model.Record("Actor"), [Actor("one"), Actor("two")]),
        new RecordStatementsCommand("input", [.. kinds.Select((kind, index) => new StatementDraft(
            kind, new UncertainDateDraft("2024-01-01", "2024-01-01", "DAY", "STATED"), $"Said {key} {index}.", [new SourceDraft { Dataset = "test", RecordId = $"{key}-{index}" }])
        {
            Speaker = "one",
            Targets = ["two"],
            Key = $"{key}-{index}",
        })]),
    ]);

    public async ValueTask DisposeAsync()
    {
        await Near.DisposeAsync();
        await Far.DisposeAsync();
        _held.ForEach(held => held.Dispose());
    }

    private static async Task<IGraphStore> OpenNeo4jAsync() =>
        await Neo4jStore.OpenAsync(TestFile.Model, Neo4jServer.Options!, TimeProvider.System, CancellationToken.None);

    private static RecordPatch Actor(string id) => new(id, new Dictionary<string, object?> { ["kind"] = "STATE", ["name"] = id });
}
