using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Fills a store with a seeded random graph through its own writes; who speaks of whom follows Zipf's law.</summary>
internal static class Generator
{
    private const int Days = 1500;

    public static async Task<string> FillAsync(string file, int statements)
    {
        var model = ModelReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "../../../../graph-schema/model.graphql"));
        await using var store = await SqliteStore.OpenAsync(model, new SqliteOptions { Path = file }, TimeProvider.System);
        var random = new Random(7);
        var (actors, events, documents) = (statements / 250, statements / 10, statements / 5);
        await store.WriteAsync(new WriteRequest(
        [
            Upsert(model, "Actor", actors, index => new() { ["kind"] = "STATE", ["name"] = $"Actor {index}" }),
            Upsert(model, "Event", events, index => new() { ["type"] = "OTHER", ["name"] = $"Event {index}" }),
            Upsert(model, "Document", documents, index => new()
            {
                ["title"] = $"Document {index}",
                ["publishedFrom"] = Day(index % Days),
                ["publishedTo"] = Day(index % Days),
                ["publishedPrecision"] = "DAY",
                ["publishedBasis"] = "STATED",
            }),
        ]), CancellationToken.None);
        var watch = Stopwatch.StartNew();
        for (var done = 0; done < statements; done += 2000)
        {
            var batch = Enumerable.Range(done, Math.Min(2000, statements - done)).Select(index => Draft(random, index, actors, events, documents)).ToList();
            await store.WriteAsync(new WriteRequest([new RecordStatementsCommand("input", batch)]), CancellationToken.None);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{statements} statements recorded, {statements / watch.Elapsed.TotalSeconds:F0} a second.");
    }

    private static StatementDraft Draft(Random random, int index, int actors, int events, int documents)
    {
        var kind = random.Next(10) switch { < 5 => "ACCUSES", < 7 => "DENIES", < 9 => "COOPERATES_WITH", _ => "COMMENTS" };
        var speaker = Zipf(random, actors);
        var target = (speaker + 1 + Zipf(random, actors - 1)) % actors;
        var day = Day(random.Next(Days));
        return new StatementDraft(kind, new UncertainDateDraft(day, day, "DAY", "STATED"), $"Statement {index} says something of some length about a matter.",
            [new SourceDraft { Document = $"document{random.Next(documents)}", Start = 0, End = 40, Quote = "PARAPHRASE" }])
        {
            Speaker = $"actor{speaker}",
            Targets = [$"actor{target}"],
            Event = $"event{random.Next(events)}",
            Key = index.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static int Zipf(Random random, int count) => Math.Clamp((int)Math.Pow(count, random.NextDouble()) - 1, 0, count - 1);

    private static string Day(int index) => new DateOnly(2020, 1, 1).AddDays(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static UpsertCommand Upsert(GraphModel model, string type, int count, Func<int, Dictionary<string, object?>> values)
    {
        var record = model.Record(type);
        return new UpsertCommand("input", record, [.. Enumerable.Range(0, count).Select(index => new RecordPatch($"{record.Singular}{index}", values(index)))]);
    }
}
