using KnowledgeGraph.Core.Errors;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Querying.Modeling;
using KnowledgeGraph.TestKit;

namespace KnowledgeGraph.Core.Tests.Writing;

/// <summary>A graph with a few actors, events and a document, and short ways to write to it.</summary>
internal sealed class SampleGraph
{
    public static readonly GraphModel SharedModel = ModelReader.ReadFile(Path.Combine(TestContext.CurrentContext.TestDirectory, "graph-schema", "model.graphql"));

    public MemoryGraph Graph { get; } = new(SharedModel);

    public static StatementDraft Accusation { get; } = new("ACCUSES", Day("2022-09-05"), "Alpha shipped rockets.", [Span(10, 80)])
    {
        Speaker = "gamma",
        Targets = ["alpha", "beta"],
        Event = "shipment",
    };

    public static StatementDraft Denial { get; } = new("DENIES", Day("2022-09-22"), "There was no sale.", [Span(100, 180)])
    {
        Speaker = "ministry",
        OnBehalfOf = ["alpha"],
        Targets = ["gamma"],
        Event = "sale",
    };

    public static async Task<SampleGraph> FillAsync()
    {
        var sample = new SampleGraph();
        await sample.WriteAsync(
            Upsert("Actor", Actor("alpha", "STATE"), Actor("beta", "STATE"), Actor("gamma", "STATE"), Actor("ministry", "AGENCY")),
            Upsert("Event", Event("sale"), Event("shipment", ("partOfId", "sale"))),
            Upsert("Document", new RecordPatch("herald", Values(("title", "Herald"), ("length", 1000L), ("publishedFrom", "2022-09-06"),
                ("publishedTo", "2022-09-06"), ("publishedPrecision", "DAY"), ("publishedBasis", "STATED")))));
        return sample;
    }

    public Task<WriteResult> WriteAsync(params WriteCommand[] commands) => Graph.WriteAsync(new WriteRequest(commands));

    public Task<WriteResult> RecordAsync(params StatementDraft[] drafts) => WriteAsync(Record(drafts));

    /// <summary>The refusal of a write, after which nothing may have changed.</summary>
    public T Refused<T>(params WriteCommand[] commands)
        where T : KnowledgeGraphException
    {
        var before = Graph.Revisions.Count;
        var refusal = Assert.Throws<T>(() => WriteAsync(commands).GetAwaiter().GetResult())!;
        Assert.That(Graph.Revisions, Has.Count.EqualTo(before));
        return refusal;
    }

    public IReadOnlyList<Row> Rows(string type) => Graph.Rows(SharedModel.Record(type));

    public Row Row(string type, string id) => Rows(type).Single(row => row.Id == id);

    public static RecordStatementsCommand Record(params StatementDraft[] drafts) => new("input.statements", drafts);

    public static UpsertCommand Upsert(string type, params RecordPatch[] patches) => new("input.items", SharedModel.Record(type), patches);

    public static RecordPatch Patch(string? id, params (string Name, object? Value)[] values) => new(id, Values(values));

    public static RecordPatch Actor(string id, string kind) => Patch(id, ("kind", kind), ("name", id));

    public static RecordPatch Event(string id, params (string Name, object? Value)[] more) => Patch(id, [("type", "OTHER"), ("name", id), .. more]);

    public static RecordPatch With(RecordPatch owner, string collection, params RecordPatch[] links) =>
        owner with { Links = new Dictionary<string, IReadOnlyList<RecordPatch>> { [collection] = links } };

    public static UncertainDateDraft Day(string day) => new(day, day, "DAY", "STATED");

    public static SourceDraft Span(long start, long end) => new() { Document = "herald", Start = start, End = end };

    private static Dictionary<string, object?> Values(params (string Name, object? Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value);
}
