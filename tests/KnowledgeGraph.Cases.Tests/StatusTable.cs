using KnowledgeGraph.Core.Model;
using KnowledgeGraph.Core.Writing;

namespace KnowledgeGraph.Cases.Tests;

/// <summary>One row: the statements, and what follows for the event <c>part</c> and for the accusation (null where there is none).</summary>
public sealed record StatusRow(string Name, string Status, bool? IsDenied, bool? IsAnswered, IReadOnlyList<StatementDraft> Statements);

/// <summary>The truth tables. <c>part</c> is a part of <c>whole</c> and involves <c>accused</c>, to which <c>ministry</c> belongs.</summary>
internal static class StatusTable
{
    private static readonly StatementDraft _accusation = Draft("ACCUSES", "accuser", "2022-05-10") with { Ref = "claim", Targets = ["accused"] };
    private static readonly StatementDraft _denial = Draft("DENIES", "accused", "2022-05-12") with { Targets = ["accuser"] };
    private static readonly StatementDraft _cooperation = Draft("COOPERATES_WITH", "accused", "2022-05-11") with { Targets = ["third"] };
    private static readonly StatementDraft _byThird = _denial with { Speaker = "third" };

    public static IReadOnlyList<StatusRow> Rows { get; } =
    [
        new("No statement", "UNREPORTED", null, null, []),
        new("A comment", "REPORTED", null, null, [Draft("COMMENTS", "third", "2022-05-10")]),
        new("A denial of nothing", "DENIED_ONLY", null, null, [_denial]),
        new("An accusation", "ALLEGED", false, false, [_accusation]),
        new("An accusation that was not accepted", "UNREPORTED", false, false, [_accusation with { Standing = "PROPOSED" }]),
        new("Denied by a third party", "DISPUTED_BY_THIRD_PARTY", true, false, [_accusation, _byThird]),
        new("Denied by the accused", "CONTESTED", true, true, [_accusation, _denial]),
        new("Denied by one who belongs to the accused", "CONTESTED", true, true, [_accusation, _denial with { Speaker = "ministry" }]),
        new("Denied on behalf of the accused", "CONTESTED", true, true, [_accusation, _byThird with { OnBehalfOf = ["accused"] }]),
        new("Denied of the whole", "CONTESTED", true, true, [_accusation, _denial with { Event = "whole" }]),
        new("Accused of the whole, denied of the part", "DENIED_ONLY", true, true, [_accusation with { Event = "whole" }, _denial]),
        new("Denied of another event", "ALLEGED", false, false, [_accusation, _denial with { Event = "other" }]),
        new("Denied of another event in response", "CONTESTED", true, true,
            [_accusation, _denial with { Event = "other", RespondsTo = "#claim" }]),
        new("Denied before", "ALLEGED", false, false, [_accusation, _denial with { Date = Day("2022-05-09") }]),
        new("Denied on the day", "CONTESTED", true, true, [_accusation, _denial with { Date = Day("2022-05-10") }]),
        new("Denied by a machine's coding", "ALLEGED", false, false, [_accusation, _denial with { Layer = "MACHINE" }]),
        new("A denial that was not accepted", "ALLEGED", false, false, [_accusation, _denial with { Standing = "PROPOSED" }]),
        new("Claimed by a participant", "CLAIMED", null, null, [_cooperation]),
        new("Claimed by one who belongs to a participant", "CLAIMED", null, null, [_cooperation with { Speaker = "ministry" }]),
        new("Claimed on behalf of a participant", "CLAIMED", null, null,
            [_cooperation with { Speaker = "accuser", OnBehalfOf = ["accused"] }]),
        new("Cooperation told by another", "REPORTED", null, null, [_cooperation with { Speaker = "accuser" }]),
        new("Claimed and denied by the accused", "CONTESTED", true, true, [_accusation, _denial, _cooperation]),
        new("Claimed and denied by a third party", "CLAIMED", true, false, [_accusation, _byThird, _cooperation]),
    ];

    public static WriteRequest Write(GraphModel model, StatusRow row) => new(
    [
        new UpsertCommand("actors", model.Record("Actor"),
        [
            Named("accused", "kind", "STATE"), Named("accuser", "kind", "STATE"), Named("third", "kind", "STATE"), Named("ministry", "kind", "AGENCY"),
        ]),
        new UpsertCommand("affiliations", model.Record("Affiliation"), [new RecordPatch(null, new Dictionary<string, object?>
        {
            ["memberId"] = "ministry", ["wholeId"] = "accused", ["role"] = "ministry",
        })]),
        new UpsertCommand("events", model.Record("Event"), [Event("whole", null), Event("part", "whole"), Event("other", null)]),
        new RecordStatementsCommand("statements", row.Statements),
    ]);

    private static RecordPatch Named(string id, string column, string? value) =>
        new(id, new Dictionary<string, object?> { ["name"] = id, [column] = value, ["aliases"] = new List<string>(), ["cameoCodes"] = new List<string>() });

    private static RecordPatch Event(string id, string? whole) =>
        new(id, new Dictionary<string, object?> { ["name"] = id, ["type"] = "OTHER", ["partOfId"] = whole })
        {
            Links = new Dictionary<string, IReadOnlyList<RecordPatch>>
            {
                ["participants"] = id != "part" ? [] :
                    [new RecordPatch(null, new Dictionary<string, object?> { ["actorId"] = "accused", ["role"] = "host" })],
            },
        };

    private static StatementDraft Draft(string kind, string speaker, string day) =>
        new(kind, Day(day), $"{kind} by {speaker}.", [new SourceDraft { Dataset = "table", RecordId = "1" }]) { Speaker = speaker, Event = "part" };

    private static UncertainDateDraft Day(string day) => new(day, day, "DAY", "STATED");
}
