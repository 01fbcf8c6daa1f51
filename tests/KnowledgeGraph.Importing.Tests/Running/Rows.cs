using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Records;
using KnowledgeGraph.Importing.Running;

namespace KnowledgeGraph.Importing.Tests.Running;

/// <summary>Rows as coding leaves them, each of one kind.</summary>
internal static class Rows
{
    /// <summary>A cooperation of two actors of that day, taken from a record of a data set.</summary>
    public static CodedLine Cooperation(long line, string day, string first = "aaa", string second = "bbb") =>
        new(line, $"{line},{day},{first},{second}", new CodedItem(new ImportItem
        {
            Entities = [State(first), State(second)],
            Statement = new StatementDraft(
                "COOPERATES_WITH", new UncertainDateDraft(day, day, "DAY", "STATED"), $"{first} works with {second}.",
                [new SourceDraft { Dataset = "set", RecordId = $"{line}" }])
            {
                Layer = "MACHINE",
                Subject = first,
                Targets = [second],
                Key = "set:1",
            },
        }));

    /// <summary>A row whose statement no store takes.</summary>
    public static CodedLine Wrong(long line) => Cooperation(line, "2024-02-30");

    /// <summary>A further report of a record.</summary>
    public static CodedLine Mention(long line, string recordId, string url) => new(line, $"{line},{recordId},{url}", new CodedItem(new ImportItem
    {
        Entities = [new EntityRecord("Document", new RecordPatch(url, new Dictionary<string, object?>
        {
            ["title"] = url, ["publishedFrom"] = "2024-01-01", ["publishedTo"] = "2024-01-01", ["publishedPrecision"] = "AT_LATEST", ["publishedBasis"] = "INFERRED",
        }))],
        Citation = new RecordCitation("set", recordId, new SourceDraft { Dataset = "set", RecordId = recordId, Document = url }),
    }));

    public static CodedLine Other(long line, string code) => new(line, $"{line},{code}", new OtherCode(code));

    public static CodedLine Refused(long line) => new(line, $"{line},", new RefusedRow(new RowRefusal("incomplete", "second", "nothing", "an actor")));

    private static EntityRecord State(string id) =>
        new("Actor", new RecordPatch(id, new Dictionary<string, object?> { ["kind"] = "STATE", ["name"] = id.ToUpperInvariant() }));
}
