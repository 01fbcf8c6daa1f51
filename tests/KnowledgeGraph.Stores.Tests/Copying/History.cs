using KnowledgeGraph.Core;
using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.DataSets;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Stores.Tests.Copying;

/// <summary>A graph with a past: changed, withdrawn, corrected and reviewed, with texts that are hard to carry.</summary>
internal static class History
{
    public const string Key = "history/odd-texts";

    private static readonly string[] _odd =
        ["say \"cheese\"", "two\nlines", "two\r\nlines", "a, b; c | d\te", "\U0001D4B5 and \uE000", " padded ", "", "back\\slash \\\" ' `", "Ångström é", "true", "12"];

    public static async Task<SqliteStore> OpenAsync(TestFile file)
    {
        var store = await SqliteStore.OpenAsync(TestFile.Model, new SqliteOptions { Path = file.Path }, StandingClock.Instance);
        await WriteAsync(store);
        return store;
    }

    /// <summary>Writes it into an empty store.</summary>
    public static async Task WriteAsync(IGraphStore store)
    {
        var sample = DataSetReader.Read(TestFile.Model, Path.Combine(TestFile.Root, "data", "arms-transfers"));
        await store.WriteAsync(sample with { IdempotencyKey = "sample", By = "", Note = "Sample\n\"data\"" }, default);
        await store.WriteAsync(OddTexts(), default);
        await DoAsync(store, Upsert("Actor", "prk", new() { ["aliases"] = _odd[..3], ["wikidataId"] = null }));
        await DoAsync(store, Upsert("Event", "whole", Event()), Upsert("Event", "other", Event()), Upsert("Event", "part", Event("whole")));
        await DoAsync(store, Upsert("Event", "part", Event("other")));
        await AffiliateAsync(store);
        await WithdrawAsync(store);
        await ReviewAsync(store);
        await CorrectAsync(store);
    }

    /// <summary>The write that <see cref="Key"/> stands for.</summary>
    public static WriteRequest OddTexts() => new(
    [
        Upsert("Actor", "prk", new() { ["name"] = "North \"Korea\"", ["aliases"] = _odd, ["cameoCodes"] = Array.Empty<string>(), ["wikidataId"] = "" }),
        .. _odd.Select((text, index) => Upsert("Document", $"odd-{index}", new()
        {
            ["title"] = "T" + text,
            ["publisher"] = text,
            ["note"] = text,
            ["length"] = (long)index,
            ["publishedFrom"] = "0476-09-04",
            ["publishedTo"] = "9999-12-31",
            ["publishedPrecision"] = "YEAR",
            ["publishedBasis"] = "INFERRED",
        })),
    ])
    {
        IdempotencyKey = Key,
    };

    /// <summary>A statement of an actor about another.</summary>
    public static StatementDraft Draft(string key, string standing = "ACCEPTED", string? respondsTo = null) =>
        new("ACCUSES", new UncertainDateDraft("2023-01-01", "2023-01-31", "MONTH", "RELATIVE"), $"Says \"{key}\",\nand more.", [Record(key)])
        {
            Key = key,
            Standing = standing,
            Speaker = "usa",
            OnBehalfOf = ["prk", "usa"],
            Targets = ["rus", "prk"],
            Event = "part",
            RespondsTo = respondsTo,
            Confidence = 70,
        };

    /// <summary>Records a statement and answers its id.</summary>
    public static async Task<string> RecordAsync(IGraphStore store, StatementDraft draft) =>
        (await DoAsync(store, new RecordStatementsCommand("input", [draft]))).Outcomes[0].Id;

    private static async Task AffiliateAsync(IGraphStore store)
    {
        var type = TestFile.Model.Record("Affiliation");
        UpsertCommand Affiliation(string? to) => new("input", type,
            [new RecordPatch(null, new Dictionary<string, object?> { ["memberId"] = "odd-agency", ["wholeId"] = "usa", ["role"] = "part, of", ["to"] = to })]);
        await DoAsync(store, Upsert("Actor", "odd-agency", new() { ["kind"] = "AGENCY", ["name"] = "Agency" }));
        var id = (await DoAsync(store, Affiliation(null))).Outcomes[0].Id;
        await DoAsync(store, Affiliation("2024-02-29"));
        await DoAsync(store, new RemoveCommand("input", type, [id]));
    }

    private static async Task WithdrawAsync(IGraphStore store)
    {
        var first = await RecordAsync(store, Draft("withdrawn"));
        await DoAsync(store, new RetractCommand("input", first, "Was\nwrong."));
        var second = await RecordAsync(store, Draft("accepted, then withdrawn", "PROPOSED"));
        await DoAsync(store, new ReviewCommand("input", second, "ACCEPTED", "Looks right."));
        await DoAsync(store, new RetractCommand("input", second, "Was wrong."));

        // What is accepted and withdrawn in one revision never had an edge.
        var third = await RecordAsync(store, Draft("accepted and withdrawn", "PROPOSED"));
        await DoAsync(store, new ReviewCommand("input", third, "ACCEPTED", null), new RetractCommand("input", third, "At once."));
        var fourth = Draft("recorded and withdrawn");
        await DoAsync(store, new RecordStatementsCommand("input", [fourth]), new RetractCommand("input", await FindIdAsync(fourth), "At once."));
    }

    private static async Task ReviewAsync(IGraphStore store)
    {
        foreach (var standings in new[] { "REJECTED", "PROPOSED REJECTED", "PROPOSED ACCEPTED REJECTED", "PROPOSED ACCEPTED REJECTED ACCEPTED", "REJECTED ACCEPTED REJECTED PROPOSED" })
        {
            var id = await RecordAsync(store, Draft(standings, standings.StartsWith("PROPOSED", StringComparison.Ordinal) ? "PROPOSED" : "ACCEPTED"));
            foreach (var standing in standings.Split(' '))
            {
                await DoAsync(store, new ReviewCommand("input", id, standing, standing.Length > 8 ? null : "A \"note\"."));
            }
        }
    }

    private static async Task CorrectAsync(IGraphStore store)
    {
        var id = await RecordAsync(store, Draft("corrected"));
        var response = await RecordAsync(store, Draft("response", respondsTo: id));
        await DoAsync(store, new CorrectCommand("input.replacement", id, "A typo.", Draft("correction")));
        await DoAsync(store, new AddSourcesCommand("input", response, [Record("corrected"), Record("x"), new SourceDraft { Document = "odd-10", Start = 0, End = 5, Quote = "DIRECT", Via = "" }]));

        // A key is kept though nothing changes.
        await store.WriteAsync(new WriteRequest([Upsert("Actor", "usa", [])]) { IdempotencyKey = "nothing" }, default);
    }

    // The id is a hash of the content, so another store tells it.
    private static async Task<string> FindIdAsync(StatementDraft draft)
    {
        using var file = new TestFile();
        await using var store = await file.OpenSampleAsync();
        await DoAsync(store, Upsert("Event", "part", Event()));
        return await RecordAsync(store, draft);
    }

    private static SourceDraft Record(string record) => new() { Dataset = "set, \"1\"", RecordId = record + "\n;" };

    private static Dictionary<string, object?> Event(string? whole = null) => new() { ["type"] = "VISIT", ["name"] = "A visit", ["partOfId"] = whole };

    private static UpsertCommand Upsert(string type, string id, Dictionary<string, object?> values) =>
        new("input", TestFile.Model.Record(type), [new RecordPatch(id, values)]);

    private static Task<WriteResult> DoAsync(IGraphStore store, params IReadOnlyList<WriteCommand> commands) => store.WriteAsync(new WriteRequest(commands), default);
}
