using System.Globalization;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.TestKit;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>A seeded random graph of some 30,000 statements in Neo4j: large enough that its planner prefers an index where one serves.</summary>
internal static class Neo4jGraph
{
    private const int Statements = 30_000;
    private const int Actors = 200;
    private const int Events = 2000;
    private const int Documents = 3000;
    private const int Days = 1500;

    /// <summary>Opens the store with the graph in it; writes the graph anew unless it is there already.</summary>
    public static async Task<Neo4jStore> OpenAsync(CancellationToken cancellationToken)
    {
        var store = await Neo4jStore.OpenAsync(TestFile.Model, Neo4jServer.Options!, TimeProvider.System, cancellationToken);
        var held = await store.SummarizeAsync(cancellationToken);
        if (held.Counts["Statement"] == Statements && held.Counts["Actor"] == Actors)
        {
            return store;
        }

        await Neo4jServer.EmptyAsync(cancellationToken);
        await store.DisposeAsync();
        store = await Neo4jStore.OpenAsync(TestFile.Model, Neo4jServer.Options!, TimeProvider.System, cancellationToken);
        await FillAsync(store, cancellationToken);
        return store;
    }

    private static async Task FillAsync(Neo4jStore store, CancellationToken cancellationToken)
    {
        await store.WriteAsync(new WriteRequest(
        [
            Upsert("Actor", Actors, index => new() { ["kind"] = index % 4 == 0 ? "AGENCY" : "STATE", ["name"] = $"Actor {index}" }),
            Upsert("Event", Events, index => new() { ["type"] = "OTHER", ["name"] = $"Event {index}", ["partOfId"] = index % 7 == 6 ? $"event{index - 1}" : null }),
            Upsert("Document", Documents, index => Published(Day(index % Days), new() { ["title"] = $"Document {index}" })),
        ]), cancellationToken);
        var random = new Random(7);
        foreach (var batch in Enumerable.Range(0, Statements).Chunk(3000))
        {
            var drafts = batch.Select(index => Draft(random, index)).ToList();
            await store.WriteAsync(new WriteRequest([new RecordStatementsCommand("input", drafts)]), cancellationToken);
        }
    }

    // Few actors say the most, and one statement in ten responds to an earlier one of its batch.
    private static StatementDraft Draft(Random random, int index)
    {
        var kind = random.Next(10) switch { < 4 => "ACCUSES", < 6 => "DENIES", < 8 => "COOPERATES_WITH", 8 => "RECOGNIZES", _ => "COMMENTS" };
        var speaker = Rank(random, Actors);
        var target = (speaker + 1 + Rank(random, Actors - 1)) % Actors;
        var day = Day(random.Next(Days));
        return new StatementDraft(kind, new UncertainDateDraft(day, day, "DAY", "STATED"), $"Statement {index}.",
            [new SourceDraft { Document = $"document{random.Next(Documents)}", Start = 0, End = 40, Quote = "PARAPHRASE" }])
        {
            Ref = "s" + index.ToString(CultureInfo.InvariantCulture),
            Speaker = $"actor{speaker}",
            Targets = [$"actor{target}"],
            Event = $"event{random.Next(Events)}",
            RespondsTo = index % 10 == 9 ? $"#s{index - 1}" : null,
            Key = index.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static int Rank(Random random, int count) => Math.Clamp((int)Math.Pow(count, random.NextDouble()) - 1, 0, count - 1);

    private static string Day(int index) => new DateOnly(2020, 1, 1).AddDays(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, object?> Published(string day, Dictionary<string, object?> values)
    {
        (values["publishedFrom"], values["publishedTo"], values["publishedPrecision"], values["publishedBasis"]) = (day, day, "DAY", "STATED");
        return values;
    }

    private static UpsertCommand Upsert(string type, int count, Func<int, Dictionary<string, object?>> values)
    {
        var record = TestFile.Model.Record(type);
        return new UpsertCommand("input", record, [.. Enumerable.Range(0, count).Select(index => new RecordPatch($"{record.Singular}{index}", values(index)))]);
    }
}
