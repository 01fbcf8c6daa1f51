using KnowledgeGraph.Core.Writing;
using KnowledgeGraph.Importing.Coding;
using KnowledgeGraph.Importing.Records;

namespace KnowledgeGraph.Importing.Tests.Coding;

/// <summary>Rows to code, and what the shipped codings make of them.</summary>
internal static class Codings
{
    public static EventRecord Cameo(string code, string? first, string? second) => new(
        "GDELT 2.0", "1", "cameo", EventCode.Of(code), "2019-10-24", "2019-10-24", "DAY", Coded(first), Coded(second), null);

    public static EventRecord Plover(string type, string? mode, params string[] contexts) =>
        Cameo("", "RUS", "PRK") with { Dataset = "POLECAT", Scheme = "plover", Code = new EventCode(type, mode, contexts) };

    public static CodedRow Code(RowContent content) => new EventCoder(CodingFolder.Tables).Code(content);

    public static ImportItem Item(RowContent content) => ((CodedItem)Code(content)).Item;

    public static StatementDraft Statement(RowContent content) => Item(content).Statement!;

    private static ActorRecord? Coded(string? code) => code is null ? null : new ActorRecord(code, null, null, []);
}
