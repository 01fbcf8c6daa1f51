using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A seeded random graph that grows with its number of statements; who speaks of whom follows Zipf's law.</summary>
/// <param name="model">The model.</param>
/// <param name="statements">How many.</param>
/// <param name="batch">How many of them are recorded at a time.</param>
internal sealed class Generator(GraphModel model, int statements, int batch = 5000)
{
    private const int Days = 1500;

    private readonly Random _random = new(7);
    private readonly int _actors = statements / 250;
    private readonly int _events = statements / 10;
    private readonly int _documents = statements / 5;

    /// <summary>The writes that make the graph, each planned by the service's own rules.</summary>
    public IEnumerable<WriteCommand> Commands()
    {
        yield return Upsert("Actor", _actors, index => new() { ["kind"] = "STATE", ["name"] = $"Actor {index}" });
        yield return Upsert("Event", _events, index => new() { ["type"] = "OTHER", ["name"] = $"Event {index}" });
        yield return Upsert("Document", _documents, index => new()
        {
            ["title"] = $"Document {index}",
            ["publishedFrom"] = Day(index % Days),
            ["publishedTo"] = Day(index % Days),
            ["publishedPrecision"] = "DAY",
            ["publishedBasis"] = "STATED",
        });
        for (var done = 0; done < statements; done += batch)
        {
            yield return new RecordStatementsCommand("input", [.. Enumerable.Range(done, Math.Min(batch, statements - done)).Select(Draft)]);
        }
    }

    private StatementDraft Draft(int index)
    {
        var kind = _random.Next(10) switch { < 5 => "ACCUSES", < 7 => "DENIES", < 9 => "COOPERATES_WITH", _ => "COMMENTS" };
        var speaker = Zipf(_actors);
        var target = (speaker + 1 + Zipf(_actors - 1)) % _actors;
        var day = Day(_random.Next(Days));
        return new StatementDraft(kind, new UncertainDateDraft(day, day, "DAY", "STATED"), $"Statement {index} says something of some length about a matter.",
            [new SourceDraft { Document = $"document{_random.Next(_documents)}", Start = 0, End = 40, Quote = "PARAPHRASE" }])
        {
            Speaker = $"actor{speaker}",
            Targets = [$"actor{target}"],
            Event = $"event{_random.Next(_events)}",
            Key = index.ToString(CultureInfo.InvariantCulture),
        };
    }

    private int Zipf(int count) => Math.Clamp((int)Math.Pow(count, _random.NextDouble()) - 1, 0, count - 1);

    private static string Day(int index) => new DateOnly(2020, 1, 1).AddDays(index).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private UpsertCommand Upsert(string type, int count, Func<int, Dictionary<string, object?>> values)
    {
        var record = model.Record(type);
        return new UpsertCommand("input", record, [.. Enumerable.Range(0, count).Select(index => new RecordPatch($"{record.Singular}{index}", values(index)))]);
    }
}
