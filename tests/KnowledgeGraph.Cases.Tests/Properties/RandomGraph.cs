using System.Globalization;
using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Cases.Tests.Properties;

/// <summary>Random writes that a store must accept.</summary>
internal sealed class RandomGraph(GraphModel model, Draw draw)
{
    /// <summary>Few letters, so that names share beginnings; some need escapes, some two UTF-16 units.</summary>
    private static readonly string[] _words = ["an", "anna", "Án", "be", "Be \"b\"", "ω\\n", "line\nbreak", "𝒵eta", "\uE000x", "straße", "tab\t!"];

    private readonly List<string> _actors = [];
    private readonly List<string> _events = [];
    private readonly List<string> _documents = [];

    /// <summary>Actors, events and documents.</summary>
    public WriteRequest Entities()
    {
        var actors = Make(_actors, "actor", 1 + draw.Size, Actor);
        var documents = Make(_documents, "document", 1 + (draw.Size / 3), Document);
        var events = Make(_events, "event", 1 + (draw.Size / 2), Event);
        var pairs =
            from member in actors.Index().Where(actor => Kind(actor.Item) is "OFFICIAL" or "AGENCY" or "ORGANIZATION")
            from whole in actors.Skip(member.Index + 1).Where(actor => Kind(actor) != "OFFICIAL")
            select Affiliation(member.Item.Id!, whole.Id!);
        var agencies = draw.Some(pairs, 4);
        return new WriteRequest(
        [
            new UpsertCommand("actors", model.Record("Actor"), actors),
            new UpsertCommand("documents", model.Record("Document"), documents),
            new UpsertCommand("events", model.Record("Event"), events),
            new UpsertCommand("affiliations", model.Record("Affiliation"), agencies),
        ])
        { By = "test", Note = Words() };
    }

    /// <summary>Statements about them; some respond to others of the batch.</summary>
    public WriteRequest Statements(string key)
    {
        var drafts = Enumerable.Range(0, draw.Between(1, 2 * draw.Size)).Select(index => Statement(key, index)).ToList();
        return new WriteRequest([new RecordStatementsCommand("input.statements", drafts)]);
    }

    /// <summary>One change of a recorded statement: withdrawn, corrected or reviewed.</summary>
    public WriteRequest Change(string statementId) => new(
    [
        draw.Below(3) switch
        {
            0 => new RetractCommand("input", statementId, Words()),
            1 => new CorrectCommand("input", statementId, Words(), Statement("correction", draw.Below(1_000_000)) with { RespondsTo = null }),
            _ => new ReviewCommand("input", statementId, draw.PickOf("ACCEPTED", "REJECTED", "PROPOSED"), null),
        },
    ]);

    private static List<RecordPatch> Make(
        List<string> ids, string prefix, int count, Func<string, RecordPatch> make)
    {
        var patches = new List<RecordPatch>();
        for (var index = 0; index < count; index++)
        {
            var id = prefix + index.ToString(CultureInfo.InvariantCulture);
            patches.Add(make(id));
            ids.Add(id);
        }

        return patches;
    }

    private RecordPatch Actor(string id) => new(id, new Dictionary<string, object?>
    {
        ["kind"] = draw.Pick(model.Record("Actor").Variant!.Column.Enum!.Values).Name,
        ["name"] = Words(),
        ["aliases"] = draw.Some(_words, 3),
        ["countryCode"] = draw.PickOf(null, "AAA", "BBB"),
        ["cameoCodes"] = draw.Some<string>(["AAA", "AAAGOV"], 2),
    });

    private RecordPatch Document(string id)
    {
        var values = new Dictionary<string, object?>
        {
            ["title"] = Words(),
            ["publisher"] = draw.PickOf(null, Words()),
            ["language"] = draw.PickOf(null, "en"),
            ["length"] = 1000L,
        };
        return new RecordPatch(id, With(values, "published", Date()));
    }

    private RecordPatch Event(string id)
    {
        var values = new Dictionary<string, object?>
        {
            ["type"] = "OTHER",
            ["name"] = Words(),
            ["place"] = draw.PickOf(null, Words()),
            ["partOfId"] = draw.PickOrNull(_events),
        };
        var participants = draw.Some(_actors, 3)
            .Select(actor => new RecordPatch(null, new Dictionary<string, object?> { ["actorId"] = actor, ["role"] = draw.PickOf("host", "guest") }))
            .ToList();
        return new RecordPatch(id, draw.Once(3) ? values : With(values, "date", Date()))
        {
            Links = new Dictionary<string, IReadOnlyList<RecordPatch>> { ["participants"] = participants },
        };
    }

    private static string? Kind(RecordPatch actor) => (string?)actor.Values["kind"];

    private RecordPatch Affiliation(string member, string whole) => new(null, new Dictionary<string, object?>
    {
        ["memberId"] = member,
        ["wholeId"] = whole,
        ["role"] = draw.PickOf("member", "observer"),
    });

    private StatementDraft Statement(string key, int index)
    {
        var kind = draw.PickOf("ACCUSES", "ACCUSES", "DENIES", "DENIES", "RECOGNIZES", "COOPERATES_WITH", "COMMENTS");
        var isNarrated = kind is "RECOGNIZES" or "COOPERATES_WITH" && draw.Once(3);
        var number = index.ToString(CultureInfo.InvariantCulture);
        return new StatementDraft(kind, Date(), Words(), [Source()])
        {
            Ref = key + number,
            Key = key + number,
            Layer = draw.Once(5) ? "MACHINE" : "CURATED",
            Standing = draw.Once(6) ? "PROPOSED" : "ACCEPTED",
            Speaker = isNarrated ? null : draw.Pick(_actors),
            Subject = isNarrated ? draw.Pick(_actors) : null,
            OnBehalfOf = draw.Once(2) ? [] : draw.Some(_actors, 2),
            Targets = kind == "COMMENTS" ? draw.Some(_actors, 2) : draw.SomeOf(_actors, 3),
            Event = kind is "DENIES" or "COMMENTS" ? draw.Pick(_events) : draw.PickOrNull(_events),
            RespondsTo = index > 0 && draw.Once(2) ? "#" + key + draw.Below(index).ToString(CultureInfo.InvariantCulture) : null,
            Modality = draw.PickOf("DONE", "ONGOING", "INTENDED"),
            Confidence = draw.Once(2) ? null : draw.Between(0, 100),
        };
    }

    private SourceDraft Source() => draw.Once(3)
        ? new SourceDraft { Dataset = "random", RecordId = Words() }
        : new SourceDraft
        {
            Document = draw.Pick(_documents),
            Start = draw.Between(0, 50),
            End = draw.Between(51, 100),
            TextHash = "sha256:" + new string('0', 64),
            Quote = draw.PickOf("DIRECT", "PARAPHRASE"),
        };

    private UncertainDateDraft Date()
    {
        var from = new DateOnly(2022, 1, 1).AddDays(draw.Below(20));
        return draw.Below(4) switch
        {
            0 => Span(from, from.AddDays(6), "WEEK"),
            1 => Span(from, from, "AT_LATEST"),
            _ => Span(from, from, "DAY"),
        };
    }

    private UncertainDateDraft Span(DateOnly from, DateOnly to, string precision) =>
        new(Day(from), Day(to), precision, draw.PickOf("STATED", "RELATIVE", "INFERRED"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, object?> With(Dictionary<string, object?> values, string name, UncertainDateDraft date)
    {
        values[name + "From"] = date.From;
        values[name + "To"] = date.To;
        values[name + "Precision"] = date.Precision;
        values[name + "Basis"] = date.Basis;
        return values;
    }

    private string Words() => string.Join(' ', draw.SomeOf(_words, 2));
}
